import type { Appraisal } from "../../scoring/appraise/appraise";
import { gradeAfterVeto } from "../../scoring/grades/vetoOutcome";
import { numberOfTicks } from "../../scoring/numbers/round";

/** What a unit wants to reach: a grade, by its place among the grades, or a place in its class. */
export type Goal =
  | { readonly kind: "grade"; readonly band: number }
  | { readonly kind: "place"; readonly place: number };

/** Whether a unit firmly has what it wants: a grade that ties leave open does not count. */
export function hasReached(appraisal: Appraisal, unit: number, goal: Goal): boolean {
  if (goal.kind === "place") return appraisal.rank[unit]! <= goal.place;
  const grade = appraisal.grade[unit]!;
  return grade >= 0 && grade <= goal.band && (appraisal.possible?.[unit] ?? 0) === 0;
}

/** The grade above the one that a unit has; undefined where it has the best, or none. */
export function nextGoal(
  { bandGrade, grade, possible }: Appraisal,
  unit: number,
): Goal | undefined {
  const isOpen = (possible?.[unit] ?? 0) !== 0;
  const own = isOpen ? bandGrade[unit]! + 1 : grade[unit]!;
  return own > 0 ? { kind: "grade", band: own - 1 } : undefined;
}

/** Whether vetoes keep a unit from a grade whatever its score is. */
export function isBarred({ vetoes, scheme }: Appraisal, unit: number, goal: Goal): boolean {
  const veto = vetoes.get(unit);
  if (!veto || goal.kind === "place") return veto?.isLowest ?? false;
  return gradeAfterVeto(0, veto, scheme.bands.length) > goal.band;
}

/** What stands between a unit and its goal. */
export interface Line {
  /** The score that is needed at least, as published. */
  readonly score: number;
  /** The unit whose score has to be passed; null for a limit of the scheme. */
  readonly unit: number | null;
}

/**
 * The line of a goal: the lower limit of the grade; the least score that has a place in it, where the unit is above that
 * limit; or the score at the place in its class.
 */
export function lineOf(appraisal: Appraisal, unit: number, goal: Goal): Line | undefined {
  const { scheme, score } = appraisal;
  const { decimals } = scheme.settings;
  const shown = (other: number): Line => ({
    score: numberOfTicks(score[other]!, decimals),
    unit: other,
  });
  const rivals = unitsOf(appraisal, unit);
  if (goal.kind === "place") {
    const at = rivals.filter((other) => appraisal.rank[other]! <= goal.place);
    return at.length === 0 ? undefined : shown(lowest(at, score));
  }
  const { lower } = scheme.bands[goal.band]!;
  const own = numberOfTicks(score[unit]!, decimals);
  if (lower !== null && own < lower) return { score: lower, unit: null };
  const winners = rivals.filter((other) => other !== unit && hasReached(appraisal, other, goal));
  return winners.length === 0 ? undefined : shown(lowest(winners, score));
}

function lowest(units: readonly number[], score: Float64Array): number {
  return units.reduce((low, unit) => (score[unit]! < score[low]! ? unit : low));
}

/** The units of the same class that have a score. */
function unitsOf({ columns, score }: Appraisal, unit: number): number[] {
  const classIndex = columns.classes?.[unit] ?? 0;
  return [...score.keys()].filter(
    (other) => (columns.classes?.[other] ?? 0) === classIndex && !Number.isNaN(score[other]!),
  );
}
