import type { Decision } from "../../scoring/grades/decision";
import type { Locale, Sentence } from "../../scoring/locale";
import { isCellError, type CellValue } from "../../workbook/cell";
import type { CellChange } from "../edit/cellChange";
import type { Finding } from "../findings/finding";
import { columnName } from "../format/columnName";
import type { RecordRow } from "../record/recordSheet";
import { gradeShown } from "../results/gradeShown";
import { board, type Board } from "./board";
import { decisionsOf, type BoardDraft, type Meeting } from "./boardDraft";
import {
  obstacleSentence,
  REFUSALS,
  stageWord,
  unreasonedSentence,
  WITHDRAWN,
} from "./boardRefusals";
import { DECISION_KEYS, type DecisionCells, type OpenBoard } from "./openBoard";

/** What [写入审定] writes: single cells of 结果, and rows at the end of 审定记录. */
export interface BoardPlan {
  readonly changes: readonly CellChange[];
  readonly records: readonly RecordRow[];
}

export type Planned =
  | { readonly kind: "ready"; readonly plan: BoardPlan }
  | {
      readonly kind: "refused";
      readonly reasons: readonly Sentence[];
      /** The errors of decisions. */
      readonly findings: readonly Finding[];
    };

/** The board of a draft; what is wrong stands at the cells of 结果. */
export function boardOf({ grading, cells }: OpenBoard, draft: BoardDraft): Board {
  const { meeting } = draft;
  const settled = [...decisionsOf(grading, draft)].map(([unit, decision]): [string, Decision] => {
    const own = cells.get(unit);
    return [unit, own ? { ...decision, ...withDocument(decision, own, meeting) } : decision];
  });
  return board(grading, new Map(settled), (unit) => cells.get(unit)?.decided.place);
}

/**
 * What would be written, or why nothing is: something in the workbook stands against it, a decision is wrong, the meeting
 * is not told, a departure from the suggestion has no reason, or nothing was changed.
 */
export function planBoard(open: OpenBoard, draft: BoardDraft): Planned {
  const { rows, findings } = boardOf(open, draft);
  const errors = findings.filter(({ level }) => level === "error");
  const changed = changedUnits(open, draft);
  const departing = new Set(rows.filter((row) => row.isDeparture).map(({ unit }) => unit));
  const unreasoned = changed.filter(
    ({ unit, after }) => after.reason === "" && departing.has(unit),
  );
  const { name, date } = draft.meeting;
  const reasons = [
    ...(open.obstacle ? [obstacleSentence(open.obstacle)] : []),
    ...(changed.length === 0 ? [REFUSALS.nothing] : []),
    ...(changed.length > 0 && name.trim() === "" ? [REFUSALS.meeting] : []),
    ...(changed.length > 0 && date === "" ? [REFUSALS.date] : []),
    ...(unreasoned.length > 0 ? [unreasonedSentence(unreasoned.map(({ unit }) => unit))] : []),
  ];
  if (reasons.length > 0 || errors.length > 0) {
    return { kind: "refused", reasons, findings: errors };
  }
  return {
    kind: "ready",
    plan: {
      changes: changed.flatMap(cellChanges),
      records: changed.map((each) => recordRow(open, draft.meeting, each)),
    },
  };
}

interface ChangedUnit {
  readonly unit: string;
  readonly cells: DecisionCells;
  readonly after: Pick<Decision, (typeof DECISION_KEYS)[number]>;
}

/** The decisions that are not as they stand in 结果, in the order of the data. */
function changedUnits({ grading, cells }: OpenBoard, draft: BoardDraft): ChangedUnit[] {
  const decisions = decisionsOf(grading, draft);
  return grading.read.data.units.flatMap((unit): ChangedUnit[] => {
    const own = cells.get(unit);
    const decision = decisions.get(unit);
    if (!own || !decision) return [];
    const after = withDocument(decision, own, draft.meeting);
    const isChanged = DECISION_KEYS.some((key) => textOf(own[key].value) !== after[key]);
    return isChanged ? [{ unit, cells: own, after }] : [];
  });
}

/** The 文号 of the meeting goes to decisions without one, and to those that were changed and still have an earlier one. */
function withDocument(
  { decided, reason, document }: Decision,
  cells: DecisionCells,
  meeting: Meeting,
): ChangedUnit["after"] {
  const ofMeeting = meeting.document.trim();
  const isEarlier = document === textOf(cells.document.value);
  const isChanged =
    decided !== textOf(cells.decided.value) || reason !== textOf(cells.reason.value);
  const takesIt =
    decided !== "" && ofMeeting !== "" && (document === "" || (isEarlier && isChanged));
  return { decided, reason: reason.trim(), document: takesIt ? ofMeeting : document.trim() };
}

function cellChanges({ unit, cells, after }: ChangedUnit): CellChange[] {
  return DECISION_KEYS.filter((key) => textOf(cells[key].value) !== after[key]).map((key) => {
    const { place, value } = cells[key];
    const column = columnName("results", key);
    const what = {
      "zh-CN": `${unit} ${column["zh-CN"]}`,
      "en-US": `${unit}: ${column["en-US"]}`,
    };
    return { ...place, what, before: value, after: after[key] === "" ? null : after[key] };
  });
}

function recordRow(
  { grading }: OpenBoard,
  { stage, name, date, clerk }: Meeting,
  { unit, cells, after }: ChangedUnit,
): RecordRow {
  const { read, appraisal } = grading;
  const locale: Locale = read.locale;
  const suggested = gradeShown(appraisal, read.data.unitIndex.get(unit)!, locale);
  return new Map<string, CellValue>([
    ["date", date],
    ["stage", stageWord(stage, locale)],
    ["meeting", name.trim()],
    ["unit", unit],
    ["suggested", suggested || null],
    ["before", textOf(cells.decided.value) || null],
    ["decided", after.decided || WITHDRAWN[locale]],
    ["reason", after.reason || null],
    ["document", after.document || null],
    ["clerk", clerk.trim() || null],
  ]);
}

function textOf(value: CellValue): string {
  return value === null || isCellError(value) ? "" : String(value).trim();
}
