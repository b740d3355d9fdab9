import { movedFormula } from "../../../../src/workbook/univer/structure/movedFormula";
import type { Structure } from "../../../../src/workbook/univer/structure/structure";

const rows = (at: number, count: number): Structure => ({ kind: "lines", axis: "row", at, count });
const columns = (at: number, count: number): Structure =>
  ({ ...rows(at, count), axis: "column" }) as Structure;
const columnMoved: Structure = { kind: "moved", axis: "column", from: 1, count: 1, to: 5 };

it.each([
  { name: "a column put in", formula: "$B2<70", change: columns(0, 1), expected: "$C2<70" },
  {
    name: "rows put in",
    formula: "AND(B$2>$B$3,C4=1)",
    change: rows(2, 2),
    expected: "AND(B$2>$B$5,C6=1)",
  },
  { name: "a row taken out", formula: "A2+A3+A4", change: rows(2, -1), expected: "A2+#REF!+A3" },
  {
    name: "an area that grows",
    formula: "COUNTIF($A$1:$A$9,A1)",
    change: rows(4, 1),
    expected: "COUNTIF($A$1:$A$10,A1)",
  },
  {
    name: "an area that shrinks",
    formula: "SUM(A1:A9)",
    change: rows(7, -5),
    expected: "SUM(A1:A7)",
  },
  { name: "whole columns", formula: "SUM($B:B)", change: columns(0, 1), expected: "SUM($C:C)" },
  { name: "whole rows", formula: "SUM(2:$3)", change: rows(0, 1), expected: "SUM(3:$4)" },
  { name: "a column moved", formula: "$B2<C2", change: columnMoved, expected: "$E2<B2" },
  {
    name: "texts and names as they are",
    formula: '"B2"&LOG10(B2)&B2_名',
    change: rows(0, 1),
    expected: '"B2"&LOG10(B3)&B2_名',
  },
  {
    name: "its own name",
    formula: "数据!B2+'数据'!B2+其他!B2",
    change: rows(0, 1),
    expected: "数据!B3+'数据'!B3+其他!B2",
  },
])("follows $name", ({ formula, change, expected }) => {
  expect(movedFormula(formula, change, "数据", true)).toBe(expected);
});

it("in another sheet only what names the sheet is meant", () => {
  expect(movedFormula("B2+数据!B2", rows(0, 1), "数据", false)).toBe("B2+数据!B3");
});
