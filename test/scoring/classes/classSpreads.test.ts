import { classSpreads } from "../../../src/scoring/classes/classSpreads";

it("describes each group and leaves out what is not there", () => {
  const values = Float64Array.of(2, 4, 10, NaN, 6);
  const groups = Uint16Array.of(0, 0, 1, 1, 0);
  const spreads = classSpreads(values, groups, 2);
  expect([...spreads.count]).toEqual([3, 1]);
  expect([...spreads.lowest]).toEqual([2, 10]);
  expect([...spreads.highest]).toEqual([6, 10]);
  expect([...spreads.mean]).toEqual([4, 10]);
  expect(spreads.deviation[0]).toBeCloseTo(Math.sqrt(8 / 3), 12);
  expect(spreads.deviation[1]).toBe(0);
});

it("an empty group has nothing between its ends", () => {
  const { count, lowest, highest } = classSpreads(new Float64Array(0), null, 1);
  expect([count[0], lowest[0], highest[0]]).toEqual([0, Infinity, -Infinity]);
});
