import {
  movedArea,
  movedLine,
  movedPair,
  type Structure,
} from "../../../../src/workbook/univer/structure/structure";

const area = (row: number, rows: number, column = 0, columns = 2) => ({
  row,
  column,
  rows,
  columns,
});
const lines = (at: number, count: number): Structure => ({ kind: "lines", axis: "row", at, count });
const moved = (from: number, count: number, to: number): Structure => ({
  kind: "moved",
  axis: "row",
  from,
  count,
  to,
});

it.each([
  { name: "put in before", change: lines(0, 2), expected: area(4, 3) },
  { name: "put in at its first row", change: lines(2, 1), expected: area(3, 3) },
  { name: "put in inside", change: lines(3, 2), expected: area(2, 5) },
  { name: "put in right after", change: lines(5, 1), expected: area(2, 3) },
  { name: "taken out before", change: lines(0, -2), expected: area(0, 3) },
  { name: "taken out over its start", change: lines(1, -2), expected: area(1, 2) },
  { name: "taken out over its end", change: lines(4, -9), expected: area(2, 2) },
  { name: "taken out with all of it", change: lines(1, -5), expected: undefined },
  { name: "moved within it", change: moved(4, 1, 3), expected: area(2, 3) },
  { name: "moved to its end", change: moved(3, 1, 5), expected: area(2, 3) },
  { name: "moved into it", change: moved(8, 1, 4), expected: area(2, 4) },
  { name: "moved out of it", change: moved(4, 1, 9), expected: area(2, 2) },
  { name: "moved from before to behind", change: moved(0, 1, 9), expected: area(1, 3) },
  { name: "moved with all of it", change: moved(2, 3, 9), expected: area(6, 3) },
  { name: "moved up with all of it", change: moved(1, 5, 0), expected: area(1, 3) },
])("rows $name", ({ change, expected }) => {
  expect(movedArea(Object.freeze(area(2, 3)), Object.freeze(change))).toEqual(expected);
});

it("cells take an area along only where all of it moves", () => {
  const change = { kind: "cells", from: area(0, 5), to: area(10, 5, 3) } as const;
  expect(movedArea(area(1, 2), change)).toEqual(area(11, 2, 3));
  expect(movedArea(area(4, 2), change)).toEqual(area(4, 2));
});

it("strips and single lines go along, those of the other direction stay", () => {
  expect(movedPair([1, 2], "row", lines(0, 1))).toEqual([2, 3]);
  expect(movedPair([1, 2], "column", lines(0, 1))).toEqual([1, 2]);
  expect(movedLine(4, "row", moved(4, 1, 0))).toBe(0);
  expect(movedLine(4, "row", lines(4, -1))).toBe(4);
});
