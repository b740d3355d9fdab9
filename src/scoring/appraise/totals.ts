import type { Columns } from "../columns";
import { clearCompared } from "../numbers/comparedValues";
import { clearTicks, comparedFraction, tieWidth } from "../numbers/round";
import type { Scheme, Settings } from "../scheme";
import { blockSums, type BlockSums } from "./blockSums";
import { classPlans } from "./classPlan";
import { countedScores } from "./countedScores";
import { gapTotals, type GapTotals } from "./gapTotals";
import { itemTotals, type ItemTotals } from "./itemTotals";
import { rowsOf, type Rows } from "./rows";
import { Status } from "./status";
import { sumError, type SumError } from "./sumError";

/** The weighted totals of all units, before bonus and vetoes. */
export interface Totals {
  /** Published totals in ticks; NaN where a unit has none. */
  readonly ticks: Float64Array;
  /** Unrounded totals at the decimals that they are compared at, kept only where ranks need them. */
  readonly exact: Float64Array | null;
  readonly status: Uint8Array;
  /** Share of the weight that went to other indicators, by unit; null where nobody misses a score. */
  readonly movedShares: Float64Array | null;
}

/** Units added up at a time: their sums stay in the processor's cache while one indicator after the other is added. */
const BLOCK = 1024;
/** Totals from here up are rounded with more care: they are compared at 15 digits. */
const QUICK_BELOW = 99_999;

/**
 * The totals of all units. Most are added up in doubles, whose error is far too small to decide how a total is rounded;
 * units with a missing score are added up level by level, and exact fractions decide the rest.
 */
export function totals(scheme: Scheme, columns: Columns): Totals {
  const { size } = columns;
  const work = workOf(scheme, columns);
  const { sums, items } = work;
  let hasMostGaps = false;
  for (let from = 0; from < size; from += BLOCK) {
    const to = Math.min(from + BLOCK, size);
    // After a block in which most units miss a score the next is likely such a one, and plain sums would be in vain.
    const count: number =
      hasMostGaps || !(sums || items)
        ? allPlaces(work, to - from)
        : sums
          ? publishComplete(work, sums, from, to)
          : publishItems(work, items!, from, to);
    const missing = count > 0 ? publishGaps(work, from, to, count) : 0;
    hasMostGaps = !items && 2 * missing > to - from;
  }
  const { ticks, exact, status, movedShares } = work;
  return { ticks, exact, status, movedShares };
}

/** What the totals are worked out with, and where they are written. */
interface Work {
  readonly settings: Settings;
  readonly hasCoefficients: boolean;
  /** Null where levels are combined by the geometric mean, and where 逐项 needs no unrounded sums. */
  readonly sums: BlockSums | null;
  /** Null but for 逐项. */
  readonly items: ItemTotals | null;
  readonly error: SumError;
  readonly gapsOf: GapTotals;
  readonly rows: Rows;
  /** Places in the block at hand of the units whose sums could not be published. */
  readonly places: Uint32Array;
  readonly ticks: Float64Array;
  readonly exact: Float64Array | null;
  readonly status: Uint8Array;
  movedShares: Float64Array | null;
}

function workOf(scheme: Scheme, columns: Columns): Work {
  const { size, difficulty, post } = columns;
  const { settings } = scheme;
  const counted = countedScores(scheme, columns);
  const plans = classPlans(scheme, columns.classNames);
  const longest = Math.min(BLOCK, size);
  const isGeometric = settings.aggregation.includes("geometric") && settings.method === "score";
  const isItems = settings.roundingScope === "items";
  const exact = settings.rankBy === "exact" ? new Float64Array(size).fill(NaN) : null;
  // 逐项 needs no unrounded sums, but for ranks by them.
  const needsSums = !isGeometric && (!isItems || exact !== null);
  return {
    settings,
    hasCoefficients: difficulty !== null || post !== null,
    sums: needsSums ? blockSums(columns, counted, plans, longest) : null,
    items: isItems ? itemTotals(settings, columns, counted, plans, longest) : null,
    error: sumError(columns, counted, plans),
    gapsOf: gapTotals({ scheme, columns, counted, plans, longest }),
    rows: rowsOf(scheme, columns, counted, plans),
    places: new Uint32Array(longest),
    ticks: new Float64Array(size).fill(NaN),
    exact,
    status: new Uint8Array(size),
    movedShares: null,
  };
}

