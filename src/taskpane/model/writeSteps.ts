import { gradingSheets } from "../../grading/gradeWorkbook";
import type { FormulaMode, Stamp } from "../../grading/results/grading";
import { isSame, writesTheSame } from "../../grading/run/writesTheSame";
import { writeResults } from "../../grading/run/writeResults";
import type { Sentence } from "../../scoring/locale";
import type { Watch } from "../../workbook/workbook";
import { prepare } from "./gradeSteps";
import { DOING, DONE } from "./modelTexts";
import type { PaneModel } from "./paneModel";

/**
 * Writes what was previewed: all of it or nothing, and says which. Where cells were changed after the preview was made
 * so that it would be another one, nothing: the new one is shown.
 */
export async function write(pane: PaneModel, mode: FormulaMode = "values"): Promise<void> {
  if (!pane.store.get().grading || !(await isUpToDate(pane, mode))) return;
  let names = await writeNow(pane, mode, () => !pane.store.get().hasChanged);
  // Excel kept us waiting while somebody typed.
  if (names?.length === 0 && (await isUpToDate(pane, mode))) names = await writeNow(pane, mode);
  if (!names || names.length === 0) return;
  if (pane.workbook.capabilities.selection) {
    await pane.goTo({ sheet: names[0]!, area: { row: 0, column: 0, rows: 1, columns: 1 } });
  }
  pane.tell("success", DONE.written(names));
}

/** The names of the written sheets; none where it was told not to write, undefined where it failed. */
function writeNow(
  pane: PaneModel,
  mode: FormulaMode,
  mayWrite?: () => boolean,
): Promise<readonly string[] | undefined> {
  const task = async (watch: Watch): Promise<readonly string[]> => {
    const { grading, mapping } = pane.store.get();
    const options = { stamp: stampOf(pane), mode, mapping, watch, mayWrite };
    const names = await writeResults(pane.workbook, grading!, options);
    if (names.length === 0) return names;
    pane.store.set({ isWritten: true, kept: await pane.workbook.sheets.kept() });
    pane.stepEnds();
    return names;
  };
  return pane.run(DOING.writing, task, true);
}

/** Hands the results to the user as a file, under the same condition. */
export async function saveAsFile(pane: PaneModel, what: Sentence): Promise<void> {
  if (!(await isUpToDate(pane, "values"))) return;
  await pane.run(what, async () => {
    const { grading } = pane.store.get();
    if (!grading) return;
    const name = `${grading.read.scheme.name || "绩效考核"}结果.xlsx`;
    await pane.host.saveAsFile(name, gradingSheets(grading, stampOf(pane), "values"));
  });
}

/**
 * Whether the cells still give what is shown. Where they may have been changed they are read again, and what comes of
 * them is shown: a change that makes no difference to what would be written needs no second look.
 */
async function isUpToDate(pane: PaneModel, mode: FormulaMode): Promise<boolean> {
  if (!pane.mayHaveChanged) return true;
  const { grading: shown, preview: shownPreview, isWritten, mapping } = pane.store.get();
  if (!(await prepare(pane, mapping))) return false;
  const { grading, preview } = pane.store.get();
  const isStill =
    shown !== undefined &&
    grading !== undefined &&
    (isWritten || isSame(shownPreview, preview)) &&
    (await writesTheSame(shown, grading, stampOf(pane), mode)) &&
    !pane.store.get().hasChanged;
  if (isStill) pane.store.set({ isWritten });
  else pane.tell("warning", DONE.changedMeanwhile);
  return isStill;
}

const stampOf = ({ host }: PaneModel): Stamp => ({ date: host.today(), version: host.version });
