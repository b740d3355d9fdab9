import {
  compare,
  divide,
  fractionOf,
  multiply,
  smaller,
  subtract,
  ZERO,
  type Fraction,
} from "../numbers/fraction";
import { UNIT_ROUNDOFF } from "./rule";

/** A straight line of scores through 0 at the floor and 100 at the target, kept within 0 … cap. */
export interface Line {
  readonly floor: number;
  readonly target: number;
  readonly cap: number;
}

/** Far enough beyond what the single operations of a line lose. */
const CARE = 4;

/**
 * How far a score on the line, worked out in doubles, may be from the exact one: where it is not cut at 0 or cap, the
 * value lies between the floor and where the cap is reached.
 */
export function lineError({ floor, target, cap }: Line, measuredError: number): number {
  const span = Math.abs(target - floor);
  const reach = Math.abs(floor) + (cap / 100) * span;
  const size = Math.max(Math.abs(floor), reach) + Math.abs(floor) + Math.abs(target);
  const rounding = CARE * UNIT_ROUNDOFF * ((100 + cap) * (size / span) + cap);
  return rounding + (100 * measuredError) / span;
}

/** 100 × (value − floor) ÷ (target − floor) within 0 … cap, exactly. */
export function exactOnLine(value: Fraction, { floor, target }: Line, cap: Fraction): Fraction {
  const from = fractionOf(floor);
  const span = subtract(fractionOf(target), from);
  const score = divide(multiply(fractionOf(100), subtract(value, from)), span);
  return compare(score, ZERO) <= 0 ? ZERO : smaller(score, cap);
}
