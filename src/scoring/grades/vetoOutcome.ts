import type { VetoRow } from "../columns";
import type { Band, VetoEffect } from "../scheme";
import { ScoreError } from "../errors";

/** What the vetoes of one unit come to together: the strictest of each kind. */
export interface VetoOutcome {
  /** 一票否决: lowest grade, ranked after the rest. */
  readonly isLowest: boolean;
  /** The score is at most this; Infinity where no veto touches it, 0 for 得分清零. */
  readonly scoreCap: number;
  /** Index of the best grade that is still open. */
  readonly ceiling: number;
  /** How many bands the grade drops. */
  readonly drop: number;
}

export const NO_VETO: VetoOutcome = { isLowest: false, scoreCap: Infinity, ceiling: 0, drop: 0 };

/**
 * The strictest outcome of the vetoes of one unit on a scale given best first.
 *
 * @throws {ScoreError} unknownGrade
 */
export function vetoOutcome(rows: readonly VetoRow[], bands: readonly Band[]): VetoOutcome {
  return rows.reduce(
    (strictest, row) => stricter(strictest, outcomeOf(row.effect, bands)),
    NO_VETO,
  );
}

function outcomeOf(effect: VetoEffect, bands: readonly Band[]): VetoOutcome {
  const lowest = bands.length - 1;
  switch (effect.kind) {
    case "lowest":
      return { ...NO_VETO, isLowest: true, ceiling: lowest };
    case "ceiling":
      return { ...NO_VETO, ceiling: ceilingOf(effect.grade, bands) };
    case "drop":
      return { ...NO_VETO, drop: effect.grades };
    case "zero":
      return { ...NO_VETO, scoreCap: 0 };
    case "cap":
      return { ...NO_VETO, scoreCap: effect.score };
  }
}

function ceilingOf(grade: string | null, bands: readonly Band[]): number {
  if (grade === null) return Math.min(1, bands.length - 1);
  const index = bands.findIndex(({ name }) => name === grade);
  if (index < 0) throw new ScoreError("unknownGrade", { grade });
  return index;
}

function stricter(a: VetoOutcome, b: VetoOutcome): VetoOutcome {
  return {
    isLowest: a.isLowest || b.isLowest,
    scoreCap: Math.min(a.scoreCap, b.scoreCap),
    ceiling: Math.max(a.ceiling, b.ceiling),
    drop: Math.max(a.drop, b.drop),
  };
}

/**
 * The grade after the vetoes; it never rises. Grades are indexes, 0 is the best.
 *
 * @example
 * gradeAfterVeto(0, { isLowest: false, scoreCap: Infinity, ceiling: 1, drop: 0 }, 4); // => 1
 */
export function gradeAfterVeto(grade: number, veto: VetoOutcome, bandCount: number): number {
  return Math.min(Math.max(grade + veto.drop, veto.ceiling), bandCount - 1);
}
