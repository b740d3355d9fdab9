import { gradingSheets } from "../../grading/gradeWorkbook";
import type { FormulaMode, Stamp } from "../../grading/results/grading";
import { concernSentence } from "../../grading/run/concernSentence";
import { isSame, writesTheSame } from "../../grading/run/writesTheSame";
import { writeOffer, type Written } from "../../grading/run/writeOffer";
import { say, type Sentence } from "../../scoring/locale";
import type { Watch } from "../../workbook/workbook";
import { prepare } from "./gradeSteps";
import { DOING, DONE } from "./modelTexts";
import type { PaneModel } from "./paneModel";

/** What the preview shows before the button that writes. */
const SHOWN = ["foreignResults", "changes"] as const;

/**
 * Writes what was previewed: all of it or nothing, and says which. Where cells were changed after the preview was made
 * so that it would be another one, nothing: the new one is shown.
 */
export async function write(pane: PaneModel, mode: FormulaMode = "values"): Promise<void> {
  if (!pane.store.get().grading || !(await isUpToDate(pane, mode))) return;
  let written = await writeNow(pane, mode, () => !pane.store.get().hasChanged);
  // Excel kept us waiting while somebody typed.
  if (written?.kind === "overtaken" && (await isUpToDate(pane, mode))) {
    written = await writeNow(pane, mode);
  }
  if (written?.kind === "stopped") return pane.tell("warning", concernSentence(written.concern));
  if (written?.kind !== "written") return;
  const { sheets } = written;
  await pane.showSheet(sheets[0]!);
  pane.tell("success", DONE.written(sheets));
}

/** What came of writing; undefined where it failed. */
function writeNow(
  pane: PaneModel,
  mode: FormulaMode,
  mayWrite?: () => boolean,
): Promise<Written | undefined> {
  const task = async (watch: Watch): Promise<Written> => {
    const { grading, mapping, findings, preview, concerns, seal, written: told } = pane.store.get();
    const seen = { findings, preview, concerns, seal, written: told };
    const offer = { grading: grading!, mapping, ...seen };
    const written = await writeOffer(pane.workbook, offer, {
      stamp: stampOf(pane),
      mode,
      allowed: SHOWN,
      watch,
      mayWrite,
    });
    if (written.kind !== "written") return written;
    pane.store.set({ isWritten: true, kept: await pane.workbook.sheets.kept() });
    pane.stepEnds();
    return written;
  };
  return pane.run(DOING.writing, task, true);
}

const RESULTS_FILE: Sentence = { "zh-CN": "{scheme}结果.xlsx", "en-US": "{scheme} results.xlsx" };
const UNNAMED: Sentence = { "zh-CN": "绩效考核", "en-US": "Assessment" };

/** Hands the results to the user as a file, under the same condition. */
export async function saveAsFile(pane: PaneModel, what: Sentence): Promise<void> {
  if (!(await isUpToDate(pane, "values"))) return;
  await pane.run(what, async () => {
    const { grading, locale } = pane.store.get();
    if (!grading) return;
    const name = say(RESULTS_FILE, { scheme: grading.read.scheme.name || UNNAMED }, locale);
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
