import { classRanges } from "../../../src/scoring/classes/classRanges";

it("finds the ends of each group and leaves out what is not there", () => {
  const values = Float64Array.of(2, 4, 10, NaN, 6);
  const groups = Uint16Array.of(0, 0, 1, 1, 0);
  const { count, lowest, highest } = classRanges(values, groups, 3);
  expect([...count]).toEqual([3, 1, 0]);
  expect([...lowest]).toEqual([2, 10, Infinity]);
  expect([...highest]).toEqual([6, 10, -Infinity]);
});
