import { gradingSheets } from "../../../grading/gradeWorkbook";
import { concernSentence } from "../../../grading/run/concernSentence";
import type { Place } from "../../../grading/findings/finding";
import { formulaCounts } from "../../../grading/run/formulaCounts";
import { freezeToValues } from "../../../grading/run/freezeToValues";
import { repairFormulas } from "../../../grading/run/repairFormulas";
import { listed, type Sentence } from "../../../scoring/locale";
import { prepare } from "../../model/gradeSteps";
import type { PaneModel } from "../../model/paneModel";
import { write } from "../../model/writeSteps";
import { filled } from "../../texts/filled";
import { FORMULAS } from "../../texts/settingsTexts";

export type FormulaTask = "repair" | "freeze" | "native";

/** What a person confirms before anything is written. */
export interface Question {
  readonly task: FormulaTask;
  readonly lines: readonly Sentence[];
}

/** The cells that a task came to. */
export interface Outcome {
  readonly changed: readonly Place[];
  readonly locked: readonly Place[];
  readonly failing: readonly Place[];
}

/** What the task would change, as a question; undefined where there is nothing to ask, which the pane then says. */
export async function questionOf(
  pane: PaneModel,
  task: FormulaTask,
): Promise<Question | undefined> {
  return task === "native" ? nativeQuestion(pane) : countedQuestion(pane, task);
}

async function countedQuestion(
  pane: PaneModel,
  task: "repair" | "freeze",
): Promise<Question | undefined> {
  const counts = await pane.run(FORMULAS.counting, () => formulaCounts(pane.workbook));
  if (!counts) return undefined;
  const count = task === "repair" ? counts.broken : counts.freezable;
  if (count === 0) {
    pane.tell("info", task === "repair" ? FORMULAS.repairNone : FORMULAS.freezeNone);
    return undefined;
  }
  const ask = task === "repair" ? FORMULAS.repairAsk : FORMULAS.freezeAsk;
  return { task, lines: [filled(ask, { count }), undoLine(pane)] };
}

async function nativeQuestion(pane: PaneModel): Promise<Question | undefined> {
  const { assessment, mapping, seal } = pane.store.get();
  if (seal) {
    pane.tell("warning", concernSentence({ kind: "sealed", date: seal.date }));
    return undefined;
  }
  if (assessment?.kind === "format" || mapping) await prepare(pane, mapping);
  const { grading, concerns } = pane.store.get();
  const replacesForeign = concerns.some(({ kind }) => kind === "foreignResults");
  // A sheet 结果 that is not ours is replaced only after its owner has seen it named in the preview.
  if (!grading || replacesForeign) {
    pane.open("grade");
    pane.tell("info", FORMULAS.nativeNeedsGrade);
    return undefined;
  }
  const stamp = { date: pane.host.today(), version: pane.host.version };
  const names = gradingSheets(grading, stamp, "native").map(({ name }) => name);
  const details = { sheets: listed(names), units: grading.read.data.units.length };
  const lines = [filled(FORMULAS.nativeAsk, details), undoLine(pane)];
  return { task: "native", lines: grading.isDraft ? [FORMULAS.nativeDraft, ...lines] : lines };
}

function undoLine({ workbook }: PaneModel): Sentence {
  return workbook.capabilities.restores ? FORMULAS.canTakeBack : FORMULAS.cannotTakeBack;
}

/** Does what was confirmed; gives the cells, undefined where the results say it themselves or it failed. */
export async function doTask(pane: PaneModel, task: FormulaTask): Promise<Outcome | undefined> {
  if (task === "native") {
    await write(pane, "native");
    return undefined;
  }
  const what = task === "repair" ? FORMULAS.repairing : FORMULAS.freezing;
  const outcome = await pane.run(what, async (): Promise<Outcome> => {
    if (task === "freeze") return freezeToValues(pane.workbook);
    const { sheets } = await formulaCounts(pane.workbook);
    if (pane.workbook.capabilities.restores) await pane.workbook.sheets.keep(sheets);
    return { ...(await repairFormulas(pane.workbook)), failing: [] };
  });
  if (!outcome) return undefined;
  pane.stepEnds();
  await pane.look();
  const isWhole = outcome.locked.length + outcome.failing.length === 0;
  const done = task === "repair" ? FORMULAS.repaired : FORMULAS.frozen;
  pane.tell(isWhole ? "success" : "warning", filled(done, { count: outcome.changed.length }));
  return outcome;
}
