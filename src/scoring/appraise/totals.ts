import type { Columns } from "../columns";
import type { Indicator, Method, Scheme } from "../scheme";
import { classPlans } from "./classPlan";
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

/** Units scored at a time: a block of 20 indicators stays in the processor's cache. */
const BLOCK = 1024;

/** Scores of every weighted indicator, block by block, and from them the totals of all units. */
export function totals(scheme: Scheme, columns: Columns): Totals {
  const { size, classes, classNames } = columns;
  const { decimals, rankBy, method } = scheme.settings;
  const scorers = scheme.indicators.map((indicator, index) =>
    indicator.category === "C" ? null : scorerOf(scheme, columns, index),
  );
  const plans = classPlans(scheme, classNames);
  const factors = scorers.map((_, index) =>
    Float64Array.from(plans, (plan) => plan.factors.numbers[index]!),
  );
  const signed = scheme.indicators.map((indicator) => canBeNegative(indicator, method));
  const largest = factors.map((byClass) => byClass.reduce((a, b) => Math.max(a, b), 0));
  const fill = missingFiller(scheme, columns, scorers);
  const total = rowTotal(scheme, columns);
  const ticks = new Float64Array(size);
  const exact = rankBy === "exact" ? new Float64Array(size).fill(NaN) : null;
  const status = new Uint8Array(size);
  const movedShares = new Map<number, number>();
  const block = scorers.map(() => new Float64Array(Math.min(BLOCK, size)));
  const scores = new Float64Array(scorers.length);
  const sums = new Float64Array(Math.min(BLOCK, size));
  const negatives = new Float64Array(Math.min(BLOCK, size));
  const isFast = total.isLinear && !exact;

  for (let from = 0; from < size; from += BLOCK) {
    const to = Math.min(from + BLOCK, size);
    sums.fill(0);
    negatives.fill(0);
    scorers.forEach((scorer, index) => {
      if (!scorer) return;
      scorer.fill(from, to, block[index]!);
      accumulate(sums, block[index]!, factors[index]!, classes, from, to);
      if (signed[index]) collectNegatives(negatives, block[index]!, largest[index]!, to - from);
    });
    for (const coefficients of [columns.difficulty, columns.post]) {
      multiplyBy(sums, coefficients, from, to);
      multiplyBy(negatives, coefficients, from, to);
    }
    if (isFast) publish(sums, negatives, decimals, ticks, from, to);
    for (let unit = from; unit < to; unit++) {
      if (!isFast || Number.isNaN(ticks[unit]!)) resolve(unit, unit - from);
    }
  }
  return { ticks, exact, status, movedShares };

  /** The careful way: missing scores by their policies, totals exactly. */
  function resolve(unit: number, place: number): void {
    block.forEach((column, index) => (scores[index] = column[place]!));
    const plan = plans[classes?.[unit] ?? 0]!;
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

/** sums += factor × scores, for a block of units. */
function accumulate(
  sums: Float64Array,
  scores: Float64Array,
  factors: Float64Array,
  classes: Uint16Array | null,
  from: number,
  to: number,
): void {
  const count = to - from;
  const common = factors[0]!;
  if (!classes || factors.every((factor) => factor === common)) {
    for (let place = 0; place < count; place++) sums[place]! += common * scores[place]!;
    return;
  }
  for (let place = 0; place < count; place++) {
    sums[place]! += factors[classes[from + place]!]! * scores[place]!;
  }
}

/** Rules that never give less than 0 need no care about sums whose parts cancel out. */
function canBeNegative({ rule }: Indicator, method: Method): boolean {
  if (method === "change" || method === "deviation") return true;
  if (rule.kind === "compete") return rule.method === "zscore";
  return rule.kind === "direct" || rule.kind === "points" || rule.kind === "ladder";
}

/** negatives += factor × score, of the scores below 0. */
function collectNegatives(
  negatives: Float64Array,
  scores: Float64Array,
  factor: number,
  count: number,
): void {
  for (let place = 0; place < count; place++) {
    if (scores[place]! < 0) negatives[place]! += factor * scores[place]!;
  }
}

/** Multiplies by the coefficients of the units; one that is not given is 1. */
function multiplyBy(
  sums: Float64Array,
  coefficients: Float64Array | null,
  from: number,
  to: number,
): void {
  if (!coefficients) return;
  for (let unit = from; unit < to; unit++) {
    const coefficient = coefficients[unit]!;
    if (coefficient === coefficient) sums[unit - from]! *= coefficient;
  }
}

/**
 * Rounds totals that are clearly away from a tie; there the double is as good as the exact fraction. The others,
 * and units with a missing score, become NaN. Where parts cancel out, the error of the sum follows their sizes.
 */
function publish(
  sums: Float64Array,
  negatives: Float64Array,
  decimals: number,
  ticks: Float64Array,
  from: number,
  to: number,
): void {
  const scale = 10 ** decimals;
  for (let unit = from; unit < to; unit++) {
    const scaled = sums[unit - from]! * scale;
    const floor = Math.floor(scaled);
    const part = scaled - floor;
    const size = Math.abs(scaled) - 2 * negatives[unit - from]! * scale;
    const margin = 1e-6 + size * 1e-13;
    if (part < 0.5 - margin) ticks[unit] = floor;
    else if (part > 0.5 + margin) ticks[unit] = floor + 1;
    else ticks[unit] = NaN;
  }
}
