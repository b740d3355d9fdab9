import { expect } from "../expect";
import { selfTest, type SelfTestCase } from "../selfTestCase";
import { both, sheetOf } from "../adapter";

export const WRITING: readonly SelfTestCase[] = [
  selfTest("writes a block, leaves undefined alone and clears with null", async (adapter) => {
    await adapter.workbook.sheets.render([
      {
        name: "数据",
        rows: [[{ value: "甲" }, { value: 5, formula: "2+3", style: "number" }, { value: 9 }]],
      },
    ]);
    await adapter.workbook.cells.write("数据", 0, 0, [
      [undefined, 7, null],
      ["=乙", true, 0.1],
    ]);
    await both(adapter, async ({ cells }) => {
      const block = await cells.read("数据");
      expect(block.values).toEqual([
        ["甲", 7, null],
        ["=乙", true, 0.1],
      ]);
      expect(block.formulas.flat()).toEqual(new Array<null>(6).fill(null));
      expect(block.formats[0]).toEqual([null, "0.00", null]);
    });
  }),

  selfTest("writes beyond the used range, before it and between", async (adapter) => {
    await adapter.workbook.sheets.render([
      { name: "数据", rows: [[], [undefined, { value: "中" }, undefined, { value: "尾" }]] },
    ]);
    await adapter.workbook.cells.write("数据", 0, 2, [["上"], ["间"]]);
    await adapter.workbook.cells.write("数据", 1, 0, [["前"]]);
    await adapter.workbook.cells.write("数据", 3, 4, [["远"]]);
    await both(adapter, async ({ cells }) => {
      expect((await cells.read("数据")).values).toEqual([
        [null, null, "上", null, null],
        ["前", "中", "间", "尾", null],
        [null, null, null, null, null],
        [null, null, null, null, "远"],
      ]);
    });
  }),

  selfTest("takes an empty text as a blank", async (adapter) => {
    await adapter.workbook.sheets.render([sheetOf("数据", [["甲", "乙"]])]);
    await adapter.workbook.cells.write("数据", 0, 1, [[""]]);
    await both(adapter, async ({ cells }) =>
      expect((await cells.read("数据")).values).toEqual([["甲"]]),
    );
  }),

  selfTest("carries 20,000 rows of 20 cells", async (adapter) => {
    const line = Array.from({ length: 20 }, (_, column) => column * 1.25);
    const values = Array.from({ length: 20_000 }, (_, row) => [`单位${row}`, ...line.slice(1)]);
    await adapter.workbook.sheets.render([sheetOf("大表", values)]);
    await adapter.workbook.cells.write(
      "大表",
      0,
      1,
      values.map(() => [0.5]),
    );
    await both(adapter, async ({ cells }) => {
      const block = await cells.read("大表");
      expect(block.values[19_999]).toEqual(["单位19999", 0.5, ...line.slice(2)]);
    });
  }),
];
