import { evaluate } from "../src/functions/evaluate";
import { appraise, type Appraisal } from "../src/scoring/appraise/appraise";
import { rowReader } from "../src/scoring/appraise/rows";
import { numberOfTicks } from "../src/scoring/round";
import { clerkCase } from "./grading/clerkCase";

const SEEDS = Array.from({ length: 1500 }, (_, seed) => seed);

/** Cases that the functions in cells can express: 百分制, half-up, totals rounded, one level of means. */
function expressible(): { seed: number; appraisal: Appraisal }[] {
  return SEEDS.flatMap((seed) => {
    const { scheme, columns } = clerkCase(seed, 30);
    const { settings } = scheme;
    const isExpressible =
      settings.marking === "percent" &&
      settings.rounding === "half-up" &&
      settings.roundingScope === "total" &&
      settings.method === "score" &&
      !settings.aggregation.includes("geometric") &&
      !columns.difficulty &&
      !columns.post;
    return isExpressible ? [{ seed, appraisal: appraise(scheme, columns) }] : [];
  });
}

const cases = expressible();

function answer(name: string, args: unknown[]): unknown {
  const result = evaluate({ function: name, args, locale: "zh-CN" });
  return "value" in result ? result.value : result;
}

it("has enough cases to speak of", () => {
  expect(cases.length).toBeGreaterThan(100);
});

it.each(cases)("functions in cells give the published totals of case $seed", ({ appraisal }) => {
  const { scheme, weighted } = appraisal;
  const { decimals } = scheme.settings;
  const rowOf = rowReader(appraisal);
  weighted.forEach((ticks, unit) => {
    const row = rowOf(unit);
    if (!row) return;
    const weights = row.factors.integers ?? row.factors.numbers;
    const counted = [...weights.keys()].filter((index) => weights[index]! > 0);
    const scores = counted.map((index) => row.scores[index]!);
    if (scores.some((score) => score < 0)) return;
    const own = counted.map((index) => weights[index]!);
    const total = answer("SCORE", [[scores], [own], null, "scale", decimals]);
    expect({ unit, total }).toEqual({ unit, total: numberOfTicks(ticks, decimals) });
  });
});

it.each(cases)("functions in cells give the grades by score of case $seed", ({ appraisal }) => {
  const { scheme, score, bandGrade } = appraisal;
  const { decimals } = scheme.settings;
  if (scheme.bands.some(({ lower }) => lower === null)) return;
  const scale = scheme.bands.map(({ name, lower }) => [name, lower]);
  bandGrade.forEach((grade, unit) => {
    if (grade < 0) return;
    const total = numberOfTicks(score[unit]!, decimals);
    expect(answer("GRADE", [total, scale, decimals])).toBe(scheme.bands[grade]!.name);
  });
});

it.each(cases)("functions in cells give the ranks of case $seed", ({ appraisal }) => {
  const { scheme, columns, score, rank, vetoes } = appraisal;
  const { decimals, ties, tieBreakers, rankBy } = scheme.settings;
  if (tieBreakers.length > 0 || rankBy === "exact") return;
  const ranked = [...rank.keys()].filter((unit) => !Number.isNaN(rank[unit]!));
  if (ranked.length === 0) return;
  const column = (value: (unit: number) => unknown): unknown[][] =>
    ranked.map((unit) => [value(unit)]);
  const ranks = answer("RANKINGS", [
    column((unit) => numberOfTicks(score[unit]!, decimals)),
    column((unit) => columns.classNames[columns.classes?.[unit] ?? 0] || "全部"),
    ties,
    decimals,
    column((unit) => (vetoes.get(unit)?.isLowest ? 1 : 0)),
  ]);
  expect(ranks).toEqual(column((unit) => rank[unit]!));
});
