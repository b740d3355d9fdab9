import { constraintPoints } from "../../scoring/appraise/constraints";
import { scorerOf } from "../../scoring/appraise/scorer";
import { ScoreError } from "../../scoring/errors";
import { allScores, type ColumnScores } from "../../scoring/rules/rule";
import type { ReadAssessment } from "../read/readAssessment";

type Scored = Pick<ReadAssessment, "scheme" | "columns">;

/** Why the value of a unit has no score: a mistake, or a growth that cannot be compared. */
export type UnitProblems = (unit: number) => ScoreError | "uncomparable" | null;

/** What is wrong with the parameters of an indicator's rule, or with its column as a whole; null where nothing is. */
export function ruleProblem(read: Scored, index: number): ScoreError | null {
  const problems = attempt(() => problemsOf(read, index));
  return problems instanceof ScoreError ? problems : null;
}

/** The problems of single values; null where the rule itself is wrong, which is told elsewhere. */
export function unitProblems(read: Scored, index: number): UnitProblems | null {
  const problems = attempt(() => problemsOf(read, index));
  return problems instanceof ScoreError ? null : problems;
}

function problemsOf({ scheme, columns }: Scored, index: number): UnitProblems {
  const isConstraint = scheme.indicators[index]!.category === "C";
  const scorer: Pick<ColumnScores, "fill" | "problem"> = isConstraint
    ? constraintPoints(scheme, columns, index)
    : scorerOf(scheme, columns, index);
  const scores = allScores(scorer, columns.size);
  return (unit) => {
    if (!Number.isNaN(scores[unit]!)) return null;
    return scorer.problem?.(unit) ?? "uncomparable";
  };
}

function attempt<T>(step: () => T): T | ScoreError {
  try {
    return step();
  } catch (error) {
    if (error instanceof ScoreError) return error;
    throw error;
  }
}
