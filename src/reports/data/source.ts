import type { Level } from "../../grading/findings/finding";

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
  /** Of an item: the unit's own, else that of the indicator. */
  | "target"
  | "rate"
  | "mark"
  | "loss"
  /** A list alone: those with a result, all that took part, those 不确定等次, those printed in a band. */
  | "assessed"
  | "takingPart"
  | "exempt"
  | "inBand"
  /** Rows of 加减分 that count, with their points as typed. */
  | "bonusRows"
  | "deductionRows"
  /** Rows of 评分 by source: single marks, those with votes, and the numbers in the latter. */
  | "ratings"
  | "ballots"
  | "issued"
  | "valid";

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

/** What a band says besides its lower limit; a share in per cent. */
export type BandPart = "share" | "places";

/** What the scheme says of a class, or of all where there are no classes. */
export type SchemeSource =
  | { readonly scheme: "dimensions"; readonly group: string | null }
  /** How many count, of a sort or with a 数据来源. */
  | {
      readonly scheme: "indicators";
      readonly group: string | null;
      readonly sort?: IndicatorSort;
      readonly source?: string;
    }
  /** Of a dimension or an item, by its name or code, before 不适用: in per cent, or full marks. */
  | { readonly scheme: "weight"; readonly group: string | null; readonly of: string };

export type IndicatorSort = "quantitative" | "qualitative" | "constraint";

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
  /** The number of a cell, or a hundred or thousand times it where it is shown in per cent or per mille. */
  | { readonly cell: string; readonly times?: number }
  | { readonly field: Field; readonly unit: string; readonly of?: string }
  | { readonly field: Field; readonly group: string | null; readonly of?: string }
  | { readonly list: readonly Source[] }
  | { readonly option: "date" }
  | { readonly fixed: keyof typeof FIXED }
  | { readonly band: string; readonly part?: BandPart }
  | SchemeSource
  | { readonly setting: "decimals" | "trim" }
  /** How many findings there are of a level. */
  | { readonly checks: Level }
  | { readonly attachment: number }
  /** The number of a line in a table. */
  | { readonly line: number }
  | { readonly rounded: Source; readonly decimals: number }
  | { readonly operation: Operation; readonly over: readonly Source[] };
