import { startDraft, type BoardDraft } from "../../../grading/board/boardDraft";
import { openBoard, type BoardOpening } from "../../../grading/board/openBoard";
import { planBoard, type BoardPlan } from "../../../grading/board/planBoard";
import { writeBoard } from "../../../grading/board/writeBoard";
import type { Assessment } from "../../../grading/run/findAssessment";
import { say, type Sentence } from "../../../scoring/locale";
import { prepare } from "../../model/gradeSteps";
import { DONE } from "../../model/modelTexts";
import type { PaneModel } from "../../model/paneModel";
import { NOT_PREPARED } from "../../model/paneState";
import { BOARD } from "../../texts/boardTexts";

/** A draft stays while other pages are looked at, and goes with the workbook that it is about. */
const drafts = new WeakMap<PaneModel, { readonly of: Assessment; readonly draft: BoardDraft }>();

export function keptDraft(pane: PaneModel): BoardDraft {
  const { assessment } = pane.store.get();
  const kept = drafts.get(pane);
  return kept && kept.of === assessment ? kept.draft : startDraft(pane.host.today());
}

export function keepDraft(pane: PaneModel, draft: BoardDraft): void {
  const { assessment } = pane.store.get();
  if (assessment) drafts.set(pane, { of: assessment, draft });
}

/** Reads and grades the workbook as it is now; what other pages show of an earlier state is read again by them. */
export function readBoard(pane: PaneModel): Promise<BoardOpening> {
  if (pane.store.get().hasChanged) pane.store.set(NOT_PREPARED);
  pane.readingBegins();
  return openBoard(pane.workbook, pane.store.get().mapping);
}

/**
 * Writes what was shown. Where the workbook was changed meanwhile so that something else would be written, nothing; true
 * where it was written.
 */
export async function write(
  pane: PaneModel,
  draft: BoardDraft,
  shown: BoardPlan,
): Promise<boolean> {
  const outcome = await pane.run(BOARD.writing, async () => {
    const { workbook } = pane;
    const { board } = await readBoard(pane);
    const planned = board && planBoard(board, draft);
    const isStill = planned?.kind === "ready" && textOf(planned.plan) === textOf(shown);
    if (!board || !isStill) return "changed";
    if (!(await writeBoard(workbook, shown, board.grading.read.locale))) return "changed";
    keepDraft(pane, { ...startDraft(draft.meeting.date), meeting: draft.meeting });
    pane.stepEnds();
    return "written";
  });
  if (outcome === "changed") pane.tell("warning", DONE.changedMeanwhile);
  if (outcome !== "written") return false;
  // The other pages go by the decisions as well, and the results are still those of the grading.
  await prepare(pane, pane.store.get().mapping);
  pane.store.set({ isWritten: true, kept: await pane.workbook.sheets.kept() });
  pane.tell("success", doneSentence(shown));
  return true;
}

function doneSentence({ records }: BoardPlan): Sentence {
  const details = { count: records.length };
  return {
    "zh-CN": say(BOARD.written, details, "zh-CN"),
    "en-US": say(BOARD.written, details, "en-US"),
  };
}

function textOf({ changes, records }: BoardPlan): string {
  return JSON.stringify([changes, records.map((row) => [...row])]);
}
