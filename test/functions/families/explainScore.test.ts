import { explainScore } from "../../../src/functions/families/explainScore";
import { codeOf } from "../../scoring/codeOf";

it.each([
  {
    name: "in Chinese",
    locale: "zh-CN",
    expected: "甲 90 × 50% = 45.00；乙 80 × 50% = 40.00；合计 85.00",
  },
  {
    name: "in English",
    locale: "en-US",
    expected: "甲 90 × 50% = 45.00; 乙 80 × 50% = 40.00; total 85.00",
  },
] as const)("$name", ({ locale, expected }) => {
  expect(explainScore(["甲", "乙"], [90, 80], [50, 50], locale)).toBe(expected);
});

it("a weight of 0 without a score is not spoken of", () => {
  expect(explainScore(["甲", "乙"], [90, "notApplicable"], [1, 0], "zh-CN")).toBe(
    "甲 90 × 100% = 90.00；合计 90.00",
  );
});

it("explains nothing that cannot be scored", () => {
  expect(codeOf(() => explainScore(["甲"], ["blank"], [1], "zh-CN"))).toBe("missingScore");
});
