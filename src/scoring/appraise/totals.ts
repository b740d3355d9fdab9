import type { Columns } from "../columns";
import type { Scheme } from "../scheme";
import { blockSums, type BlockSums } from "./blockSums";
import { classPlans } from "./classPlan";
import { clearTicks } from "./clearTicks";
import { missingFiller } from "./missing";
import { rowTotal } from "./rowTotal";
import { scorerOf } from "./scorer";
import { Status } from "./status";

/** The weighted totals of all units, before bonus and vetoes. */
export interface Totals {
  /** Published totals in ticks; NaN where a unit has none. */
  readonly ticks: Float64Array;
  /** Unrounded totals at 15 digits, kept only where ranks need them. */
  readonly exact: Float64Array | null;
  readonly status: Uint8Array;
  /** Share of weight that went to other indicators, of the units that it happened to. */
  readonly movedShares: ReadonlyMap<number, number>;
}

/** Units added up at a time: their sums stay in the processor's cache while one indicator after the other is added. */
const BLOCK = 1024;

/**
 * The totals of all units. Most are added up in doubles and are clearly away from a tie; for the others, and for
 * units with a missing score, the scores are looked at one by one.
 */
export function totals(scheme: Scheme, columns: Columns): Totals {
  const { size, classes, classNames } = columns;
  const { decimals, rankBy } = scheme.settings;
  const scorers = scheme.indicators.map((indicator, index) =>
    indicator.category === "C" ? null : scorerOf(scheme, columns, index),
  );
  const plans = classPlans(scheme, classNames);
  const fill = missingFiller(scheme, columns, scorers);
  const total = rowTotal(scheme, columns);
  const ticks = new Float64Array(size);
  const exact = rankBy === "exact" ? new Float64Array(size).fill(NaN) : null;
  const status = new Uint8Array(size);
  const movedShares = new Map<number, number>();
  const scores = new Float64Array(scorers.length);
  const score = new Float64Array(1);

  if (total.isLinear && !exact) {
    const longest = Math.min(BLOCK, size);
    const block = blockSums(scheme, columns, scorers, plans, longest);
    const unclear = new Uint32Array(longest);
    for (let from = 0; from < size; from += BLOCK) {
      const to = Math.min(from + BLOCK, size);
      block.add(from, to);
      const count = publish(block, decimals, ticks, from, to, unclear);
      for (let at = 0; at < count; at++) resolve(unclear[at]!);
    }
  } else {
    for (let unit = 0; unit < size; unit++) resolve(unit);
  }
  return { ticks, exact, status, movedShares };

  /** The careful way: missing scores by their policies, totals exactly. */
  function resolve(unit: number): void {
    const plan = plans[classes?.[unit] ?? 0]!;
    for (let index = 0; index < scores.length; index++) {
      scorers[index]?.fill(unit, unit + 1, score);
      scores[index] = score[0]!;
    }
    const { outcome, moved } = fill(unit, plan.applies, scores);
    const own = moved.length > 0 ? plan.without(moved) : plan.factors;
    if (outcome !== "complete" || own.isEmpty) {
      status[unit] = outcome === "exempt" ? Status.exempt : Status.incomplete;
      ticks[unit] = NaN;
      return;
    }
    if (moved.length > 0) movedShares.set(unit, own.movedShare);
    ticks[unit] = total.ticks(scores, own, moved, unit);
    if (exact) exact[unit] = total.exact(scores, own, moved, unit);
  }
}

/**
 * Rounds totals that are clearly away from a tie; there the double is as good as the exact fraction. Lists the
 * others, and units with a missing score, and gives their number.
 */
function publish(
  { sums, negatives }: BlockSums,
  decimals: number,
  ticks: Float64Array,
  from: number,
  to: number,
  unclear: Uint32Array,
): number {
  const scale = 10 ** decimals;
  let count = 0;
  for (let unit = from; unit < to; unit++) {
    const scaled = sums[unit - from]! * scale;
    const size = Math.abs(scaled) - 2 * negatives[unit - from]! * scale;
    const rounded = clearTicks(scaled, size);
    ticks[unit] = rounded;
    if (rounded !== rounded) unclear[count++] = unit;
  }
  return count;
}
