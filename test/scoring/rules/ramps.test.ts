import { addRamps, type Ramp } from "../../../src/scoring/rules/ramps";

const up: Ramp = { values: Float64Array.of(9, 10, 60, 120, NaN), floor: 10, slope: 0.1, most: 8 };
const down: Ramp = { values: Float64Array.of(9, 0, 2, 5, 5), floor: 5, slope: -2, most: 10 };

it.each([
  { name: "none", ramps: [], expected: [1, 1, 1, 1] },
  { name: "one", ramps: [up], expected: [1, 6, 9, NaN] },
  { name: "two", ramps: [up, down], expected: [11, 12, 9, NaN] },
  { name: "three", ramps: [up, down, up], expected: [11, 17, 17, NaN] },
])("adds the points of units from 1 to 4 to what is there: $name", ({ ramps, expected }) => {
  const sums = new Float64Array(4).fill(1);
  addRamps(sums, ramps, 1, 5);
  expect([...sums]).toEqual(expected);
});
