import { ScoreError } from "../errors";
import { add, divide, fractionOf, multiply, subtract, type Fraction } from "../numbers/fraction";
import type { Rule } from "../scheme";
import { UNIT_ROUNDOFF, type ColumnScores, type RuleColumn, type RuleScoring } from "./rule";
import { lastReached, sortedSteps, type Steps } from "./steps";

type Ladder = Extract<Rule, { kind: "ladder" }>;

/**
 * 分档 and 插值: the score of the highest lower limit reached, or the point on the line between two, the end scores
 * beyond the ends. Steps may be in any order. Under 分档 a value below the lowest limit is an error of its unit, never
 * a silent 0. Computed values (growth) are compared at 10 decimals. As a constraint the points of the step.
 *
 * @throws {ScoreError} noSteps, duplicateStep, invalidNumber; of single values: belowSteps
 */
export const ladder: RuleScoring<Ladder> = {
  gives: () => "marks",
  isLowerBetter: () => false,
  scores({ mode, steps }, column) {
    const sorted = sortedSteps(steps);
    return mode === "step" ? byStep(sorted, column) : byLine(sorted, column);
  },
  lost(rule, column) {
    const scores = ladder.scores(rule, column);
    return {
      fill(from, to, out) {
        scores.fill(from, to, out);
        for (let at = 0; at < to - from; at++) out[at] = Math.abs(out[at]!);
      },
      step: (unit) => ({ rule: "constraint", inputs: scores.step(unit).inputs }),
    };
  },
};

function byStep({ limits, scores }: Steps, { measured }: RuleColumn): ColumnScores {
  const values = measured.compared();
  const scoreOf = (unit: number): number => scores[lastReached(limits, values[unit]!)] ?? NaN;
  return {
    error: 0,
    isSigned: scores.some((score) => score < 0),
    fill(from, to, out) {
      for (let unit = from; unit < to; unit++) out[unit - from] = scoreOf(unit);
    },
    exact: (unit) => fractionOf(scoreOf(unit)),
    problem: (unit) => {
      const value = values[unit]!;
      return value < limits[0]!
        ? new ScoreError("belowSteps", { value, lowest: limits[0]! })
        : null;
    },
    step: (unit) => {
      const value = measured.values[unit]!;
      const lower = limits[lastReached(limits, values[unit]!)] ?? value;
      return { rule: "ladder.step", inputs: { value, lower } };
    },
  };
}

function byLine({ limits, scores }: Steps, { measured }: RuleColumn): ColumnScores {
  const last = limits.length - 1;
  const slopes = new Float64Array(last);
  let error = 0;
  for (let at = 0; at < last; at++) {
    const width = limits[at + 1]! - limits[at]!;
    const rise = scores[at + 1]! - scores[at]!;
    slopes[at] = rise / width;
    const size = 2 * Math.abs(limits[at]!) + 2 * Math.abs(limits[at + 1]!);
    const most = Math.abs(scores[at]!) + Math.abs(scores[at + 1]!);
    const rounding = 4 * UNIT_ROUNDOFF * (Math.abs(slopes[at]!) * size + 4 * most);
    error = Math.max(error, rounding + Math.abs(slopes[at]!) * measured.error);
  }
  const placeOf = (value: number): number => Math.min(lastReached(limits, value), last);
  return {
    error,
    isSigned: scores.some((score) => score < 0),
    fill(from, to, out) {
      measured.read(from, to, out);
      for (let place = 0; place < to - from; place++) {
        const value = out[place]!;
        const at = placeOf(value);
        if (value !== value) continue;
        if (at < 0 || at === last) out[place] = scores[Math.max(0, at)]!;
        else out[place] = scores[at]! + slopes[at]! * (value - limits[at]!);
      }
    },
    exact: (unit): Fraction => {
      const at = placeOf(measured.values[unit]!);
      if (at < 0 || at === last) return fractionOf(scores[Math.max(0, at)]!);
      const [start, score] = [fractionOf(limits[at]!), fractionOf(scores[at]!)];
      const rise = subtract(fractionOf(scores[at + 1]!), score);
      const width = subtract(fractionOf(limits[at + 1]!), start);
      return add(score, divide(multiply(rise, subtract(measured.exact(unit), start)), width));
    },
    step: (unit) => {
      const value = measured.values[unit]!;
      const at = placeOf(value);
      if (at < 0 || at === last) {
        return { rule: "ladder.end", inputs: { value, limit: limits[Math.max(0, at)]! } };
      }
      const inputs = {
        value,
        lower: limits[at]!,
        lowerScore: scores[at]!,
        upper: limits[at + 1]!,
        upperScore: scores[at + 1]!,
      };
      return { rule: "ladder.linear", inputs };
    },
  };
}
