import { CellState, plainColumns } from "../../src/scoring/columns";

it("plain columns hold values and nothing else", () => {
  const column = { values: Float64Array.of(90, 80), states: null };
  const columns = plainColumns([column], 2);
  expect(columns).toMatchObject({
    size: 2,
    classes: null,
    classNames: [""],
    ledger: [],
    vetoes: [],
  });
  expect(columns.values[0]).toBe(column);
  expect(columns.targets).toEqual([null]);
});

it("the states of a cell are six, and a number is none of the others", () => {
  expect(new Set(Object.values(CellState)).size).toBe(6);
  expect(CellState.number).toBe(0);
});
