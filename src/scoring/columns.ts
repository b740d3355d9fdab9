import type { Sentence } from "./locale";
import type { VetoEffect } from "./scheme";

/** The states of a cell (docs/rules.md, States of a cell). Zero is a score: a number. */
export const CellState = {
  number: 0,
  blank: 1,
  /** 缺: not reported. */
  unreported: 2,
  /** 数据未发布. */
  unpublished: 3,
  /** 不适用, N/A. */
  notApplicable: 4,
  /** 免考. */
  exempt: 5,
} as const;
export type CellStateName = keyof typeof CellState;

/** 状态 of a unit: whether it is scored and graded, and counts in the base of the quotas. */
export const Participation = {
  /** 正常. */
  assessed: 0,
  /** 参加，不确定等次: in the base, neither scored nor compared. */
  exempt: 1,
  /** 不参加考核: outside the base. */
  absent: 2,
  /** 直接确定: the grade is given, there is no score. */
  direct: 3,
} as const;

/**
 * One number per unit, at 15 significant digits as readers give them (atFifteenDigits), so that equal numbers are equal
 * doubles; NaN where there is none, and then the state says why.
 */
export interface ValueColumn {
  readonly values: Float64Array;
  /** CellState of each unit; null where every unit has a number. */
  readonly states: Uint8Array | null;
}

/** The data of an assessment in columns: 1 to millions of units. */
export interface Columns {
  readonly size: number;
  /** Class of each unit as an index into classNames; null where all are of one class. */
  readonly classes: Uint16Array | null;
  readonly classNames: readonly string[];
  /** One column per indicator, in the scheme's order. */
  readonly values: readonly ValueColumn[];
  /** 目标:CODE and 基期:CODE, by indicator; NaN where a unit has none. */
  readonly targets: readonly (Float64Array | null)[];
  readonly bases: readonly (Float64Array | null)[];
  /** 质量系数 by indicator, for 积分; NaN counts as 1. */
  readonly qualities: readonly (Float64Array | null)[];
  readonly population: Float64Array | null;
  readonly basePopulation: Float64Array | null;
  /** 人口增速 in per cent, for the measure ratePerHead. */
  readonly populationGrowth: Float64Array | null;
  /** 难度系数 and 岗位系数; null is 1 for all. */
  readonly difficulty: Float64Array | null;
  readonly post: Float64Array | null;
  /** Participation of each unit; null where all are assessed. */
  readonly participation: Uint8Array | null;
  /** The band of a unit that is 直接确定, −1 for the others; null where there is none. */
  readonly directGrades: Int16Array | null;
  readonly ledger: readonly LedgerRow[];
  readonly vetoes: readonly VetoRow[];
}

/** One row of 加减分: points above zero are a bonus, below zero a deduction. */
export interface LedgerRow {
  readonly unit: number;
  /** What identifies the item: the same at all its levels. */
  readonly item: string;
  /** What people call it; the item where nothing is given. */
  readonly title?: string;
  readonly type: string;
  /** 国家级, 省部级, 市级 …; "" where none is given. */
  readonly level: string;
  readonly points: number;
  /** Part of the points that this unit gets when 牵头 and 配合 share them; above 0, at most 1. */
  readonly share: number;
  /** 2026-03-05; "" where none is given. */
  readonly date: string;
  readonly document: string;
  /** The row in words of the program, where nobody typed it; they go before title, level and document. */
  readonly words?: Sentence;
}

/** One row of 否决. */
export interface VetoRow {
  readonly unit: number;
  readonly item: string;
  readonly effect: VetoEffect;
  readonly basis: string;
  /** 2026-03-05; "" where none is given. */
  readonly date: string;
}
