import type { SheetSpec } from "../../../../src/workbook/sheetSpec";
import { describeWithChromium } from "../../../host/browser/describeWithChromium";
import { openFilePage, type FilePage } from "../filePageRemote";

const NONE = { names: [], tables: [] };

/** Weights of 110 %, which a file shows as a program without our functions left them. */
const SHEET: SheetSpec = {
  name: "考核",
  rows: [
    [
      { value: 90 },
      { value: 0.6 },
      { value: { error: "#NAME?" }, formula: "HJ.SCORE(A1:A2,B1:B2)" },
    ],
    [{ value: 80 }, { value: 0.5 }, { value: { error: "#DIV/0!" }, formula: "1/0" }],
  ],
};

describeWithChromium("why cells of the embedded spreadsheet show an error", () => {
  let grid: FilePage;
  beforeAll(async () => {
    grid = await openFilePage();
  });
  afterAll(async () => {
    expect(await grid.failures()).toEqual([]);
    await grid.close();
  });

  it("a function of ours in a file is calculated and says why", async () => {
    await grid.show([SHEET], NONE);
    expect(await grid.reasonOf("考核", "C1")).toContain("考核 #VALUE! 权重合计 110%");
  });

  it("what a file shows of other formulas is left as it is", async () => {
    const other = { value: { error: "#N/A" }, formula: "1/0" };
    await grid.show([{ name: "考核", rows: [[other]] }], NONE);
    expect((await grid.read("考核")).values).toEqual([[{ error: "#N/A" }]]);
  });

  it("still says why after rows were put in above the cell", async () => {
    await grid.show([SHEET], NONE);
    await grid.reasonOf("考核", "C1");
    await grid.insertRow("考核", 0);
    expect(await grid.reasonOf("考核", "C2")).toContain("权重合计 110%");
  });

  it("says the reason of now, not that of an earlier value", async () => {
    await grid.show([SHEET], NONE);
    await grid.reasonOf("考核", "C1");
    await grid.write("考核", 1, 1, 0.7);
    expect(await grid.reasonOf("考核", "C1")).toContain("权重合计 130%");
  });
});
