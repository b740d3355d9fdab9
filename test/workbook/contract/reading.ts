import fc from "fast-check";
import { UNCALCULATED } from "../../../src/workbook/cell";
import type { CellSpec } from "../../../src/workbook/sheetSpec";
import { both, sheetOf, type Carrier } from "./carrier";
import { HOSTILE_TEXTS } from "./texts";

export function describeReading(open: () => Promise<Carrier>): void {
  it("gives back values of every kind", async () => {
    const carrier = await open();
    const values = [
      ["甲", 1.5, true, null],
      [null, -0.1 - 0.2, false, { error: "#DIV/0!" }],
      [1e21, 5e-324, 123456789012345680, 45000],
    ];
    await carrier.workbook.sheets.render([sheetOf("数据", values)]);
    await both(carrier, async ({ cells }) => {
      const block = await cells.read("数据");
      expect(block.area).toEqual({ row: 0, column: 0, rows: 3, columns: 4 });
      expect(block.values).toEqual(values);
      expect(block.formulas.flat()).toEqual(Array(12).fill(null));
    });
  });

  it.each(HOSTILE_TEXTS)("keeps $name as a text", async ({ text }) => {
    const carrier = await open();
    await carrier.workbook.sheets.render([sheetOf("数据", [[text], ["乙"]])]);
    await carrier.workbook.cells.write("数据", 1, 0, [[text]]);
    await both(carrier, async ({ cells }) => {
      const { values, formulas } = await cells.read("数据");
      expect(values).toEqual([[text], [text]]);
      expect(formulas).toEqual([[null], [null]]);
    });
  });

  it("gives back any block of values", async () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.string({
        minLength: 1,
        unit: fc.constantFrom("甲", "=", "<", "&", "_x0041_", " ", "𠮷", "\n", "'"),
      }),
    );
    const line = fc.array(value, { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), async (values) => {
        const carrier = await open();
        await carrier.workbook.sheets.render([sheetOf("数据", values)]);
        const area = { row: 0, column: 0, rows: values.length, columns: 3 };
        await both(carrier, async ({ cells }) =>
          expect((await cells.read("数据", area)).values).toEqual(values),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("gives formulas with their cached values, and says where there is none", async () => {
    const carrier = await open();
    const row: CellSpec[] = [
      { value: 3, formula: "1+2", style: "number" },
      { value: "优秀", formula: 'HJ.GRADE(A1,"<HJ.X(>")' },
      { value: true, formula: "A1>2" },
      { value: { error: "#N/A" }, formula: "NA()" },
      { value: null, formula: "HJ.SCORE('数据'!A1:A1,A1:A1)", style: "inputPercent" },
    ];
    await carrier.workbook.sheets.render([{ name: "数据", rows: [row] }]);
    await both(carrier, async ({ cells, capabilities }) => {
      const { values, formulas, formats } = await cells.read("数据");
      expect(formulas).toEqual([row.map(({ formula }) => formula)]);
      expect(formats).toEqual([["0.00", null, null, null, "0.00%"]]);
      if (!capabilities.calculates) {
        expect(values).toEqual([[3, "优秀", true, { error: "#N/A" }, UNCALCULATED]]);
      }
    });
  });

  it("reads any rectangle, blank where nothing is", async () => {
    const { workbook } = await open();
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
  });

  it("counts only cells that hold something", async () => {
    const carrier = await open();
    const blank: CellSpec = { value: null, style: "input" };
    const rows = [
      [{ value: "甲" }, undefined, { value: "" }],
      [undefined],
      [blank, blank, blank, blank],
    ];
    await carrier.workbook.sheets.render([
      { name: "数据", rows },
      { name: "空", rows: [] },
    ]);
    await both(carrier, async ({ cells }) => {
      const sheets = await cells.list();
      expect(sheets.slice(-2)).toMatchObject([
        { name: "数据", rows: 1, columns: 1 },
        { name: "空", rows: 0, columns: 0 },
      ]);
      expect((await cells.read("空")).values).toEqual([]);
    });
  });

  it("finds a sheet whatever the case of its name", async () => {
    const { workbook } = await open();
    await workbook.sheets.render([sheetOf("Results", [["甲"]])]);
    expect((await workbook.cells.read("RESULTS")).values).toEqual([["甲"]]);
  });
}
