import { ScoreError } from "../errors";
import { atLeastZero, fractionOf, multiply, subtract, type Fraction } from "../numbers/fraction";
import { groupPlaces } from "../classes/groupPlaces";
import { groupRanges } from "../classes/groupRanges";
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
  const { count, lowest, highest } = groupRanges(compared, classes, classNames.length);
  const places = groupPlaces(compared, classes, count, direction);
  const isFlat = Uint8Array.from(lowest, (low, group) => (low === highest[group] ? 1 : 0));
  const scoreOf = (place: number, group: number): number => {
    if (isFlat[group] === 1) return drop === null ? 100 : full[group]!;
    if (drop !== null) return Math.max(0, full[group]! - drop * (place - 1));
    return (100 * (count[group]! - place + 1)) / count[group]!;
  };
  const most = full.reduce((a, b) => (b < Infinity ? Math.max(a, b) : a), 100);
  return {
    error: 8 * UNIT_ROUNDOFF * most,
    isSigned: false,
    fill(from, to, out) {
      for (let unit = from; unit < to; unit++) {
        const place = places[unit]!;
        const group = classes === null ? 0 : classes[unit]!;
        out[unit - from] = place === place ? scoreOf(place, group) : place;
      }
    },
    exact: (unit): Fraction => {
      const group = classAt(column, unit);
      const place = places[unit]!;
      if (isFlat[group] === 1) return fractionOf(drop === null ? 100 : full[group]!);
      if (drop !== null) {
        const lost = multiply(fractionOf(drop), fractionOf(place - 1));
        return atLeastZero(subtract(fractionOf(full[group]!), lost));
      }
      const numerator = 100n * BigInt(count[group]! - place + 1);
      return { numerator, denominator: BigInt(count[group]!) };
    },
    step: (unit): RuleStep => {
      const group = classAt(column, unit);
      const value = measured.values[unit]!;
      if (isFlat[group] === 1) return { rule: "compete.equal", inputs: { value } };
      const place = places[unit]!;
      if (drop === null) {
        return { rule: "compete.rank", inputs: { value, place, count: count[group]! } };
      }
      const inputs = { value, place, full: full[group]!, drop, count: count[group]! };
      return { rule: "compete.rankDrop", inputs };
    },
  };
}
