import { UNCALCULATED } from "../../../src/workbook/cell";
import type { SheetSpec } from "../../../src/workbook/sheetSpec";
import { describeWithChromium } from "../../host/browser/describeWithChromium";
import { openFilePage, type FilePage } from "./filePageRemote";

const DATA: SheetSpec = {
  name: "数据",
  rows: [[{ value: 1 }, { value: 2 }], [{ value: 3, formula: "SUM(A1:B1)" }]],
};
/** More formulas than the engine calculates without looking up. */
const LONG: SheetSpec = {
  name: "长",
  rows: Array.from({ length: 3000 }, (_, row) => [
    row === 0 ? { value: 0 } : undefined,
    { value: row, formula: `$A$1+${row}` },
  ]),
};
const RESULT: SheetSpec = {
  name: "结果",
  rows: [
    [{ value: "单位" }, { value: "得分" }],
    [{ value: "甲局" }, { value: 90 }],
  ],
  merges: [{ row: 2, column: 0, rows: 1, columns: 2 }],
  conditionals: [
    { area: { row: 1, column: 1, rows: 1, columns: 1 }, formula: "B2>80", bold: true },
  ],
};

describeWithChromium("steps and calculations of the embedded spreadsheet", () => {
  let page: FilePage;
  beforeAll(async () => {
    page = await openFilePage();
  });
  beforeEach(() => page.show([DATA], { names: [], tables: [] }));
  afterEach(async () => expect(await page.failures()).toEqual([]));
  afterAll(() => page.close());

  it("gives what formulas give after a change that has just been made", async () => {
    const { values } = await page.typeAndRead("数据", 0, 0, 10);
    expect(values[1]![0]).toBe(12);
  });

  it("waits for the second calculation where a change stops the first one", async () => {
    await page.show([LONG], { names: [], tables: [] });
    const { block, stops } = await page.typeDuring("长", "A1", 10_000, 20_000);
    expect(stops).toBeGreaterThan(0);
    expect(block.values.filter((row, at) => row[1] !== 20_000 + at)).toEqual([]);
  });

  it("goes on with a calculation that the user stopped where its results are asked for", async () => {
    await page.show([LONG], { names: [], tables: [] });
    const { values } = await page.stopAndRead("长", "A1", 10_000);
    expect(values.filter((row, at) => row[1] !== 10_000 + at)).toEqual([]);
  });

  it.each(["LET(,1,1,1,0)", "SWITCH()"])(
    "goes on calculating beside =%s, at which the engine throws",
    async (formula) => {
      await page.setFormula("数据", "B2", `=${formula}`);
      const { values } = await page.typeAndRead("数据", 0, 0, 10);
      expect(values[1]).toEqual([12, { error: "#VALUE!" }]);
      expect(await page.failures()).not.toEqual([]);
    },
  );

  it("shows the old workbook again where a new one is cancelled while it is calculated", async () => {
    const rows = [[{ value: UNCALCULATED, formula: "1+1" }]];
    expect(await page.cancelShow([{ name: "新", rows }])).toBe("cancelled");
    const { values } = await page.typeAndRead("数据", 0, 0, 10);
    expect(values).toEqual([
      [10, 2],
      [12, null],
    ]);
    await page.undo();
    expect((await page.read("数据")).values[0]![0]).toBe(1);
  });

  it("calculates what was still being calculated when it was kept", async () => {
    await page.keepAndResume("数据", 0, 0, 10);
    expect((await page.read("数据")).values[1]![0]).toBe(12);
  });

  it("takes back what the user did, not what the program drew after it", async () => {
    await page.typeAndRead("数据", 0, 0, 10);
    await page.render([RESULT]);
    await page.render([{ ...RESULT, rows: [[{ value: "又一次" }], ...RESULT.rows.slice(1)] }]);
    await page.undo();
    const [data, result] = [await page.read("数据"), await page.read("结果")];
    expect(data.values).toEqual([
      [1, 2],
      [3, null],
    ]);
    expect(result.values).toEqual([
      ["又一次", null],
      ["甲局", 90],
    ]);
  });

  it("lets late results replace a formula's value, never what was typed over it, also where others come for what is gone", async () => {
    await page.results("数据", 1, 0, 99);
    expect((await page.read("数据")).values[1]![0]).toBe(99);
    await page.write("数据", 1, 0, 7);
    await page.results("数据", 1, 0, 99);
    expect((await page.read("数据")).values[1]![0]).toBe(7);
  });
});
