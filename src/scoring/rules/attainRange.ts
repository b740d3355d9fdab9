import { compareNumbers } from "../numbers/compareNumbers";
import { ScoreError } from "../errors";
import { finiteNumber } from "../numbers/finiteNumber";
import {
  atLeastZero,
  divide,
  fractionOf,
  multiply,
  smaller,
  subtract,
  ZERO,
  type Fraction,
} from "../numbers/fraction";
import { attainCaps } from "./attainCap";
import { lineError } from "./lines";
import { classAt, type ColumnScores, type RuleColumn, type RuleOf } from "./rule";

/** 区间: full inside the two bounds (included), outside falling to 0 at `floor` beyond; 0 at once without a floor. */
export function attainRange(
  rule: RuleOf<"attain">,
  [bottom, top]: readonly [number, number],
  column: RuleColumn,
): ColumnScores {
  finiteNumber(bottom);
  finiteNumber(top);
  if (compareNumbers(bottom, top) > 0) {
    throw new ScoreError("rangeBounds", { lower: bottom, upper: top });
  }
  const tolerance = rule.partial ? (rule.floor ?? 0) : 0;
  if (tolerance < 0) throw new ScoreError("rangeTolerance", { floor: tolerance });
  const { measured } = column;
  const { values } = measured;
  const compared = measured.compared();
  const caps = attainCaps(rule, column);
  const scoreOf = (unit: number): number => {
    const value = compared[unit]!;
    if (value !== value) return NaN;
    const full = Math.min(100, caps.numbers[classAt(column, unit)]!);
    if (value >= bottom && value <= top) return full;
    if (tolerance === 0) return 0;
    const beyond = value < bottom ? bottom - values[unit]! : values[unit]! - top;
    const score = (100 * (tolerance - beyond)) / tolerance;
    return score <= 0 ? 0 : score > full ? full : score;
  };
  const exact = (unit: number): Fraction => {
    const value = compared[unit]!;
    const full = smaller(fractionOf(100), caps.exact(unit));
    if (value >= bottom && value <= top) return full;
    if (tolerance === 0) return ZERO;
    const own = measured.exact(unit);
    const beyond =
      value < bottom ? subtract(fractionOf(bottom), own) : subtract(own, fractionOf(top));
    const rest = subtract(fractionOf(tolerance), beyond);
    return smaller(
      atLeastZero(divide(multiply(fractionOf(100), rest), fractionOf(tolerance))),
      full,
    );
  };
  const size = Math.max(Math.abs(bottom), Math.abs(top)) + tolerance;
  return {
    error:
      tolerance === 0
        ? 0
        : lineError({ floor: size, target: size + tolerance, cap: 100 }, measured.error),
    isSigned: false,
    fill(from, to, out) {
      for (let unit = from; unit < to; unit++) out[unit - from] = scoreOf(unit);
    },
    exact,
    step: (unit) => ({
      rule: "attain.range",
      inputs: { value: values[unit]!, lower: bottom, upper: top, floor: tolerance },
    }),
  };
}
