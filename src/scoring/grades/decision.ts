import type { ScoreErrorCode } from "../errors";
import type { Details } from "../locale";
import type { Band } from "../scheme";

/** What the leading group decided (审定), apart from what the program suggested (建议); "" where nothing is given. */
export interface Decision {
  /** The suggestion that lay before the leading group. */
  readonly suggested: string;
  readonly decided: string;
  readonly reason: string;
  /** 文号. */
  readonly document: string;
}

/** What a decision is held against: what grading gives the unit now. */
export interface DecisionGround {
  readonly unit: string;
  /** The suggestion as it is printed: 优秀, 待研究（优秀/良好）, 不确定等次. */
  readonly suggested: string;
  /** The grades among which a decision is no departure: those that ties leave open, or the suggested one. */
  readonly possible: readonly string[];
  readonly bands: readonly Pick<Band, "name">[];
  /** Index of the best band that the vetoes leave open. */
  readonly best: number;
  /** Those vetoes with their basis, in words. */
  readonly veto: string;
  /** 参加，不确定等次 or 不参加考核: there is no grade to decide. */
  readonly isAbsent: boolean;
}

/** Something about a decision: an error, or what a person should look at; the decision itself is never changed. */
export interface DecisionProblem {
  readonly level: "error" | "warning";
  readonly code: ScoreErrorCode;
  readonly details: Details;
}

/**
 * What is wrong with a decision when results are computed again: a grade that the scale lacks, one that a veto blocks,
 * one for a unit that is not graded; and what to look at: a departure without a reason, one made on another suggestion
 * than today's.
 */
export function decisionProblems(
  { decided, reason, suggested: before }: Decision,
  { unit, suggested, possible, bands, best, veto, isAbsent }: DecisionGround,
): DecisionProblem[] {
  if (decided === "") return [];
  const band = bands.findIndex(({ name }) => name === decided);
  if (band < 0) {
    const grades = bands.map(({ name }) => name).join("/");
    return [{ level: "error", code: "decisionUnknown", details: { unit, decided, grades } }];
  }
  const problems: DecisionProblem[] = [];
  if (isAbsent) {
    problems.push({
      level: "error",
      code: "decisionAbsent",
      details: { unit, decided, suggested },
    });
  } else if (band < best) {
    const details = { unit, decided, best: bands[best]!.name, veto };
    problems.push({ level: "error", code: "decisionBlocked", details });
  }
  if (!possible.includes(decided) && reason === "") {
    const details = { unit, decided, suggested };
    problems.push({ level: "warning", code: "decisionWithoutReason", details });
  }
  if (before !== "" && before !== suggested) {
    const details = { unit, decided, before, suggested };
    problems.push({ level: "warning", code: "decisionOutdated", details });
  }
  return problems;
}
