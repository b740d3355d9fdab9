import type { LedgerOutcome } from "../ledger";
import { limitTicks } from "../bandTicks";
import { numberOfTicks, ticksOf } from "../round";
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
  return (ledger?.bonus ?? 0) - (ledger?.deduction ?? 0) - (lost?.[unit] ?? 0);
}

/**
 * The published scores in ticks: weighted total + bonus − deduction, never below 0 nor above the ceiling, then at
 * most what a score veto leaves.
 */
export function adjusted(
  weighted: Float64Array,
  adjustments: Adjustments,
  { decimals, rounding, ceiling }: Settings,
): Float64Array {
  const most = ceiling === null ? Infinity : limitTicks(ceiling, decimals);
  const score = weighted.map((ticks) => Math.min(most, Math.max(0, ticks)));
  const touched = new Set(adjustments.ledgers.keys());
  adjustments.lost?.forEach((points, unit) => {
    if (points !== 0) touched.add(unit);
  });
  for (const unit of touched) {
    if (Number.isNaN(weighted[unit]!)) continue;
    const total = numberOfTicks(weighted[unit]!, decimals) + pointsOf(adjustments, unit);
    score[unit] = Math.min(most, Math.max(0, ticksOf(total, decimals, rounding)));
  }
  for (const [unit, { scoreCap }] of adjustments.vetoes) {
    if (scoreCap < Infinity) {
      score[unit] = Math.min(score[unit]!, ticksOf(scoreCap, decimals, rounding));
    }
  }
  return score;
}
