import { ScoreError } from "../errors";
import { named } from "../named";
import { finiteNumber } from "../numbers/finiteNumber";
import { atLeastZero, fractionOf, multiply, subtract, type Fraction } from "../numbers/fraction";
import type { Rule } from "../scheme";
import type { Ramp } from "./ramps";
import {
  classAt,
  targetAt,
  UNIT_ROUNDOFF,
  type ColumnScores,
  type LostPoints,
  type RuleColumn,
  type RuleScoring,
} from "./rule";

type Deduct = Extract<Rule, { kind: "deduct" }>;

/**
 * 扣分, 满分 less the points for every unit of shortfall: full − (target − actual) × points, never below 0; with
 * direction lower every unit above the target costs. As a constraint the points themselves, from a target of 0 where
 * none is given.
 *
 * @throws {ScoreError} negativeUnitPoints, targetColumnMissing, invalidNumber
 */
export const deduct: RuleScoring<Deduct> = {
  gives: () => "marks",
  isLowerBetter: ({ direction }) => direction === "lower",
  scores(rule, column) {
    check(rule, column);
    const { measured, targets, full } = column;
    const { values } = measured;
    const { target: common, pointsPerUnit } = rule;
    const sign = rule.direction === "higher" ? 1 : -1;
    const shortfallAt = (unit: number): number =>
      Math.max(0, sign * (targetAt(common, targets, unit) - values[unit]!));
    const scores: ColumnScores = {
      error: errorOf(rule, column),
      isSigned: false,
      fill(from, to, out) {
        for (let unit = from; unit < to; unit++) {
          const short = sign * (targetAt(common, targets, unit) - values[unit]!);
          const most = full[classAt(column, unit)]!;
          const score = most - short * pointsPerUnit;
          out[unit - from] = short <= 0 ? most : score <= 0 ? 0 : score;
        }
      },
      exact: (unit): Fraction => {
        const target = fractionOf(targetAt(common, targets, unit));
        const own = measured.exact(unit);
        const short = sign > 0 ? subtract(target, own) : subtract(own, target);
        const points = multiply(atLeastZero(short), fractionOf(pointsPerUnit));
        return atLeastZero(subtract(fractionOf(full[classAt(column, unit)]!), points));
      },
      step: (unit) => ({
        rule: "deduct",
        inputs: {
          value: values[unit]!,
          target: targetAt(common, targets, unit),
          shortfall: shortfallAt(unit),
          full: full[classAt(column, unit)]!,
          points: pointsPerUnit,
        },
      }),
    };
    const most = full[0]!;
    const isRamp = !targets && pointsPerUnit > 0 && full.every((each) => each === most);
    if (!isRamp) return scores;
    const slope = sign * pointsPerUnit;
    const floor = common! - most / slope;
    const ramp = (factor: number): Ramp => ({
      values,
      floor,
      slope: factor * slope,
      most: factor * most,
    });
    return { ...scores, ramp };
  },
  lost: lostPoints,
};

function check({ pointsPerUnit, target }: Deduct, column: RuleColumn): void {
  if (finiteNumber(pointsPerUnit) < 0) {
    throw new ScoreError("negativeUnitPoints", { points: pointsPerUnit });
  }
  if (target !== null) finiteNumber(target);
  else if (!column.targets) throw new ScoreError("targetColumnMissing", named(column));
}

/** Where it is not cut at 0 or full, the shortfall is at most full ÷ points. */
function errorOf({ target, pointsPerUnit }: Deduct, column: RuleColumn): number {
  const { targets, full, measured } = column;
  let size = Math.abs(target ?? 0);
  for (const own of targets ?? []) if (Math.abs(own) > size) size = Math.abs(own);
  let most = 0;
  for (const each of full) if (each > most && each < Infinity) most = each;
  const rounding = 8 * UNIT_ROUNDOFF * (2 * size * pointsPerUnit + 4 * most);
  return rounding + measured.error * pointsPerUnit;
}

function lostPoints(rule: Deduct, { measured, targets }: RuleColumn): LostPoints {
  const { values } = measured;
  const sign = rule.direction === "higher" ? 1 : -1;
  const targetOf = (unit: number): number => targetAt(rule.target, targets, unit);
  // Without a target every incident counts: so many above none.
  const beyondAt = (unit: number): number => {
    const target = targetOf(unit);
    const isCount = target !== target;
    return Math.max(0, isCount ? values[unit]! : sign * (target - values[unit]!));
  };
  return {
    fill(from, to, out) {
      for (let unit = from; unit < to; unit++)
        out[unit - from] = beyondAt(unit) * rule.pointsPerUnit;
    },
    step: (unit) => ({
      rule: "constraint.deduct",
      inputs: {
        value: values[unit]!,
        target: targetOf(unit) || 0,
        shortfall: beyondAt(unit),
        points: rule.pointsPerUnit,
      },
    }),
  };
}
