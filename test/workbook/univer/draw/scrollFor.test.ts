import { scrollFor } from "../../../../src/workbook/univer/draw/scrollFor";

const VIEW = Object.freeze({ startRow: 10, endRow: 30, startColumn: 2, endColumn: 8 });

it.each([
  ["stays where the cell is in view", 12, 3, VIEW, undefined],
  ["goes up to it, with rows above it, and keeps the columns", 5, 3, VIEW, { row: 3, column: 2 }],
  ["goes down to it", 40, 3, VIEW, { row: 38, column: 2 }],
  ["shows a row that is cut at the end", 30, 3, VIEW, { row: 28, column: 2 }],
  ["goes to a column and keeps the rows", 12, 20, VIEW, { row: 10, column: 20 }],
  ["goes to a sheet that was not shown", 1, 4, null, { row: 0, column: 4 }],
])("%s", (_, row, column, view, expected) => {
  expect(scrollFor({ row, column, rows: 1, columns: 1 }, view)).toEqual(expected);
});
