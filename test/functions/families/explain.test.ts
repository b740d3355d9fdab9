import { evaluate } from "../../../src/functions/evaluate";
import { cellOf } from "../cellOf";

const NAMES = [["工作质量", "服务水平"]];

it.each([
  {
    name: "each item, then the total",
    args: [NAMES, [[92, 85]], [[0.3, 0.7]]],
    expected: "工作质量 92 × 30% = 27.60；服务水平 85 × 70% = 59.50；合计 87.10",
  },
  {
    name: "weights of 100",
    args: [NAMES, [[92, 85]], [[30, 70]]],
    expected: "工作质量 92 × 30% = 27.60；服务水平 85 × 70% = 59.50；合计 87.10",
  },
  {
    name: "an item that does not apply",
    args: [NAMES, [[92, "不适用"]], [[0.4, 0.6]]],
    expected:
      "工作质量 92 × 40% = 36.80；服务水平 不适用，权重由其他项分担；合计 36.80 ÷ 40% = 92.00",
  },
  {
    name: "items without names, an empty line",
    args: [[[null, null, null]], [[90, 80, null]], [[0.5, 0.5, null]]],
    expected: "第 1 项 90 × 50% = 45.00；第 2 项 80 × 50% = 40.00；合计 85.00",
  },
  {
    name: "what SCORE refuses",
    args: [NAMES, [[92, null]], [[0.3, 0.7]]],
    expected: "#N/A missingScore",
  },
  {
    name: "weights that do not total",
    args: [NAMES, [[92, 85]], [[0.3, 0.8]]],
    expected: "#VALUE! weightTotal",
  },
  {
    name: "names of another number",
    args: [[["工作质量"]], [[92, 85]], [[0.3, 0.7]]],
    expected: "#VALUE! lengthMismatch",
  },
])("EXPLAIN: $name", ({ args, expected }) => {
  expect(cellOf("EXPLAIN", ...args)).toBe(expected);
});

it("speaks English too", () => {
  const args = [[["Quality", null]], [[92, "N/A"]], [[0.4, 0.6]]];
  expect(evaluate({ function: "EXPLAIN", args, locale: "en-US" })).toEqual({
    value:
      "Quality 92 × 40% = 36.80; Item 2 does not apply, its weight goes to the rest; total 36.80 ÷ 40% = 92.00",
  });
});

it("ends with what SCORE gives", () => {
  const scores = [[87, 93, 87, 92]];
  const weights = [[0.15, 0.25, 0.3, 0.3]];
  expect(cellOf("EXPLAIN", [["甲", "乙", "丙", "丁"]], scores, weights)).toMatch(/合计 90\.00$/);
  expect(cellOf("SCORE", scores, weights)).toBe(90);
});