function allPlaces({ places }: Work, count: number): number {
  for (let at = 0; at < count; at++) places[at] = at;
  return count;
}

/** Publishes the units of a block that miss no score; lists the others in `places` and gives their number. */
function publishComplete(work: Work, block: BlockSums, from: number, to: number): number {
  const { settings, items, exact, error, places } = work;
  block.add(from, to);
  const isQuick = settings.rounding === "half-up" && !items && !exact;
  if (isQuick) return publishQuickly(work, block, from, to);
  items?.add(from, to);
  let count = 0;
  for (let at = 0; at < to - from; at++) {
    const total = block.sums[at]!;
    if (total !== total) places[count++] = at;
    else {
      const sizeOfParts = Math.abs(total) - 2 * block.negatives[at]!;
      const own = items ? itemTicks(work, items, from, at) : NaN;
      publish(work, from + at, total, error.constant + error.relative * sizeOfParts, own);
    }
  }
  return count;
}

/** The same as publish, for totals of 0 and above that are rounded half up: nearly all there are. */
function publishQuickly(
  work: Work,
  { sums, negatives }: BlockSums,
  from: number,
  to: number,
): number {
  const { settings, error, ticks, places } = work;
  const scale = 10 ** settings.decimals;
  const lift = 0.5 + tieWidth(0, settings.decimals);
  const constant = error.constant * scale;
  // The scaling and the lift lose a little of their own.
  const relative = error.relative + 2 ** -50;
  let count = 0;
  for (let at = 0; at < to - from; at++) {
    const total = sums[at]!;
    const scaled = total * scale;
    const lifted = scaled + lift;
    const whole = Math.floor(lifted);
    const past = lifted - whole;
    const doubt = constant + relative * (scaled - 2 * negatives[at]! * scale);
    if (past >= doubt && past <= 1 - doubt && total >= 0 && total < QUICK_BELOW) {
      ticks[from + at] = whole;
    } else if (total !== total) places[count++] = at;
    else publish(work, from + at, total, doubt / scale, NaN);
  }
  return count;
}

/** The same under 逐项: what doubles leave open is looked at with the units that miss a score. */
function publishItems(work: Work, items: ItemTotals, from: number, to: number): number {
  const { ticks, places } = work;
  items.add(from, to);
  let count = 0;
  for (let at = 0; at < to - from; at++) {
    const total = itemTicks(work, items, from, at);
    if (total === total) ticks[from + at] = total;
    else places[count++] = at;
  }
  return count;
}

/** Printed items added up, where doubles decide them all and no coefficient follows. */
function itemTicks(
  { hasCoefficients, rows }: Work,
  { ticks }: ItemTotals,
  from: number,
  at: number,
): number {
  const total = ticks[at]!;
  return hasCoefficients && total === total ? rows.exactTicks(from + at) : total;
}

/** Publishes one unit: in doubles where they decide, else exactly. itemsTotal is NaN where items leave it open. */
function publish(
  { settings: { decimals, rounding }, items, rows, ticks, exact }: Work,
  unit: number,
  total: number,
  doubt: number,
  itemsTotal: number,
): void {
  const clear = items ? itemsTotal : clearTicks(total, doubt, decimals, rounding);
  ticks[unit] = Number.isNaN(clear) ? rows.exactTicks(unit) : clear;
  if (!exact) return;
  const compared = clearCompared(total, doubt, decimals);
  exact[unit] = Number.isNaN(compared)
    ? comparedFraction(rows.exactTotal(unit), decimals)
    : compared;
}

/** Publishes the units whose `places` are listed, level by level; gives how many of them miss a score. */
function publishGaps(work: Work, from: number, to: number, count: number): number {
  const { places, status } = work;
  const gaps = work.gapsOf({ from, to, places, count });
  let missing = 0;
  for (let at = 0; at < count; at++) {
    const unit = from + places[at]!;
    const isGraded = gaps.status[at] === Status.graded;
    status[unit] = gaps.status[at]!;
    if (!isGraded || gaps.moved[at]! > 0) missing++;
    if (!isGraded) continue;
    if (gaps.moved[at]! > 0) {
      (work.movedShares ??= new Float64Array(status.length))[unit] = gaps.moved[at]!;
    }
    publish(work, unit, gaps.totals[at]!, gaps.errors[at]!, NaN);
  }
  return missing;
}
