/** A result of a unit, of a dimension or an item of it, or of all assessed units of a group in the order of the data. */
export type Field =
  | "score"
  | "weighted"
  | "bonus"
  | "deduction"
  | "rank"
  /** Of a dimension or an item, by its name or code. */
  | "points"
  | "weight"
  /** Of an item in per cent, before 不适用. */
  | "share"
  | "rate"
  | "mark"
  | "loss"
  /** A list alone: those with a result, all that took part, those 不确定等次, those printed in a tier. */
  | "assessed"
  | "takingPart"
  | "exempt"
  | "inTier"
  /** Rows of 加减分 that count, with their points as typed. */
  | "bonusRows"
  | "deductionRows";

export type Operation =
  | "mean"
  | "median"
  | "max"
  | "min"
  | "sum"
  | "count"
  | "countAbove"
  | "countBelow"
  | "countRising"
  | "countFalling"
  | "difference"
  | "rankAmong"
  | "year"
  | "month"
  | "day"
  | "workingDayAfter";

/** Numbers that this product sets itself. */
export const FIXED = {
  /** 得分率 below it is named as a gap. */
  lowRate: 60,
  /** How long a public notice stands where the scheme says nothing. */
  publicDays: 5,
} as const;

/**
 * Where a figure comes from, so that anybody can work it out again: a cell of the workbook, a result, a number of the
 * call or of this product, or an operation over others. A result of a unit is one number, of a group a list of them.
 */
export type Source =
  | { readonly cell: string }
  | { readonly field: Field; readonly unit: string; readonly of?: string }
  | { readonly field: Field; readonly group: string | null; readonly of?: string }
  | { readonly list: readonly Source[] }
  | { readonly option: "date" }
  | { readonly fixed: keyof typeof FIXED }
  | { readonly band: string }
  | { readonly attachment: number }
  /** The number of a line in a table. */
  | { readonly line: number }
  | { readonly rounded: Source; readonly decimals: number }
  | { readonly operation: Operation; readonly over: readonly Source[] };
