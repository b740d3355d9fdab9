import type { Sentence } from "./locale";
import type { VetoEffect } from "./scheme";

/** The states of a cell (design 3). Zero is a score: a number. */
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

/** One number per unit; NaN where there is none, and then the state says why. */
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
  /** 难度系数 and 岗位系数; null is 1 for all. */
  readonly difficulty: Float64Array | null;
  readonly post: Float64Array | null;
  /** 1 where the unit is exempt from the assessment (不定档次). */
  readonly exempt: Uint8Array | null;
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
  readonly year: number | null;
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
}

/** Columns of one class without any of the optional parts; for small uses and tests. */
export function plainColumns(values: readonly ValueColumn[], size: number): Columns {
  const none = values.map(() => null);
  return {
    size,
    classes: null,
    classNames: [""],
    values,
    targets: none,
    bases: none,
    qualities: none,
    population: null,
    basePopulation: null,
    difficulty: null,
    post: null,
    exempt: null,
    ledger: [],
    vetoes: [],
  };
}
