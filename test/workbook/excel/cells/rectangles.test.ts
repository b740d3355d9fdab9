import fc from "fast-check";
import { rectangles, runs } from "../../../../src/workbook/excel/cells/rectangles";

type Grid = readonly (readonly (string | undefined)[])[];

const cover = (grid: Grid) =>
  rectangles(
    grid.length,
    (row) => grid[row]!.length,
    (row, column) => grid[row]![column],
  );

it("joins equal runs of neighbouring rows", () => {
  expect(
    cover([
      ["a", "a", "b"],
      ["a", "a", undefined],
      ["a", "a", "b"],
    ]),
  ).toEqual(
    expect.arrayContaining([
      { area: { row: 0, column: 0, rows: 3, columns: 2 }, shared: "a" },
      { area: { row: 0, column: 2, rows: 1, columns: 1 }, shared: "b" },
      { area: { row: 2, column: 2, rows: 1, columns: 1 }, shared: "b" },
    ]),
  );
});

it("covers every cell once, with what it shares", () => {
  const held = fc.constantFrom(undefined, "a", "b");
  fc.assert(
    fc.property(fc.array(fc.array(held, { maxLength: 6 }), { maxLength: 6 }), (grid) => {
      const painted = grid.map((line) => line.map((): string[] => []));
      for (const { area, shared } of cover(grid)) {
        for (let row = area.row; row < area.row + area.rows; row += 1) {
          for (let column = area.column; column < area.column + area.columns; column += 1) {
            painted[row]![column]!.push(shared);
          }
        }
      }
      expect(painted).toEqual(grid.map((line) => line.map((each) => (each ? [each] : []))));
    }),
  );
});

it("finds runs", () => {
  expect(runs(5, (index) => [1, 1, undefined, 1, 2][index])).toEqual([
    { column: 0, columns: 2, shared: 1 },
    { column: 3, columns: 1, shared: 1 },
    { column: 4, columns: 1, shared: 2 },
  ]);
});
