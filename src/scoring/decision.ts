import type { ScoreErrorCode } from "./errors";
import type { Details } from "./locale";
import type { Band } from "./scheme";

/** What the leading group decided (审定), apart from what the program suggested (建议); "" where nothing is given. */
export interface Decision {
  /** The suggestion that lay before the leading group. */
  readonly suggested: string;
  readonly decided: string;
  readonly reason: string;
  /** 文号. */
  readonly document: string;
}

/** Something about a decision that a person should look at; the decision itself stands. */
export interface DecisionProblem {
  readonly code: ScoreErrorCode;
  readonly details: Details;
}

/**
 * The grade that counts: as decided, else as suggested.
 *
 * @example
 * finalGrade("良好", { suggested: "良好", decided: "优秀", reason: "", document: "" }); // => "优秀"
 * finalGrade("良好", undefined); // => "良好"
 */
export function finalGrade(suggested: string, decision: Decision | undefined): string {
  return decision?.decided || suggested;
}

/**
 * What to look at when results are computed again: a decision that differs without a reason, one made on another
 * suggestion than today's, one that is no grade of the scale. Nothing is ever overwritten.
 */
export function decisionProblems(
  unit: string,
  decision: Decision,
  suggested: string,
  bands: readonly Band[],
): DecisionProblem[] {
  const { decided, reason } = decision;
  if (decided === "") return [];
  const problems: DecisionProblem[] = [];
  if (!bands.some(({ name }) => name === decided)) {
    problems.push({ code: "unknownTier", details: { tier: decided } });
  }
  if (decided !== suggested && reason === "") {
    problems.push({ code: "decisionWithoutReason", details: { unit, decided, suggested } });
  }
  const before = decision.suggested;
  if (before !== "" && before !== suggested) {
    problems.push({ code: "decisionOutdated", details: { unit, decided, before, suggested } });
  }
  return problems;
}
