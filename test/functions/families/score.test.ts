import { setBlanksArriveAsZero } from "../../../src/functions/reading/hostZeros";
import { cellOf, column } from "../cellOf";

afterEach(() => setBlanksArriveAsZero(false));

it.each([
  { name: "weights of 1", args: [[[87, 93, 87, 92]], [[0.15, 0.25, 0.3, 0.3]]], expected: 90 },
  { name: "weights of 100", args: [[[87, 93, 87, 92]], [[15, 25, 30, 30]]], expected: 90 },
  { name: "weights as texts in per cent", args: [[[80, 90]], [["30%", "70%"]]], expected: 87 },
  {
    name: "a column against a row, in reading order",
    args: [column(80, 90), [[0.3, 0.7]]],
    expected: 87,
  },
  { name: "one cell each", args: [90, 1], expected: 90 },
  {
    name: "text numbers and full-width digits",
    args: [[["８０", "90"]], [[0.3, 0.7]]],
    expected: 87,
  },
  {
    name: "null and omitted mean the default",
    args: [[[80, 90]], [[0.3, 0.7]], null, null, null],
    expected: 87,
  },
  { name: "empty texts too", args: [[[80, 90]], [[0.3, 0.7]], "", "", ""], expected: 87 },
  { name: "own decimals", args: [[[80, 91]], [[0.3, 0.7]], null, null, 0], expected: 88 },
  { name: "published with two", args: [[[80, 80.01]], [[0.5, 0.5]]], expected: 80.01 },
  { name: "剔除", args: [[[80, "缺", 90]], [[0.25, 0.5, 0.25]], "剔除"], expected: 85 },
  { name: "计零 for 数据未发布", args: [[[80, "数据未发布"]], [[0.5, 0.5]], "zero"], expected: 40 },
  { name: "满分 for a blank", args: [[[80, null]], [[0.5, 0.5]], "满分"], expected: 90 },
  {
    name: "N/A is reweighted under every policy",
    args: [[[80, "N/A"]], [[0.5, 0.5]], "计零"],
    expected: 80,
  },
  { name: "折算", args: [[[90, 80]], [[60, 50]], null, "折算"], expected: 85.45 },
  { name: "分值", args: [[[28, 17.5]], [[30, 20]], null, "分值"], expected: 45.5 },
  {
    name: "百分 says that low marks are 0–100",
    args: [[[28, 18]], [[60, 40]], null, "百分"],
    expected: 24,
  },
  {
    name: "an empty line at the end of both",
    args: [column(80, 90, null), column(0.3, 0.7, null)],
    expected: 87,
  },
])("SCORE: $name", ({ args, expected }) => {
  expect(cellOf("SCORE", ...args)).toBe(expected);
});

it.each([
  { name: "a blank is refused", args: [[[80, null]], [[0.5, 0.5]]], expected: "#N/A missingScore" },
  { name: "so is 缺", args: [[[80, "缺"]], [[0.5, 0.5]], "拒绝"], expected: "#N/A missingScore" },
  {
    name: "免考 has no score",
    args: [[[80, "免考"]], [[0.5, 0.5]], "计零"],
    expected: "#N/A exemptUnit",
  },
  {
    name: "均值 belongs to one-click grading",
    args: [[[80, null]], [[0.5, 0.5]], "均值"],
    expected: "#VALUE! meanNotHere",
  },
  { name: "nothing applies", args: [[["N/A"]], [[1]]], expected: "#N/A noScores" },
  { name: "the total is named", args: [[[80, 90]], [[60, 50]]], expected: "#VALUE! weightTotal" },
  {
    name: "33.33 × 3",
    args: [[[80, 90, 70]], [[33.33, 33.33, 33.33]]],
    expected: "#VALUE! weightTotal",
  },
  {
    name: "negative weights",
    args: [[[80, 90]], [[1.5, -0.5]]],
    expected: "#VALUE! negativeWeight",
  },
  { name: "sizes differ", args: [[[80, 90]], [[1]]], expected: "#VALUE! lengthMismatch" },
  {
    name: "it looks like 分值制",
    args: [[[28, 18]], [[60, 40]]],
    expected: "#VALUE! pointsSuspected",
  },
  {
    name: "a mark above full marks",
    args: [[[31, 18]], [[30, 20]], null, "points"],
    expected: "#VALUE! markAboveFull",
  },
  {
    name: "a mark outside 0–100 that was said to be inside",
    args: [[[128, 18]], [[60, 40]], null, "percent"],
    expected: "#VALUE! markOutOfRange",
  },
  { name: "a mark in per cent", args: [[["90%"]], [[1]]], expected: "#VALUE! percentAsMark" },
  { name: "an ambiguous number", args: [[["9,0"]], [[1]]], expected: "#VALUE! ambiguousNumber" },
  { name: "a word", args: [[["优"]], [[1]]], expected: "#VALUE! notANumber" },
  { name: "an error cell", args: [[[{ error: "#DIV/0!" }]], [[1]]], expected: "#VALUE! errorCell" },
  {
    name: "an error among the weights",
    args: [[[90]], [["#REF!"]]],
    expected: "#VALUE! errorCell",
  },
  { name: "an unknown choice", args: [[[90]], [[1]], "跳过"], expected: "#VALUE! unknownChoice" },
  {
    name: "11 decimals",
    args: [[[90]], [[1]], null, null, 11],
    expected: "#VALUE! invalidDecimals",
  },
  {
    name: "a score without a weight",
    args: [[[90, 80]], [[1, null]]],
    expected: "#N/A valueMissing",
  },
])("SCORE: $name", ({ args, expected }) => {
  expect(cellOf("SCORE", ...args)).toBe(expected);
});

