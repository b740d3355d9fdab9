import {
  add,
  divide,
  fractionOf,
  multiply,
  ONE,
  smaller,
  ZERO,
  type Fraction,
} from "../numbers/fraction";
import type { GoalLight } from "./goalLight";

/** A goal that a unit bears, with what it weighs among the others. */
export interface WeightedLight extends GoalLight {
  /** Null counts like 1, as where none is given. */
  readonly weight: number | null;
}

/** What the goals of a unit come to in a quarter, in per cent; null where nothing counts. */
export interface MonitorScore {
  /** P1: 100 × the weighted mean of min(1, progress). */
  readonly progress: Fraction | null;
  /** P2: 100 × green ÷ counted. */
  readonly green: Fraction | null;
  readonly counted: number;
}

const HUNDRED = fractionOf(100);

/**
 * P1 序时进度 and P2 绿灯率 of the goals of a unit, exact. More than what is due counts as what is due.
 *
 * @example
 * monitorScore([]); // => { progress: null, green: null, counted: 0 }
 */
export function monitorScore(goals: readonly WeightedLight[]): MonitorScore {
  const counted = goals.filter(({ isCounted }) => isCounted);
  let [total, weights] = [ZERO, ZERO];
  for (const { progress, weight } of counted) {
    const share = fractionOf(weight ?? 1);
    weights = add(weights, share);
    total = add(total, multiply(share, smaller(ONE, progress ?? ZERO)));
  }
  if (weights.numerator === 0n) return { progress: null, green: null, counted: counted.length };
  const green = counted.filter(({ light }) => light === "green").length;
  return {
    progress: multiply(HUNDRED, divide(total, weights)),
    green: multiply(HUNDRED, divide(fractionOf(green), fractionOf(counted.length))),
    counted: counted.length,
  };
}
