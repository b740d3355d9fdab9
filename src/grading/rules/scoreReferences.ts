export type Statistic = "lowest" | "highest" | "mean" | "deviation" | "count";

/** What the plain formula of a score refers to. */
export interface ScoreReferences {
  /** The measured value, "" where there is none. */
  readonly value: string;
  /** The unit's own target where it has one, else this one. */
  readonly target: (common: number | null) => string;
  readonly quality: string;
  readonly statistic: (name: Statistic) => string;
  /** The place of the value among those of the class, 1 for the highest; lower is better when isLower. */
  readonly place: (isLower: boolean) => string;
  /** A difference of two numbers without what binary arithmetic leaves behind their last digit. */
  readonly difference: (left: string, right: string) => string;
  /** Full marks of the item for the unit: 100 in 百分制, null for 积分 without full marks. */
  readonly full: number | null;
  readonly category: "A" | "B" | "C" | null;
}
