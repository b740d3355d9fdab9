import type { Level } from "../../grading/findings/finding";

/** A result of a unit, of a dimension or an item of it, or of all assessed units of a class in the order of the data. */
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
  /** Of an item: its value as it was read, what was lost by a cut, and the points that a constraint takes. */
  | "value"
  | "cut"
  | "lost"
  /** The weighted total before it is rounded; the score had nothing been cut. */
  | "exactWeighted"
  /** 难度系数 × 岗位系数. */
  | "coefficient"
  | "uncut"
  /** A row of the unit in 加减分, by its place: the points as typed, and those that count. */
  | "entry"
  | "entryCounted"
  /** The places of a band in the class of the unit. */
  | "places"
  | "placesWon"
  /** Whether 数据 names the file that a unit came in. */
  | "sourceFile"
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
  /** Those of a list from one number to below the next; up to the last without it. */
  | "countWithin"
  /** Those of a list that are no farther from a number than the third says. */
  | "countNear"
  | "countRising"
  | "countFalling"
  | "difference"
  | "negative"
  /** Of two lists: covariance ÷ variance of the second, in per cent; Pearson's r rounded to the decimals of the third. */
  | "contribution"
  | "correlation"
  /** How many of a list have its most frequent value. */
  | "countMost"
  | "rankAmong"
  /** Of a rank, all ranks and all scores: the score of the next place above. */
  | "scoreAbove"
  /** The number without what stands behind its decimals. */
  | "cutOff"
  | "year"
  | "month"
  | "day"
  | "workingDayAfter"
  /** The first in per cent of the second. */
  | "share";

/** What a goal of the monitor is in a quarter, as 1 or 0. */
export type GoalPart = "monitored" | "counted" | "green" | "yellow" | "red" | "grey" | "unreported";

/** Numbers of a rating: ratings, those left out at each end, their mean; valid votes; votes of an answer by its name. */
export type Rating = "count" | "dropped" | "mean" | "valid" | `votes:${string}`;
/** What a band says besides its lower limit; a share in per cent. */
export type BandPart = "share" | "places";

/** What the scheme says of a class, or of all where there are no classes. */
export type SchemeSource =
  | { readonly scheme: "dimensions"; readonly scope: string | null }
  /** How many count, of a sort or with a 数据来源. */
  | {
      readonly scheme: "indicators";
      readonly scope: string | null;
      readonly sort?: IndicatorSort;
      readonly source?: string;
    }
  /** Of a dimension or an item, by its name or code, before 不适用: in per cent, or full marks. */
  | { readonly scheme: "weight"; readonly scope: string | null; readonly of: string };

export type IndicatorSort = "quantitative" | "qualitative" | "constraint";

/** Of a unit: its rank under other weights, or how many grades it has when one indicator after the other is left out. */
export type Trial =
  "given" | "entropy" | "best" | "worst" | "withoutBest" | "withoutWorst" | "grades";

/** Numbers that this product sets itself. */
export const FIXED = {
  /** An analysis is made of so many units at least. */
  fewestDistribution: 5,
  fewestClass: 3,
  fewestCorrelation: 10,
  /** So near to a line, in points, a unit is counted, and to be checked again. */
  nearLine: 1,
  boundary: 0.5,
  /** From where two items may count the same twice, and below which an item decides no order. */
  redundant: 0.95,
  leastSpread: 2,
  /** Trials of weights, and by how many per cent each may move. */
  trials: 1000,
  trialSpread: 10,
  /** 得分率 below it is named as a gap. */
  lowRate: 60,
  /** How long a public notice stands where the scheme says nothing. */
  publicDays: 5,
  /** For how many years the sample rule of 奖惩建议 looks at the lowest grade. */
  sampleYears: 2,
  /** Within how many days a review of 督查通报 can be asked for. */
  inspectionDays: 30,
} as const;

/**
 * Where a figure comes from, so that anybody can work it out again: a cell of the workbook, a result, a number of the
 * call or of this product, or an operation over others. A result of a unit is one number, of a class a list of them.
 */
export type Source =
  /** The number of a cell, or a hundred or thousand times it where it is shown in per cent or per mille. */
  | { readonly cell: string; readonly times?: number }
  | { readonly field: Field; readonly unit: string; readonly of?: string }
  | { readonly field: Field; readonly scope: string | null; readonly of?: string }
  | { readonly list: readonly Source[] }
  /** What a rule worked with to score an item of a unit, by its name in the explanation. */
  | { readonly input: string; readonly unit: string; readonly of: string }
  /** How a source rated a unit under an item. */
  | { readonly rating: Rating; readonly unit: string; readonly of: string; readonly by: string }
  | { readonly option: "date" }
  | { readonly fixed: keyof typeof FIXED }
  /** A setting of the scheme as it holds, written or by default; a day for the ends of 认定期间. */
  | { readonly setting: "decimals" | "trim" | "periodFrom" | "periodTo" }
  | { readonly band: string; readonly part?: BandPart }
  | SchemeSource
  /** Findings of a level, one after the other. */
  | { readonly checks: Level }
  /** A goal of a unit in a quarter of the monitor: its progress in per cent, for how long it is red, or what it is. */
  | {
      readonly goal: GoalPart | "progress" | "streak";
      readonly of: string;
      readonly unit: string;
      readonly quarter: number;
    }
  | { readonly attachment: number }
  /** The number of a line in a table, and of a picture in a paper. */
  | { readonly line: number }
  | { readonly picture: number }
  /** Where a step of an axis begins. */
  | { readonly mark: number }
  | { readonly rounded: Source; readonly decimals: number }
  /** Entropy weight of an item in per cent, to a decimal. */
  | { readonly entropy: string }
  | { readonly trial: Trial; readonly unit: string }
  | { readonly operation: Operation; readonly over: readonly Source[] };