it("SCORE: where the host passes blanks as 0, a 0 is doubtful unless 计零", () => {
  setBlanksArriveAsZero(true);
  expect(cellOf("SCORE", [[80, 0]], [[0.5, 0.5]])).toBe("#N/A zeroMayBeBlank");
  expect(cellOf("SCORE", [[80, 0]], [[0.5, 0.5]], "计零")).toBe(40);
});

it.each([
  { name: "bonus within its cap", args: [89.7, [[4, 3]], 5, 0.5], expected: 94.2 },
  { name: "blanks mean none", args: [90, [[null, ""]], null, null, null], expected: 90 },
  { name: "blanks among bonuses", args: [90, [[1, null]]], expected: 91 },
  { name: "never below 0", args: [3, 0, null, 8], expected: 0 },
  { name: "own decimals", args: [89.96, 0, null, null, null, 1], expected: 90 },
  { name: "no score yet", args: [null, 1], expected: "#N/A valueMissing" },
  { name: "an exempt unit", args: ["免考", 1], expected: "#N/A exemptUnit" },
  { name: "a negative bonus", args: [90, -1], expected: "#VALUE! negativeBonus" },
  { name: "a negative deduction", args: [90, 0, null, -1], expected: "#VALUE! negativeDeduction" },
  { name: "a bonus in per cent", args: [90, "5%"], expected: "#VALUE! percentAsMark" },
])("ADJUST: $name", ({ args, expected }) => {
  expect(cellOf("ADJUST", ...args)).toBe(expected);
});

it.each([
  { name: "mean", args: [[[90, 92, 88, 94]]], expected: 91 },
  { name: "weighted", args: [[[90, 80]], [["60%", "40%"]]], expected: 86 },
  { name: "累计", args: [[[10, 12.5]], null, null, null, "累计"], expected: 22.5 },
  { name: "期末", args: [[[10, 25, null]], null, "剔除", null, "期末"], expected: 25 },
  { name: "均值 is for ROLLUP", args: [[[10, null, 20]], null, "均值", null, "sum"], expected: 45 },
  { name: "a gap is refused", args: [[[90, null]]], expected: "#N/A missingScore" },
  { name: "weights must total", args: [[[90, 80]], [[0.6, 0.5]]], expected: "#VALUE! weightTotal" },
  { name: "published with two decimals", args: [[[90, 90, 91]]], expected: 90.33 },
])("ROLLUP: $name", ({ args, expected }) => {
  expect(cellOf("ROLLUP", ...args)).toBe(expected);
});

it("ROLLUP: a doubtful 0 too", () => {
  setBlanksArriveAsZero(true);
  expect(cellOf("ROLLUP", [[90, 0]])).toBe("#N/A zeroMayBeBlank");
  expect(cellOf("ROLLUP", [[90, 0]], null, "计零")).toBe(45);
});
