import { CellState } from "../../src/scoring/columns";

it("the states of a cell are six, and a number is none of the others", () => {
  expect(new Set(Object.values(CellState)).size).toBe(6);
  expect(CellState.number).toBe(0);
});
