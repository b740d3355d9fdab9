import type { Decision } from "../../scoring/grades/decision";
import { possibleGrades } from "../../scoring/grades/possibleGrades";
import type { Grading } from "../results/grading";
import { gradeShown } from "../results/gradeShown";

/** 审议 prepares, 审定 decides; both are kept in 审定记录. */
export type Stage = "review" | "decision";

/** What is typed once for all rows. */
export interface Meeting {
  readonly stage: Stage;
  /** What the meeting is called; "" where it is not told yet. */
  readonly name: string;
  /** 2026-12-31, or "". */
  readonly date: string;
  /** 文号 for every decision of this meeting that has none of its own, or "". */
  readonly document: string;
  /** 经办人, or "". */
  readonly clerk: string;
}

export type Decisions = ReadonlyMap<string, Decision>;

/** 等次审定 while it is worked on: nothing of it stands in the workbook before it is written. */
export interface BoardDraft {
  readonly meeting: Meeting;
  readonly decisions: Decisions;
  /** How the decisions stood before each step, oldest first. */
  readonly past: readonly Decisions[];
}

/** Begins with the decisions as they stand in 结果. */
export function startDraft({ read }: Grading, date: string): BoardDraft {
  return {
    meeting: { stage: "decision", name: "", date, document: "", clerk: "" },
    decisions: new Map(read.decisions.byUnit),
    past: [],
  };
}

/** 审定 of a unit; "" takes back what is decided. The grade is taken as it is: what is wrong with it the board tells. */
export function decide(
  draft: BoardDraft,
  { read, appraisal }: Grading,
  unit: string,
  grade: string,
): BoardDraft {
  const index = read.data.unitIndex.get(unit)!;
  const suggested = gradeShown(appraisal, index, read.locale);
  return changed(draft, unit, { decided: grade, suggested });
}

/** 理由 or 文号 of a unit. */
export function note(
  draft: BoardDraft,
  unit: string,
  what: Partial<Pick<Decision, "reason" | "document">>,
): BoardDraft {
  return changed(draft, unit, what);
}

/**
 * 审定 one grade up (−1) or down (1) from what stands: the decision, else the suggestion. Of a unit that ties leave open,
 * up is the best of its possible grades and down the worst. Undefined where there is no grade to move from or to.
 */
export function movedGrade(
  { appraisal }: Grading,
  index: number,
  decided: string,
  by: -1 | 1,
): string | undefined {
  const { bands } = appraisal.scheme;
  const bits = appraisal.possible?.[index] ?? 0;
  if (decided === "" && bits !== 0) return possibleGrades(bits, bands).at(by === -1 ? 0 : -1);
  const own = bands.findIndex(({ name }) => name === decided);
  const from = own >= 0 ? own : appraisal.grade[index]!;
  return from < 0 ? undefined : bands[from + by]?.name;
}

/** The last step undone; what is typed once for all rows stays. */
export function undone(draft: BoardDraft): BoardDraft {
  const decisions = draft.past.at(-1);
  return decisions ? { ...draft, decisions, past: draft.past.slice(0, -1) } : draft;
}

const NOTHING: Decision = { suggested: "", decided: "", reason: "", document: "" };

function changed(draft: BoardDraft, unit: string, what: Partial<Decision>): BoardDraft {
  const { decisions, past } = draft;
  const before = decisions.get(unit) ?? NOTHING;
  const after = { ...before, ...what };
  const isSame = (["decided", "reason", "document"] as const).every(
    (key) => before[key] === after[key],
  );
  if (isSame) return draft;
  // A decision that is taken back leaves neither reason nor document behind.
  const kept = after.decided === "" && what.decided === "" ? NOTHING : after;
  return { ...draft, decisions: new Map(decisions).set(unit, kept), past: [...past, decisions] };
}
