import { ScoreError } from "../errors";
import { finiteNumber } from "../numbers/finiteNumber";
import { fractionOf, multiply, smaller, type Fraction } from "../numbers/fraction";
import type { Rule } from "../scheme";
import type { Ramp } from "./ramps";
import {
  classAt,
  UNIT_ROUNDOFF,
  type ColumnScores,
  type RuleColumn,
  type RuleScoring,
} from "./rule";

type Points = Extract<Rule, { kind: "points" }>;

/**
 * 积分: count × unit points × quality, up to the item's full marks in 分值制 or 封顶分 (100 unless stated) in 百分制; where
 * 封顶分 and full marks both hold, the smaller. Quality is 1 where not given (S13). As a constraint the points themselves.
 *
 * @throws {ScoreError} invalidNumber; of single values: negativeCount, negativeQuality
 */
export const points: RuleScoring<Points> = {
  gives: () => "marks",
  isLowerBetter: () => false,
  scores(rule, column) {
    const unitPoints = finiteNumber(rule.unitPoints);
    const { measured, qualities } = column;
    const { values } = measured;
    const caps = capsOf(rule, column);
    const scores: ColumnScores = {
      error: errorOf(column, caps, unitPoints),
      isSigned: unitPoints < 0,
      fill(from, to, out) {
        for (let unit = from; unit < to; unit++) {
          const quality = qualityAt(qualities, unit);
          const score = values[unit]! * unitPoints * quality;
          const cap = caps[classAt(column, unit)]!;
          const isRefused = values[unit]! < 0 || quality < 0;
          out[unit - from] = isRefused ? NaN : score > cap ? cap : score;
        }
      },
      exact: (unit): Fraction => {
        const worth = multiply(fractionOf(unitPoints), fractionOf(qualityAt(qualities, unit)));
        const score = multiply(measured.exact(unit), worth);
        const cap = caps[classAt(column, unit)]!;
        return cap === Infinity ? score : smaller(score, fractionOf(cap));
      },
      problem: (unit) => problemOf(column, unit),
      step: (unit) => {
        const cap = caps[classAt(column, unit)]!;
        const inputs = { value: values[unit]!, unitPoints, quality: qualityAt(qualities, unit) };
        return cap === Infinity
          ? { rule: "points", inputs }
          : { rule: "points.capped", inputs: { ...inputs, cap } };
      },
    };
    const most = caps[0]!;
    const isRamp = !qualities && unitPoints > 0 && caps.every((cap) => cap === most);
    // A count below 0 has no score, which a ramp would not notice.
    if (!isRamp || measured.values.some((count) => count < 0)) return scores;
    const ramp = (factor: number): Ramp => ({
      values,
      floor: 0,
      slope: factor * unitPoints,
      most: factor * most,
    });
    return { ...scores, ramp };
  },
  lost: (rule, column) => ({
    fill(from, to, out) {
      const { values } = column.measured;
      for (let unit = from; unit < to; unit++) {
        const quality = qualityAt(column.qualities, unit);
        out[unit - from] = Math.abs(values[unit]! * rule.unitPoints * quality);
      }
    },
    step: (unit) => ({
      rule: "constraint.points",
      inputs: {
        value: column.measured.values[unit]!,
        unitPoints: Math.abs(rule.unitPoints),
        quality: qualityAt(column.qualities, unit),
      },
    }),
  }),
};

function qualityAt(qualities: Float64Array | null, unit: number): number {
  const quality = qualities === null ? 1 : qualities[unit]!;
  return quality === quality ? quality : 1;
}

/** The most that each class can get. */
function capsOf({ cap }: Points, { marking, full }: RuleColumn): Float64Array {
  if (marking === "percent") return full.map(() => cap ?? 100);
  return full.map((marks) => Math.min(marks, cap ?? Infinity));
}

function errorOf(
  { measured, qualities }: RuleColumn,
  caps: Float64Array,
  unitPoints: number,
): number {
  let most = caps.reduce((a, b) => Math.max(a, b), 0);
  if (most === Infinity || unitPoints < 0) {
    for (let unit = 0; unit < measured.values.length; unit++) {
      const size = Math.abs(measured.values[unit]! * unitPoints * qualityAt(qualities, unit));
      if (size > most || most === Infinity) most = size;
    }
  }
  return 8 * UNIT_ROUNDOFF * most + measured.error * Math.abs(unitPoints);
}

function problemOf({ measured, qualities }: RuleColumn, unit: number): ScoreError | null {
  const count = measured.values[unit]!;
  if (count < 0) return new ScoreError("negativeCount", { count });
  const quality = qualityAt(qualities, unit);
  return quality < 0 ? new ScoreError("negativeQuality", { quality }) : null;
}
