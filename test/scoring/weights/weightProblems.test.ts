import { ScoreError } from "../../../src/scoring/errors";
import type { Indicator, Settings } from "../../../src/scoring/scheme";
import { weightProblems } from "../../../src/scoring/weights/weightProblems";
import { weightCheck } from "../../../src/scoring/weights/weightCheck";
import { givenIndicator, givenScheme } from "../given";

const flat = (...weights: number[]) =>
  weights.map((weight, index) => givenIndicator(`I${index}`, weight));
const grouped = (...parts: [group: string, stated: number | null, weight: number][]) =>
  parts.map(([name, stated, weight], index) =>
    givenIndicator(`I${index}`, weight, { groups: [{ name, weight: stated }] }),
  );

it.each<{ name: string; indicators: Indicator[]; settings?: Partial<Settings>; codes: string[] }>([
  { name: "parts of 100", indicators: flat(30, 30, 40), codes: [] },
  { name: "parts of 1", indicators: flat(0.1, 0.2, 0.7), codes: [] },
  {
    name: "thirds to ten digits",
    indicators: flat(33.3333333333, 33.3333333333, 33.3333333334),
    codes: [],
  },
  { name: "33.33 × 3", indicators: flat(33.33, 33.33, 33.33), codes: ["weightTotal"] },
  { name: "110 %", indicators: flat(30, 20, 15, 15, 10, 10, 10), codes: ["weightTotal"] },
  {
    name: "110 %, scaled on purpose",
    indicators: flat(30, 20, 15, 15, 10, 10, 10),
    settings: { weightTotal: "scale" },
    codes: [],
  },
  { name: "below zero", indicators: flat(-10, 110), codes: ["negativeWeight"] },
  {
    name: "nothing to score",
    indicators: [givenIndicator("C", null, { category: "C" })],
    codes: ["noIndicators"],
  },
  { name: "all zero", indicators: flat(0, 0), codes: ["noWeight"] },
  {
    name: "full marks as stated",
    indicators: flat(600, 400),
    settings: { marking: "points", fullMarks: 1000 },
    codes: [],
  },
  {
    name: "full marks of any total",
    indicators: flat(60, 50),
    settings: { marking: "points" },
    codes: [],
  },
  {
    name: "other full marks than stated",
    indicators: flat(60, 50),
    settings: { marking: "points", fullMarks: 100 },
    codes: ["fullMarksTotal"],
  },
  {
    name: "积分 have nothing to add up",
    indicators: [givenIndicator("a", null)],
    settings: { marking: "points" },
    codes: [],
  },
  {
    name: "a group that adds up to its own weight",
    indicators: grouped(["一", 60, 20], ["一", 60, 40], ["二", 40, 40]),
    codes: [],
  },
  {
    name: "a group that adds up to 100 of its own",
    indicators: grouped(["一", 60, 50], ["一", 60, 50], ["二", 40, 1]),
    codes: [],
  },
  {
    name: "a group that adds up to something else",
    indicators: grouped(["一", 60, 20], ["一", 60, 30], ["二", 40, 40]),
    codes: ["groupWeightTotal"],
  },
  {
    name: "one group with a weight, one without",
    indicators: grouped(["一", 60, 60], ["二", null, 40]),
    codes: ["groupWeightMixed"],
  },
])("$name: $codes", ({ indicators, settings, codes }) => {
  const problems = weightProblems(givenScheme(indicators, settings), "");
  expect(problems.map(({ code }) => code)).toEqual(codes);
});

it.each([
  { name: "in parts of 100", weights: [30, 20, 15, 15, 10, 10, 10] },
  { name: "in parts of 1", weights: [0.3, 0.2, 0.15, 0.15, 0.1, 0.1, 0.1] },
])("the error names the total of S15 $name, and the choices", ({ weights }) => {
  const [problem] = weightProblems(givenScheme(flat(...weights)), "");
  const error = new ScoreError(problem!.code, problem!.details);
  expect(error.message).toMatch(
    /^权重合计 110%，应为 100%：可按比例折算，或用最大余数法取整，或修改权重$/,
  );
});

it("looks at the weights of the class", () => {
  const indicators = [
    givenIndicator("a", 60),
    givenIndicator("b", 40, { classWeights: { 乡镇: null } }),
  ];
  expect(weightProblems(givenScheme(indicators), "部门")).toEqual([]);
  expect(weightProblems(givenScheme(indicators), "乡镇")).toMatchObject([
    { code: "weightTotal", details: { total: "60%" } },
  ]);
});

it("names the group by its path", () => {
  const indicators = [
    givenIndicator("a", 30, {
      groups: [
        { name: "一", weight: null },
        { name: "甲", weight: 50 },
      ],
    }),
    givenIndicator("b", 50),
  ];
  expect(weightProblems(givenScheme(indicators), "")).toMatchObject([
    { code: "groupWeightTotal", path: ["一", "甲"] },
  ]);
});

it.each([
  { weights: [5, 4], total: "9%" },
  { weights: [0.05, 0.04], total: "9%" },
  { weights: [0.6, 0.5], total: "110%" },
  { weights: [60, 0.5], total: "60.5%" },
])("weights $weights total $total, in a cell and in a scheme alike", ({ weights, total }) => {
  const [problem] = weightProblems(givenScheme(flat(...weights)), "");
  expect(problem).toMatchObject({ code: "weightTotal", details: { total } });
  expect(() => weightCheck(weights)).toThrow(`权重合计 ${total}`);
});
