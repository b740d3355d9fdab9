import type { Computed } from "../numbers/comparedValues";
import type { ScoreError } from "../errors";
import type { Fraction } from "../numbers/fraction";
import type { RuleStep } from "../ruleStep";
import type { Marking, Rule, Settings } from "../scheme";
import type { Ramp } from "./ramps";

/** The rule of a kind. */
export type RuleOf<Kind extends Rule["kind"]> = Extract<Rule, { kind: Kind }>;

/**
 * Everything that scoring knows of one kind of rule (docs/rules.md, Indicator rules). A new kind is a file of this shape
 * beside its siblings and a line in `index.ts`; what a workbook knows of it stands in grading/rules.
 */
export interface RuleScoring<R extends Rule> {
  /**
   * What a score is in 分值制: marks out of the item's full marks, or a share of 100 that the full marks are
   * multiplied by. In 百分制 it is 0–100 in either case.
   */
  readonly gives: (rule: R) => "marks" | "share";
  /** Whether less of the value is better: what turns a change against the base period (变化法). */
  readonly isLowerBetter: (rule: R) => boolean;
  /**
   * Scores a column of values.
   *
   * @throws {ScoreError} what is wrong with the parameters, or with the column as a whole
   */
  readonly scores: (rule: R, column: RuleColumn) => ColumnScores;
  /** The points that a constraint (C 限制性) takes for each value; null where no constraint has this rule. */
  readonly lost: ((rule: R, column: RuleColumn) => LostPoints) | null;
}

/** What is scored of an indicator's values: the values of cells themselves (error 0), or what was computed of them. */
export interface Measured extends Computed {
  readonly isComputed: boolean;
  /** Writes the values of units from … to − 1 to out[0 …], for rules that look at each once. */
  readonly read: (from: number, to: number, out: Float64Array) => void;
  /** The values as they are compared: computed ones brought to 10 decimals. */
  readonly compared: () => Float64Array;
}

/** What a rule scores: the values of one indicator with everything that may stand beside them. */
export interface RuleColumn {
  readonly code: string;
  readonly name: string;
  /** NaN for a unit that takes no part. */
  readonly measured: Measured;
  /** 目标:CODE; NaN where a unit has none and the rule's target holds. */
  readonly targets: Float64Array | null;
  /** 质量:CODE; NaN counts as 1. */
  readonly qualities: Float64Array | null;
  /** Index of the class of each unit, null where there is one class. */
  readonly classes: Uint16Array | null;
  readonly classNames: readonly string[];
  /** Units of each class that are assessed; 0 for a class that does not have the indicator. */
  readonly classSizes: Uint32Array;
  readonly marking: Marking;
  /** Full marks of the item in each class: 100 in 百分制, Infinity for 积分 without full marks. */
  readonly full: Float64Array;
  readonly category: "A" | "B" | "C" | null;
  readonly singleClass: Settings["singleClass"];
}

/** Scores of one indicator, a stretch of units at a time. NaN where a unit has no score. */
export interface ColumnScores {
  /** How far at most a score is from the exact one. */
  readonly error: number;
  /** Whether a score may be below 0. */
  readonly isSigned: boolean;
  /** Writes the scores of units from … to − 1 to out[0 …]. */
  readonly fill: (from: number, to: number, out: Float64Array) => void;
  /** The exact score of a unit that has one. */
  readonly exact: (unit: number) => Fraction;
  /** Why a value has no score; null where that is no fault of the value. */
  readonly problem?: (unit: number) => ScoreError | null;
  /** What the rule did with the value of a unit, for its explanation. */
  readonly step: (unit: number) => RuleStep;
  /**
   * sums[0 …] += factor × score for units from … to − 1, without keeping the scores. Only where no score is below 0.
   */
  readonly addTo?:
    ((sums: Float64Array, factor: number, from: number, to: number) => void) | undefined;
  /** The scores themselves where they are values of cells, in place of a copy by `fill`. */
  readonly marks?: Float64Array | undefined;
  /** The same as a ramp, where the scores lie on one: many of them are added quicker together. */
  readonly ramp?: ((factor: number) => Ramp) | undefined;
}

/** Points that a constraint takes, 0 or more; NaN without a value, which is no incident. */
export interface LostPoints {
  readonly fill: (from: number, to: number, out: Float64Array) => void;
  readonly step: (unit: number) => RuleStep;
}

/** Half of the distance between 1 and the next double: what one operation may be off, relative to its result. */
export const UNIT_ROUNDOFF = 2 ** -53;

/** The target of a unit: its own, else that of the rule; NaN where there is none. */
export function targetAt(common: number | null, own: Float64Array | null, unit: number): number {
  const target = own?.[unit] ?? NaN;
  return target === target ? target : (common ?? NaN);
}

/** The scores of all units at once, not to be written to: where they are values of cells, the column of these. */
export function allScores(
  scores: Pick<ColumnScores, "fill" | "marks">,
  size: number,
): Float64Array {
  if (scores.marks) return scores.marks;
  const all = new Float64Array(size);
  scores.fill(0, size, all);
  return all;
}

/** The score of one unit. */
export function scoreAt(scores: Pick<ColumnScores, "fill">, unit: number): number {
  const one = new Float64Array(1);
  scores.fill(unit, unit + 1, one);
  return one[0]!;
}

/** The class of a unit. */
export function classAt({ classes }: Pick<RuleColumn, "classes">, unit: number): number {
  return classes === null ? 0 : classes[unit]!;
}
