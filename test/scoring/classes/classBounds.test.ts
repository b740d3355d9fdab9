import { classBounds } from "../../../src/scoring/classes/classBounds";

const values = Object.freeze([2, 4, 10, NaN, 6]);

it.each([
  {
    name: "of each group",
    groups: [0, 0, 1, 1, 0],
    lowest: [2, 10, Infinity],
    highest: [6, 10, -Infinity],
  },
  {
    name: "of all",
    groups: null,
    lowest: [2, Infinity, Infinity],
    highest: [10, -Infinity, -Infinity],
  },
])("the lowest and the highest $name, without NaN", ({ groups, lowest, highest }) => {
  const bounds = classBounds(Float64Array.from(values), groups && Uint16Array.from(groups), 3);
  expect([...bounds.lowest]).toEqual(lowest);
  expect([...bounds.highest]).toEqual(highest);
});
