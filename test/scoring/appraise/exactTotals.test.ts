import { exactItems, exactSum, exactTree } from "../../../src/scoring/appraise/exactTotals";
import { classPlans } from "../../../src/scoring/appraise/classPlan";
import { fractionOf, nearestNumber } from "../../../src/scoring/numbers/fraction";
import { numberOfFraction } from "../../../src/scoring/numbers/round";
import type { Scheme } from "../../../src/scoring/scheme";
import { givenIndicator, givenScheme } from "../given";

const scoresOf =
  (...scores: number[]) =>
  (index: number) =>
    fractionOf(scores[index]!);
const planOf = (scheme: Scheme) => classPlans(scheme, [""])[0]!;
const HALVES = [givenIndicator("a", 50), givenIndicator("b", 50)];

it("Σ factor × score, exactly: .15/.25/.30/.30 × 87/93/87/92 is 90", () => {
  const weights = [0.15, 0.25, 0.3, 0.3].map((weight, at) => givenIndicator(`I${at}`, weight));
  const { factors } = planOf(givenScheme(weights));
  expect(nearestNumber(exactSum(scoresOf(87, 93, 87, 92), factors))).toBe(90);
});

it("逐项: 100 × 5 ÷ 24 × 3 % is 0.625, rounded up", () => {
  const scheme = givenScheme([givenIndicator("a", 3), givenIndicator("b", 97)]);
  const { factors } = planOf(scheme);
  const score = (index: number) =>
    index === 0 ? { numerator: 500n, denominator: 24n } : fractionOf(0);
  expect(exactItems(score, factors, scheme.settings)).toEqual([63, 0]);
});

it("level by level: √(40 × 90) is 60, of what is there", () => {
  const scheme = givenScheme(HALVES, { aggregation: ["geometric", "arithmetic", "arithmetic"] });
  const plan = planOf(scheme);
  expect(numberOfFraction(exactTree(scheme, plan, scoresOf(40, 90), []))).toBe(60);
  expect(numberOfFraction(exactTree(scheme, plan, scoresOf(40, 90), [0]))).toBe(90);
});
