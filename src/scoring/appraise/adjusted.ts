import { difference } from "../difference";
import { add, fractionOf } from "../fraction";
import type { LedgerOutcome } from "../ledger";
import { ticksOf, ticksOfFraction } from "../round";
import type { Settings } from "../scheme";
import type { VetoOutcome } from "../vetoOutcome";

/** What changes the weighted total of a unit. */
export interface Adjustments {
  readonly ledgers: ReadonlyMap<number, LedgerOutcome>;
  readonly lost: Float64Array | null;
  readonly vetoes: ReadonlyMap<number, VetoOutcome>;
}

/** Bonus less deductions of a unit, constraints included. */
export function pointsOf({ ledgers, lost }: Adjustments, unit: number): number {
  const ledger = ledgers.get(unit);
  const own = difference(ledger?.bonus ?? 0, ledger?.deduction ?? 0);
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
  const inTicks = (value: number): number => ticksOf(value, decimals, rounding);
  const most = ceiling === null ? Infinity : inTicks(ceiling);
  const score = weighted.map((ticks) => Math.min(most, Math.max(0, ticks)));
  for (const unit of touched(adjustments)) {
    if (Number.isNaN(weighted[unit]!)) continue;
    const total = withPoints(weighted[unit]!, pointsOf(adjustments, unit));
    score[unit] = Math.min(most, Math.max(0, total));
  }
  for (const [unit, { scoreCap }] of adjustments.vetoes) {
    if (scoreCap < Infinity) score[unit] = Math.min(score[unit]!, inTicks(scoreCap));
  }
  return score;

  /** Points in whole ticks are added as they are; others exactly, and then rounded. */
  function withPoints(ticks: number, points: number): number {
    const scale = 10 ** decimals;
    const whole = Math.round(points * scale);
    if (whole / scale === points) return ticks + whole;
    const total = { numerator: BigInt(ticks), denominator: 10n ** BigInt(decimals) };
    return ticksOfFraction(add(total, fractionOf(points)), decimals, rounding);
  }
}

/** The units that have a ledger or lost points. */
function touched({ ledgers, lost }: Adjustments): Set<number> {
  const units = new Set(ledgers.keys());
  lost?.forEach((points, unit) => {
    if (points !== 0) units.add(unit);
  });
  return units;
}
