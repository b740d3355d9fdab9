import { Participation } from "../columns";
import type { QuotaGround } from "./quotas";

/** Grades that are fixed while the places are given out anew. Indexes of bands by unit. */
export interface FixedGrades {
  /** What is decided; −1 for the others. */
  readonly decided: Int16Array;
  /** The best band that a unit without a decision can get; −1 for no such bound. */
  readonly best: Int16Array;
}

/**
 * The ground of the quotas once decisions are made: a decided unit takes a place of its band and competes no more, and
 * nobody else gets a band better than the bound.
 */
export function decidedGround(ground: QuotaGround, { decided, best }: FixedGrades): QuotaGround {
  const { columns } = ground;
  const participation = columns.participation?.slice() ?? new Uint8Array(columns.size);
  const directGrades = columns.directGrades?.slice() ?? new Int16Array(columns.size).fill(-1);
  const grades = ground.grades.map((grade, unit) => {
    if (decided[unit]! >= 0) {
      participation[unit] = Participation.direct;
      directGrades[unit] = decided[unit]!;
      return -1;
    }
    return grade < 0 ? grade : Math.max(grade, best[unit]!);
  });
  return { ...ground, grades, columns: { ...columns, participation, directGrades } };
}
