import { blockOf, usedExtent } from "../../src/workbook/grid";

const grid = (
  values: (string | null)[][],
  formulas: (string | null)[][] = [],
  formats: (string | null)[][] = [],
) => ({ values, formulas, formats });

it.each([
  { name: "nothing", cells: grid([]), rows: 0, columns: 0 },
  { name: "blanks only", cells: grid([[null], []]), rows: 0, columns: 0 },
  { name: "white space near the last value", cells: grid([["甲"], [" "]]), rows: 2, columns: 1 },
  {
    name: "white space far below and far to the right",
    cells: grid([
      ["甲"],
      ...new Array<string[]>(1001).fill([]),
      [...new Array<string>(200).fill(""), " "],
    ]),
    rows: 1,
    columns: 1,
  },
  {
    name: "blanks around a value",
    cells: grid([[null], [null, "甲", null], [null]]),
    rows: 2,
    columns: 2,
  },
  {
    name: "a formula without a value",
    cells: grid([["甲"]], [[], [null, "A1"]]),
    rows: 2,
    columns: 2,
  },
  {
    name: "formats that hold nothing",
    cells: grid([["甲"]], [], [[], [], ["0%"]]),
    rows: 1,
    columns: 1,
  },
])("the extent of $name", ({ cells, rows, columns }) =>
  expect(usedExtent(cells)).toEqual({ rows, columns }),
);

it("does not stumble over far rows that are missing", () => {
  const values: string[][] = [];
  values[1_048_575] = ["甲"];
  expect(usedExtent({ values, formulas: [], formats: [] })).toEqual({
    rows: 1_048_576,
    columns: 1,
  });
});

it.each([
  { name: "a negative row", area: { row: -1, column: 0, rows: 1, columns: 1 } },
  { name: "a row beyond the last", area: { row: 1_048_576, column: 0, rows: 1, columns: 1 } },
  { name: "a column beyond the last", area: { row: 0, column: 16_384, rows: 1, columns: 1 } },
  { name: "half a row", area: { row: 0.5, column: 0, rows: 1, columns: 1 } },
])("is loud about $name", ({ area }) => expect(() => blockOf(grid([]), area)).toThrow(RangeError));
