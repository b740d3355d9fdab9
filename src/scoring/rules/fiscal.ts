import { ScoreError } from "../errors";
import { named } from "../named";
import { finiteNumber } from "../numbers/finiteNumber";
import { fractionOf, type Fraction } from "../numbers/fraction";
import type { Rule } from "../scheme";
import { exactOnLine, lineError, type Line } from "./lines";
import type { Ramp } from "./ramps";
import { targetAt, type ColumnScores, type RuleColumn, type RuleScoring } from "./rule";

type Fiscal = Extract<Rule, { kind: "fiscal" }>;

/**
 * The share of full marks (0–100) under the rules of fiscal self-evaluation: 正向 a ÷ t up to full; 反向 full to t, then
 * falling to 0 at 2t; 等于 as 正向, and for a target of 0 full at 0 and below (财预〔2020〕10号).
 *
 * @throws {ScoreError} fiscalTarget, targetColumnMissing, invalidNumber
 */
export const fiscal: RuleScoring<Fiscal> = {
  gives: () => "share",
  isLowerBetter: ({ preset }) => preset === "reverse",
  scores(rule, column) {
    const { target: common, preset } = rule;
    const { measured, targets } = column;
    const { values } = measured;
    if (common !== null && finiteNumber(common) < 0) {
      throw new ScoreError("fiscalTarget", { target: common });
    }
    if (common === null && !targets) {
      throw new ScoreError("targetColumnMissing", named(column));
    }
    const isReverse = preset === "reverse";
    const scoreOf = (unit: number): number => {
      const target = targetAt(common, targets, unit);
      const value = values[unit]!;
      if (value !== value || !(target >= 0)) return NaN;
      if (target === 0) return isFullAtZero(preset, value) ? 100 : 0;
      const score = (100 * (isReverse ? 2 * target - value : value)) / target;
      return score <= 0 ? 0 : score > 100 ? 100 : score;
    };
    const scores: ColumnScores = {
      error: errorOf(column, common, isReverse),
      isSigned: false,
      fill(from, to, out) {
        for (let unit = from; unit < to; unit++) out[unit - from] = scoreOf(unit);
      },
      exact: (unit): Fraction => {
        const target = targetAt(common, targets, unit);
        if (target === 0) return fractionOf(scoreOf(unit));
        return exactOnLine(measured.exact(unit), lineOf(target, isReverse), fractionOf(100));
      },
      problem: (unit) => {
        const target = targetAt(common, targets, unit);
        return target < 0 ? new ScoreError("fiscalTarget", { target }) : null;
      },
      step: (unit) => ({
        rule: `fiscal.${preset}`,
        inputs: { value: values[unit]!, target: targetAt(common, targets, unit) },
      }),
    };
    if (targets || !common) return scores;
    const { floor } = lineOf(common, isReverse);
    const slope = 100 / (common - floor);
    const ramp = (factor: number): Ramp => ({
      values,
      floor,
      slope: factor * slope,
      most: factor * 100,
    });
    return { ...scores, ramp };
  },
  lost: null,
};

function isFullAtZero(preset: Fiscal["preset"], value: number): boolean {
  return preset === "positive" ? value >= 0 : value <= 0;
}

function lineOf(target: number, isReverse: boolean): Line {
  return { floor: isReverse ? 2 * target : 0, target, cap: 100 };
}

function errorOf(
  { targets, measured }: RuleColumn,
  common: number | null,
  isReverse: boolean,
): number {
  let error = common ? lineError(lineOf(common, isReverse), measured.error) : 0;
  for (const target of targets ?? []) {
    if (target > 0) error = Math.max(error, lineError(lineOf(target, isReverse), measured.error));
  }
  return error;
}
