import type { SheetSpec } from "../../src/workbook/sheetSpec";
import { rowCount, rowsOf, wholeSheet } from "../../src/workbook/wholeSheet";

const TALL: SheetSpec = {
  name: "表",
  rows: [[{ value: "头" }]],
  widths: [9],
  body: { count: 3, row: (index) => [{ value: index + 1 }], after: [[{ value: "尾" }]] },
};

it("gives the rows above the body, those of it and those below", () => {
  const values = ["头", 1, 2, 3, "尾"];
  expect([...rowsOf(TALL)].map((row) => row![0]!.value)).toEqual(values);
  expect(rowCount(TALL)).toBe(5);
  const { rows, ...rest } = wholeSheet(TALL);
  expect(rows.map((row) => row[0]!.value)).toEqual(values);
  expect(rest).toEqual({ name: "表", widths: [9] });
});

it("leaves a sheet without a body as it is", () => {
  const plain: SheetSpec = { name: "表", rows: [[{ value: 1 }]] };
  expect(wholeSheet(plain)).toBe(plain);
  expect(rowCount(plain)).toBe(1);
});
