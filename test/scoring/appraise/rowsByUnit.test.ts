import { rowsByUnit } from "../../../src/scoring/appraise/rowsByUnit";

const rows = Object.freeze([
  { unit: 2, item: "甲" },
  { unit: 0, item: "乙" },
  { unit: 2, item: "丙" },
]);

it.each([
  { name: "one row", unit: 0, items: ["乙"] },
  { name: "none", unit: 1, items: [] },
  { name: "several, in the order of the rows", unit: 2, items: ["甲", "丙"] },
  { name: "none of the last unit", unit: 3, items: [] },
])("the rows of a unit: $name", ({ unit, items }) => {
  expect(rowsByUnit(rows, 4)(unit).map(({ item }) => item)).toEqual(items);
});

it("no rows at all", () => {
  expect(rowsByUnit([], 2)(1)).toEqual([]);
});
