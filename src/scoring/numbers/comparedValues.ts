import type { Fraction } from "./fraction";
import { comparedDecimals, comparedFraction } from "./round";

/** Numbers that were computed: doubles, how far at most each is from the exact one, and that one on request. */
export interface Computed {
  readonly values: Float64Array;
  readonly error: number;
  readonly exact: (unit: number) => Fraction;
}

/**
 * Computed numbers brought to the decimals that they are compared at where so many are published
 * (docs/rules.md, Numbers), so that equal ones are equal doubles; NaN, no score, and Infinity, no limit in a class
 * without the indicator, stay. The exact fraction is asked for only within the error of an edge.
 */
export function comparedValues({ values, error, exact }: Computed, decimals: number): Float64Array {
  const result = new Float64Array(values.length);
  const tenth = 1e10;
  const isTenth = comparedDecimals(0, decimals) === 10;
  const margin = 0.5 - error * tenth - 1e-4;
  for (let unit = 0; unit < values.length; unit++) {
    const value = values[unit]!;
    const scaled = value * tenth;
    const whole = Math.round(scaled);
    // 1e14: the next number is 2^-6 away, which the margin does not cover.
    const isClear = Math.abs(scaled - whole) <= margin && scaled < 1e12 && scaled > -1e12;
    if (isTenth && isClear) {
      result[unit] = whole / tenth + 0;
    } else if (Number.isFinite(value)) {
      result[unit] = comparedOne({ value, error, exact: () => exact(unit) }, decimals);
    } else result[unit] = value;
  }
  return result;
}

/** One computed number brought to the decimals that it is compared at. */
export function comparedOne(
  { value, error, exact }: { value: number; error: number; exact: () => Fraction },
  decimals: number,
): number {
  const clear = clearCompared(value, error, decimals);
  return Number.isNaN(clear) ? comparedFraction(exact(), decimals) : clear;
}

/**
 * The same where the double decides it; NaN within the error of an edge, where the exact number must.
 *
 * @example
 * clearCompared(5.00000000000001, 1e-13, 2); // => 5
 * clearCompared(5e-11, 1e-13, 2); // => NaN
 */
export function clearCompared(value: number, error: number, decimals: number): number {
  const size = Math.abs(value);
  const scale = size < 100_000 && decimals <= 7 ? 1e10 : 10 ** comparedDecimals(size, decimals);
  const scaled = size * scale;
  const whole = Math.round(scaled);
  const doubt = error * scale + scaled * 2 ** -51;
  const isClear = Math.abs(scaled - whole) < 0.5 - doubt && Math.abs(size - 100_000) > error;
  return isClear ? (value < 0 ? -whole : whole) / scale + 0 : NaN;
}
