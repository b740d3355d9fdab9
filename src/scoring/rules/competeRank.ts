import { ScoreError } from "../errors";
import { atLeastZero, fractionOf, multiply, subtract, type Fraction } from "../numbers/fraction";
import { classPlaces } from "../classes/classPlaces";
import { classRanges } from "../classes/classRanges";
import type { RuleStep } from "../ruleStep";
import { classAt, UNIT_ROUNDOFF, type ColumnScores, type RuleColumn, type RuleOf } from "./rule";

/**
 * 名次: 100 × (n − r + 1) ÷ n with shared places, or full marks less `dropPerPlace` a place, never below 0; where all
 * values are equal full marks. n is how many values the class has.
 */
export function competeRank(
  { direction, dropPerPlace: drop }: RuleOf<"compete">,
  column: RuleColumn,
): ColumnScores {
  if (drop !== null && drop < 0) throw new ScoreError("invalidDrop", { drop });
  const { measured, classes, classNames, full } = column;
  const compared = measured.compared();
  const { count, lowest, highest } = classRanges(compared, classes, classNames.length);
  const places = classPlaces(compared, classes, count, direction);
  const isFlat = Uint8Array.from(lowest, (low, classIndex) =>
    low === highest[classIndex] ? 1 : 0,
  );
  const scoreOf = (place: number, classIndex: number): number => {
    if (isFlat[classIndex] === 1) return drop === null ? 100 : full[classIndex]!;
    if (drop !== null) return Math.max(0, full[classIndex]! - drop * (place - 1));
    return (100 * (count[classIndex]! - place + 1)) / count[classIndex]!;
  };
  const most = full.reduce((a, b) => (b < Infinity ? Math.max(a, b) : a), 100);
  return {
    error: 8 * UNIT_ROUNDOFF * most,
    isSigned: false,
    fill(from, to, out) {
      for (let unit = from; unit < to; unit++) {
        const place = places[unit]!;
        const classIndex = classes === null ? 0 : classes[unit]!;
        out[unit - from] = place === place ? scoreOf(place, classIndex) : place;
      }
    },
    exact: (unit): Fraction => {
      const classIndex = classAt(column, unit);
      const place = places[unit]!;
      if (isFlat[classIndex] === 1) return fractionOf(drop === null ? 100 : full[classIndex]!);
      if (drop !== null) {
        const lost = multiply(fractionOf(drop), fractionOf(place - 1));
        return atLeastZero(subtract(fractionOf(full[classIndex]!), lost));
      }
      const numerator = 100n * BigInt(count[classIndex]! - place + 1);
      return { numerator, denominator: BigInt(count[classIndex]!) };
    },
    step: (unit): RuleStep => {
      const classIndex = classAt(column, unit);
      const value = measured.values[unit]!;
      if (isFlat[classIndex] === 1) return { rule: "compete.equal", inputs: { value } };
      const place = places[unit]!;
      if (drop === null) {
        return { rule: "compete.rank", inputs: { value, place, count: count[classIndex]! } };
      }
      const inputs = { value, place, full: full[classIndex]!, drop, count: count[classIndex]! };
      return { rule: "compete.rankDrop", inputs };
    },
  };
}
