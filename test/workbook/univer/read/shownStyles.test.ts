import type { SheetSpec } from "../../../../src/workbook/sheetSpec";
import { describeWithChromium } from "../../../host/browser/describeWithChromium";
import { openFilePage, type FilePage } from "../filePageRemote";

const NONE = { names: [], tables: [] };
const LOW = "FDE7E9";

const SHEET: SheetSpec = {
  name: "考核",
  rows: [[{ value: 5 }], [{ value: 50 }], [{ value: 7 }]],
  conditionals: [{ area: { row: 0, column: 0, rows: 3, columns: 1 }, formula: "A1<10", fill: LOW }],
};
/** A workbook lives on for so long after another one took its place. */
const GONE = 6000;

describeWithChromium("looks that follow conditions", () => {
  let grid: FilePage;
  beforeAll(async () => {
    grid = await openFilePage();
  });
  afterAll(async () => {
    expect(await grid.failures()).toEqual([]);
    await grid.close();
  });

  it("are shown, and stay when the workbook before this one is gone", async () => {
    await grid.show([{ name: "前一个", rows: [] }], NONE);
    await grid.show([SHEET], NONE);
    expect(await grid.fills("考核", 3, 0)).toEqual([LOW, null, LOW]);
    await new Promise((done) => setTimeout(done, GONE));
    expect(await grid.fills("考核", 3, 0)).toEqual([LOW, null, LOW]);
    await grid.write("考核", 1, 0, 3);
    expect(await grid.fills("考核", 3, 0)).toEqual([LOW, LOW, LOW]);
  });
});
