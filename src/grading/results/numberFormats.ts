import { decimalOf } from "../../scoring/numbers/decimal";

/** Six decimals are as many as a column of 计算过程 shows whole; a longer number would be cut, not rounded, by some. */
const MOST = 6;

/** The published decimals: 0.00. */
export function decimalsFormat(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

/**
 * As it is, and to six decimals where it has more: 92.5, but 16.666667. The cell keeps every digit.
 *
 * @example
 * detailFormat(92.5); // => "General"
 */
export function detailFormat(value: number | string | null): string {
  return typeof value === "number" && scaleOf(value) > MOST ? decimalsFormat(MOST) : "General";
}

/** Like the scores beside it, 2.00 under two decimals; points with more decimals show them. */
export function pointsFormat(value: number, decimals: number): string {
  return scaleOf(value) <= decimals ? decimalsFormat(decimals) : detailFormat(value);
}

function scaleOf(value: number): number {
  return Number.isFinite(value) ? decimalOf(value).scale : 0;
}
