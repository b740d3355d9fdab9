import type { Columns } from "../columns";
import { UNIT_ROUNDOFF } from "../rules/rule";
import { clearTicks, tieWidth } from "../numbers/round";
import type { Settings } from "../scheme";
import type { ClassPlan } from "./classPlan";
import type { CountedScores } from "./countedScores";

/** 逐项: the printed totals of a block of units, before coefficients. */
export interface ItemTotals {
  /** Rounded points added up, in ticks; NaN where a score is missing or an item is too near to an edge for doubles. */
  readonly ticks: Float64Array;
  add(from: number, to: number): void;
}

/** What multiplying and scaling may lose, relative to the points. */
const RELATIVE = 8 * UNIT_ROUNDOFF;

/** Rounds factor × score of every item and adds the ticks up, indicator by indicator. */
export function itemTotals(
  settings: Settings,
  { classes }: Pick<Columns, "classes">,
  counted: readonly (CountedScores | null)[],
  plans: readonly ClassPlan[],
  longest: number,
): ItemTotals {
  const isShared = plans.every((plan) => plan === plans[0] && !plan.applies.includes(0));
  const ticks = new Float64Array(longest);
  const scores = new Float64Array(longest);
  return {
    ticks,
    add(from, to) {
      ticks.fill(0);
      counted.forEach((each, index) => {
        if (!each) return;
        const { error, fill, marks } = each.filled;
        if (!marks) fill(from, to, scores);
        const own = marks ? marks.subarray(from, to) : scores;
        const item = { settings, scores: own, error };
        if (isShared) addItems(ticks, item, plans[0]!.factors.numbers[index]!, to - from);
        else addByClass(from, to, index, item);
      });
    },
  };

  function addByClass(from: number, to: number, index: number, item: Item): void {
    for (let at = 0; at < to - from; at++) {
      const { applies, factors } = plans[classes ? classes[from + at]! : 0]!;
      if (applies[index] === 0) continue;
      ticks[at]! += carefully(item, factors.numbers[index]!, at);
    }
  }
}

/** The scores of one indicator for the block at hand, and how its points are rounded. */
interface Item {
  readonly settings: Settings;
  readonly scores: Float64Array;
  readonly error: number;
}

/** Items of a factor that is the same for all; those rounded half up, 0 or above and far from an edge in one go. */
function addItems(sums: Float64Array, item: Item, factor: number, count: number): void {
  if (factor === 0) return;
  const { settings, scores, error } = item;
  const scale = 10 ** settings.decimals;
  const lift = 0.5 + tieWidth(0, settings.decimals);
  const isHalfUp = settings.rounding === "half-up";
  const times = factor * scale;
  // Up to a thousand points an item: what is larger is looked at with care.
  const half = 500 * scale;
  const clear = 0.5 - error * times - 2 * half * RELATIVE;
  let unclear = isHalfUp ? 0 : count;
  for (let at = 0; at < count; at++) {
    const lifted = scores[at]! * times + lift;
    const whole = Math.floor(lifted);
    if (!isClear(lifted - whole, clear) || !isSmall(lifted, half)) unclear++;
    sums[at]! += whole;
  }
  if (unclear === 0) return;
  for (let at = 0; at < count; at++) {
    const lifted = scores[at]! * times + lift;
    const whole = Math.floor(lifted);
    if (isHalfUp && isClear(lifted - whole, clear) && isSmall(lifted, half)) continue;
    sums[at]! += carefully(item, factor, at) - whole;
  }
}

/** Whether what is past a whole number is far enough from it and from the next. */
function isClear(past: number, clear: number): boolean {
  return Math.abs(past - 0.5) <= clear;
}

/** Whether a number of ticks lies between 0 and twice the half. */
function isSmall(ticks: number, half: number): boolean {
  return Math.abs(ticks - half) <= half;
}

/** The ticks of one item; NaN where it is too near to an edge. */
function carefully({ settings, scores, error }: Item, factor: number, at: number): number {
  const points = factor * scores[at]!;
  const doubt = factor * error + Math.abs(points) * RELATIVE;
  return clearTicks(points, doubt, settings.decimals, settings.rounding);
}
