import { expect } from "../expect";
import { selfTest, type SelfTestCase } from "../selfTestCase";
import { UNCALCULATED } from "../../cell";
import type { CellSpec } from "../../sheetSpec";
import { both, sheetOf } from "../adapter";
import { HOSTILE_TEXTS } from "../hostileTexts";

export const READING: readonly SelfTestCase[] = [
  selfTest("gives back values of every kind", async (adapter) => {
    const values = [
      ["甲", 1.5, true, null],
      [null, -0.1 - 0.2, false, { error: "#DIV/0!" }],
      [1e21, 5e-324, 123456789012345680, 45000],
    ];
    await adapter.workbook.sheets.render([sheetOf("数据", values)]);
    await both(adapter, async ({ cells }) => {
      const block = await cells.read("数据");
      expect(block.area).toEqual({ row: 0, column: 0, rows: 3, columns: 4 });
      expect(block.values).toEqual(values);
      expect(block.formulas.flat()).toEqual(new Array<null>(12).fill(null));
    });
  }),

  ...HOSTILE_TEXTS.map(({ name, text }) =>
    selfTest(`keeps ${name} as a text`, async (adapter) => {
      await adapter.workbook.sheets.render([sheetOf("数据", [[text], ["乙"]])]);
      await adapter.workbook.cells.write("数据", 1, 0, [[text]]);
      await both(adapter, async ({ cells }) => {
        const { values, formulas } = await cells.read("数据");
        expect(values).toEqual([[text], [text]]);
        expect(formulas).toEqual([[null], [null]]);
      });
    }),
  ),

  selfTest(
    "gives formulas with their cached values, and says where there is none",
    async (adapter) => {
      const row: CellSpec[] = [
        { value: 3, formula: "1+2", style: "number" },
        { value: "优秀", formula: 'HJ.GRADE(A1,"<HJ.X(>")' },
        { value: true, formula: "A1>2" },
        { value: { error: "#N/A" }, formula: "NA()" },
        { value: null, formula: "HJ.SCORE(数据!A1:A1,A1:A1)", style: "inputPercent" },
      ];
      await adapter.workbook.sheets.render([{ name: "数据", rows: [row] }]);
      await both(adapter, async ({ cells, capabilities }) => {
        const { values, formulas, formats } = await cells.read("数据");
        expect(formulas).toEqual([row.map(({ formula }) => formula)]);
        expect(formats).toEqual([["0.00", null, null, null, "0.00%"]]);
        if (!capabilities.calculates) {
          expect(values).toEqual([[3, "优秀", true, { error: "#N/A" }, UNCALCULATED]]);
        }
      });
    },
  ),

  selfTest("reads any rectangle, blank where nothing is", async ({ workbook }) => {
    await workbook.sheets.render([
      sheetOf("数据", [
        ["甲", 1],
        ["乙", 2],
      ]),
    ]);
    const block = await workbook.cells.read("数据", { row: 1, column: 1, rows: 2, columns: 2 });
    expect(block.values).toEqual([
      [2, null],
      [null, null],
    ]);
    expect(block.formulas).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(block.formats).toEqual([
      [null, null],
      [null, null],
    ]);
  }),

  selfTest("counts only cells that hold something", async (adapter) => {
    const blank: CellSpec = { value: null, style: "input" };
    const rows = [
      [{ value: "甲" }, undefined, { value: "" }],
      [undefined],
      [blank, blank, blank, blank],
    ];
    await adapter.workbook.sheets.render([
      { name: "数据", rows },
      { name: "空", rows: [] },
    ]);
    await both(adapter, async ({ cells }) => {
      const sheets = await cells.list();
      expect(sheets.slice(-2)).toMatchObject([
        { name: "数据", rows: 1, columns: 1 },
        { name: "空", rows: 0, columns: 0 },
      ]);
      expect((await cells.read("空")).values).toEqual([]);
    });
  }),

  selfTest("finds a sheet whatever the case of its name", async ({ workbook }) => {
    await workbook.sheets.render([sheetOf("Results", [["甲"]])]);
    expect((await workbook.cells.read("RESULTS")).values).toEqual([["甲"]]);
  }),
];
