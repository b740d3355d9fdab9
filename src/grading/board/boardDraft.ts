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
  /** The units that were worked on; all others are as they stand in 结果. */
  readonly touched: Decisions;
  /** What was touched before each step, oldest first. */
  readonly past: readonly Decisions[];
}

/** Begins with what stands in 结果. */
export function startDraft(date: string): BoardDraft {
  return {
    meeting: { stage: "decision", name: "", date, document: "", clerk: "" },
    touched: new Map(),
    past: [],
  };
}

/** The decisions of all units as the draft has them. */
export function decisionsOf({ read }: Grading, { touched }: BoardDraft): Decisions {
  return new Map<string, Decision>([...read.decisions.byUnit, ...touched]);
}

/** 审定 of a unit; "" takes back what is decided. The grade is taken as it is: what is wrong with it the board tells. */
export function decide(
  draft: BoardDraft,
  grading: Grading,
  unit: string,
  grade: string,
): BoardDraft {
  const { read, appraisal } = grading;
  const index = read.data.unitIndex.get(unit)!;
  const suggested = gradeShown(appraisal, index, read.locale);
  return changed(draft, grading, unit, { decided: grade, suggested });
}

/** Decides all units that have none yet as they are firmly suggested, in one step; ties stay open. */
export function adoptRest(draft: BoardDraft, grading: Grading): BoardDraft {
  const { read, appraisal } = grading;
  const known = decisionsOf(grading, draft);
  const adopted = new Map<string, Decision>();
  read.data.units.forEach((unit, index) => {
    const grade = appraisal.scheme.bands[appraisal.grade[index]!]?.name;
    const isOpen = (known.get(unit)?.decided ?? "") === "";
    const isTied = (appraisal.possible?.[index] ?? 0) !== 0;
    if (grade === undefined || !isOpen || isTied) return;
    adopted.set(unit, { suggested: grade, decided: grade, reason: "", document: "" });
  });
  if (adopted.size === 0) return draft;
  const touched = new Map([...draft.touched, ...adopted]);
  return { ...draft, touched, past: [...draft.past, draft.touched] };
}

/** 理由 or 文号 of a unit. */
export function note(
  draft: BoardDraft,
  grading: Grading,
  unit: string,
  what: Partial<Pick<Decision, "reason" | "document">>,
): BoardDraft {
  return changed(draft, grading, unit, what);
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
  const touched = draft.past.at(-1);
  return touched ? { ...draft, touched, past: draft.past.slice(0, -1) } : draft;
}

const NOTHING: Decision = { suggested: "", decided: "", reason: "", document: "" };

function changed(
  draft: BoardDraft,
  { read }: Grading,
  unit: string,
  what: Partial<Decision>,
): BoardDraft {
  const { touched, past } = draft;
  const before = touched.get(unit) ?? read.decisions.byUnit.get(unit) ?? NOTHING;
  const after = { ...before, ...what };
  const isSame = (["decided", "reason", "document"] as const).every(
    (key) => before[key] === after[key],
  );
  if (isSame) return draft;
  // A decision that is taken back leaves neither reason nor document behind.
  const kept = what.decided === "" ? NOTHING : after;
  return { ...draft, touched: new Map(touched).set(unit, kept), past: [...past, touched] };
}
