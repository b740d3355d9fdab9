import { difference } from "../difference";
import { add, fractionOf } from "../fraction";
import { ticksOf, ticksOfFraction } from "../round";
import type { Settings } from "../scheme";
import type { VetoOutcome } from "../vetoOutcome";
import type { Ledgers } from "./ledgers";

/** What changes the weighted total of a unit. */
export interface Adjustments {
  readonly ledgers: Pick<Ledgers, "points">;
  readonly lost: Float64Array | null;
  readonly vetoes: ReadonlyMap<number, VetoOutcome>;
}

/** Bonus less deductions of a unit, constraints included. */
export function pointsOf({ ledgers: { points }, lost }: Adjustments, unit: number): number {
  const place = points ? points.places[unit]! : 0;
  const own = points ? difference(points.bonus[place]!, points.deduction[place]!) : 0;
  return difference(own, lost?.[unit] ?? 0);
}

/**
 * The published scores in ticks: weighted total + bonus − deduction, never below 0 nor above the ceiling, then at
 * most what a score veto leaves. Places added up (名次和) stay as they are.
 */
export function adjusted(
  weighted: Float64Array,
  adjustments: Adjustments,
  { decimals, rounding, ceiling, method }: Settings,
): Float64Array {
  if (method === "places") return weighted.slice();
  const { ledgers, lost, vetoes } = adjustments;
  const { points } = ledgers;
  const places = points && points.places;
  const most = ceiling === null ? Infinity : ticksOf(ceiling, decimals, rounding);
  const score = new Float64Array(weighted.length);
  for (let unit = 0; unit < score.length; unit++) {
    let total = weighted[unit]!;
    const place = places ? places[unit]! : 0;
    const isTouched = place !== 0 || (lost !== null && lost[unit] !== 0);
    if (isTouched && total === total) total = withPoints(total, place, unit);
    score[unit] = Math.min(most, Math.max(0, total));
  }
  for (const [unit, { scoreCap }] of vetoes) {
    if (scoreCap === Infinity) continue;
    score[unit] = Math.min(score[unit]!, ticksOf(scoreCap, decimals, rounding));
  }
  return score;

  /** Points in whole ticks are added as they are; others exactly, and then rounded. */
  function withPoints(ticks: number, place: number, unit: number): number {
    const scale = 10 ** decimals;
    const plus = points ? wholeTicks(points.bonus[place]!, scale) : 0;
    const minus = points ? wholeTicks(points.deduction[place]!, scale) : 0;
    // The commonest case, and the same number: no double blurs a difference of so few whole ticks.
    if (plus + minus < FEW_TICKS && !lost?.[unit]) return ticks + (plus - minus);
    const own = pointsOf(adjustments, unit);
    const whole = wholeTicks(own, scale);
    if (!Number.isNaN(whole)) return ticks + whole;
    const total = { numerator: BigInt(ticks), denominator: 10n ** BigInt(decimals) };
    return ticksOfFraction(add(total, fractionOf(own)), decimals, rounding);
  }
}

/** Numbers of ticks below this have at most 14 digits: their difference is exact at 15. */
const FEW_TICKS = 1e14;

/** The points in ticks where that is a whole number, else NaN. */
function wholeTicks(points: number, scale: number): number {
  const whole = Math.round(points * scale);
  return whole / scale === points ? whole : NaN;
}
