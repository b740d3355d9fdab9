import { progressShown } from "../../../src/grading/results/progressShown";

it.each([
  ["progress against the base", 110, 100, 0.1],
  ["nothing for a unit without a score", NaN, 100, null],
  ["the word for a new unit", 90, NaN, "新增"],
  ["the word for what cannot be compared", 90, 0, "不可比"],
])("%s", (_, current, base, shown) => {
  expect(progressShown(current, base, "zh-CN")).toBe(shown);
});
