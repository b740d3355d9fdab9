import type { Fraction } from "../fractions";

/** What is scored of a cell: exactly, and as it is compared (computed quantities at 10 decimals). */
export interface Measured {
  readonly exact: Fraction;
  readonly compared: Fraction;
}

/** What a rule knows beside the value. */
export interface RuleContext {
  /** Full marks: 100, or the item's own in 分值制; null for 积分 without full marks. */
  readonly full: Fraction | null;
  /** 分值制: caps, steps and drops are in marks. */
  readonly isMarks: boolean;
  /** B 达标性. */
  readonly isB: boolean;
  /** The unit's own target, else the indicator's. */
  readonly target: Fraction | null;
  readonly quality: Fraction;
}
