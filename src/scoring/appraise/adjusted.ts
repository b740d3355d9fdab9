import { difference } from "../numbers/difference";
import { add, fractionOf } from "../numbers/fraction";
import { clearTicks, ticksOf, ticksOfFraction } from "../numbers/round";
import type { Settings } from "../scheme";
import type { VetoOutcome } from "../grades/vetoOutcome";
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
  const scale = 10 ** decimals;
  const score = new Float64Array(weighted.length);
  for (let unit = 0; unit < score.length; unit++) {
    let total = weighted[unit]!;
    const place = places ? places[unit]! : 0;
    const isTouched = place !== 0 || (lost !== null && lost[unit] !== 0);
    if (isTouched && total === total) total = withPoints(total, place, unit);
    // Neither is true of NaN.
    score[unit] = total <= 0 ? 0 : total > most ? most : total;
  }
  for (const [unit, { scoreCap }] of vetoes) {
    if (scoreCap === Infinity) continue;
    score[unit] = Math.min(score[unit]!, ticksOf(scoreCap, decimals, rounding));
  }
  return score;

  /** In doubles, which decide nearly every sum; exactly where they do not. */
  function withPoints(ticks: number, place: number, unit: number): number {
    const plus = points ? points.bonus[place]! : 0;
    const minus = points ? points.deduction[place]! : 0;
    const taken = lost ? lost[unit]! : 0;
    const total = ticks / scale + plus - minus - taken;
    const error = (Math.abs(ticks / scale) + plus + minus + taken) * SUM_ERROR;
    const clear = clearTicks(total, error, decimals, rounding);
    if (!Number.isNaN(clear)) return clear;
    const weightedTotal = { numerator: BigInt(ticks), denominator: 10n ** BigInt(decimals) };
    const own = fractionOf(pointsOf(adjustments, unit));
    return ticksOfFraction(add(weightedTotal, own), decimals, rounding);
  }
}

/** What reading and adding up four numbers may lose, relative to their sizes. */
const SUM_ERROR = 2 ** -50;
