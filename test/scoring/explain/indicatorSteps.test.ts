import { indicatorSteps, stateWords } from "../../../src/scoring/explain/indicatorSteps";
import { band } from "../../../src/scoring/grades/gradeScale";
import type { Indicator, Settings } from "../../../src/scoring/scheme";
import { givenIndicator, givenScheme, givenScores } from "../given";
import { chinese, contextOf } from "./stepsOf";

const ladder: Indicator["rule"] = {
  kind: "ladder",
  mode: "step",
  steps: [
    [-100, 0],
    [0, 60],
    [5, 80],
    [8, 100],
  ],
};

function stepsOf(
  cells: (number | "blank" | "notApplicable")[],
  indicator: Partial<Indicator>,
  settings: Partial<Settings> = {},
  base = 100,
) {
  const isPlaces = settings.method === "places";
  const bands = isPlaces ? [band("合格", null)] : undefined;
  const scheme = givenScheme([givenIndicator("GDP", 100, indicator)], settings, bands);
  const columns = givenScores(cells, { bases: [Float64Array.from(cells, () => base)] });
  return chinese(indicatorSteps(contextOf(scheme, columns), 0));
}

it.each<{
  name: string;
  cells: (number | "blank" | "notApplicable")[];
  indicator?: Partial<Indicator>;
  settings?: Partial<Settings>;
  expected: string[];
}>([
  { name: "a mark that counts as it is needs no step", cells: [90], expected: [] },
  {
    name: "growth, then the rule",
    cells: [108.1],
    indicator: { measure: "growth", rule: ladder },
    expected: ["GDP：本期 108.1，基期 100，增幅 8.1%", "GDP：8.1，达到 8 一档，得 100"],
  },
  {
    name: "missing: zero",
    cells: ["blank"],
    settings: { missing: "zero" },
    expected: ["GDP：未填，按规定计 0 分"],
  },
  {
    name: "missing: the class mean",
    cells: ["blank", 80],
    settings: { missing: "mean" },
    expected: ["GDP：未填，按规定取本类 1 个单位的平均 80"],
  },
  {
    name: "missing: full marks",
    cells: ["blank"],
    settings: { missing: "full" },
    expected: ["GDP：未填，按规定计满分 100"],
  },
  {
    name: "missing: the weight goes to others",
    cells: ["notApplicable"],
    expected: ["GDP：不适用，权重由其他指标分担"],
  },
  { name: "refused: nothing to say here", cells: ["blank"], expected: [] },
  {
    name: "places",
    cells: [80, 90],
    settings: { method: "places" },
    expected: ["GDP：本类第 2 名"],
  },
  {
    name: "places after growth and a rule",
    cells: [108, 104],
    indicator: { measure: "growth", rule: ladder },
    settings: { method: "places" },
    expected: [
      "GDP：本期 108，基期 100，增幅 8%",
      "GDP：8，达到 8 一档，得 100",
      "GDP：本类第 1 名",
    ],
  },
  {
    name: "places of what counts zero",
    cells: ["blank", 90],
    settings: { method: "places", missing: "zero" },
    expected: ["GDP：未填，按规定计 0 分", "GDP：本类第 2 名"],
  },
  {
    name: "z-score",
    cells: [80, 90],
    settings: { method: "deviation" },
    expected: ["GDP：与本类平均比较，50 + 10 × 离差，得 40"],
  },
  {
    name: "change",
    cells: [92],
    settings: { method: "change" },
    expected: ["GDP：本期 92，基期 100，100 + 变化百分数，得 92"],
  },
])("$name", ({ cells, indicator = {}, settings, expected }) => {
  expect(stepsOf(cells, indicator, settings)).toEqual(expected);
});

it("a number that cannot be scored says so", () => {
  const scheme = givenScheme([givenIndicator("GDP", 100, { measure: "growth" })]);
  const columns = givenScores([5], { bases: [Float64Array.of(0)] });
  expect(stateWords(contextOf(scheme, columns), 0)["zh-CN"]).toBe("缺目标或基期，无法计分");
});
