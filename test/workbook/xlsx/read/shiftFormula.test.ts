import fc from "fast-check";
import { addressOf } from "../../../../src/workbook/address";
import { shiftFormula } from "../../../../src/workbook/xlsx/read/shiftFormula";

it.each([
  { name: "relative cells", formula: "A1+B2", rows: 2, columns: 1, expected: "B3+C4" },
  { name: "fixed cells", formula: "$A$1+$A1+A$1", rows: 2, columns: 1, expected: "$A$1+$A3+B$1" },
  { name: "ranges", formula: "SUM(A1:B$9)", rows: 1, columns: 1, expected: "SUM(B2:C$9)" },
  { name: "whole columns", formula: "SUM(A:$B)", rows: 1, columns: 1, expected: "SUM(B:$B)" },
  { name: "whole rows", formula: "SUM(1:$3)", rows: 1, columns: 1, expected: "SUM(2:$3)" },
  {
    name: "other sheets",
    formula: "Sheet1!A1+'表 A1'!B2",
    rows: 1,
    columns: 0,
    expected: "Sheet1!A2+'表 A1'!B3",
  },
  { name: "no texts", formula: '"A1"&A1', rows: 1, columns: 0, expected: '"A1"&A2' },
  {
    name: "no functions",
    formula: "LOG10(A1)+ATAN2(A1,B1)",
    rows: 1,
    columns: 0,
    expected: "LOG10(A2)+ATAN2(A2,B2)",
  },
  {
    name: "no columns of tables",
    formula: "表1[[#This Row],[A1]]+A1",
    rows: 1,
    columns: 0,
    expected: "表1[[#This Row],[A1]]+A2",
  },
  {
    name: "no names",
    formula: "权重A1+Q1_A1+X.A1",
    rows: 1,
    columns: 0,
    expected: "权重A1+Q1_A1+X.A1",
  },
  { name: "no numbers", formula: "1E5*10+A1", rows: 1, columns: 0, expected: "1E5*10+A2" },
  { name: "cells off the sheet", formula: "A1+B1", rows: -1, columns: 0, expected: "#REF!+#REF!" },
])("moves $name", ({ formula, rows, columns, expected }) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

it("moves there and back again", () => {
  const step = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(step, step, step, step, (row, column, rows, columns) => {
      const formula = `SUM(${addressOf(row, column)}:$B$2)`;
      expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});
