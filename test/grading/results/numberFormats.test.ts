import {
  decimalsFormat,
  detailFormat,
  pointsFormat,
} from "../../../src/grading/results/numberFormats";

it.each([
  [0, "0"],
  [2, "0.00"],
])("%i published decimals are %s", (decimals, format) => {
  expect(decimalsFormat(decimals)).toBe(format);
});

it.each([
  ["a whole mark", 92, "General"],
  ["a mark as it was given", 92.125, "General"],
  ["six decimals", 0.123456, "General"],
  ["a third", 100 / 6, "0.000000"],
  ["a word", "不适用", "General"],
  ["nothing", null, "General"],
  ["no number", NaN, "General"],
])("%s is shown whole", (_, value, format) => {
  expect(detailFormat(value)).toBe(format);
});

it.each([
  ["like the scores beside it", 2, 2, "0.00"],
  ["with all its decimals", 0.125, 2, "General"],
  ["without decimals", 2, 0, "0"],
  ["a third of a point", 1 / 3, 2, "0.000000"],
])("points are shown %s", (_, value, decimals, format) => {
  expect(pointsFormat(value, decimals)).toBe(format);
});
