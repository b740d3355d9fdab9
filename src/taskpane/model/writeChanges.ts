import { applyChanges } from "../../grading/edit/applyChanges";
import type { CellChange } from "../../grading/edit/cellChange";
import { staleChanges } from "../../grading/edit/staleChanges";
import type { Sentence } from "../../scoring/locale";
import { DONE } from "./modelTexts";
import type { PaneModel } from "./paneModel";

/**
 * Writes changes that were shown: nothing where a cell says something else by now, and then the workbook is looked at
 * anew, so that they can be shown again.
 */
export async function writeChanges(
  pane: PaneModel,
  changes: readonly CellChange[],
  what: Sentence,
  done: Sentence,
): Promise<void> {
  const outcome = await pane.run(what, async () => {
    if ((await staleChanges(pane.workbook, changes)).length > 0) return "stale";
    await applyChanges(pane.workbook, changes);
    pane.stepEnds();
    return "written";
  });
  if (!outcome) return;
  await pane.look();
  if (outcome === "written") pane.tell("success", done);
  else pane.tell("warning", DONE.changedMeanwhile);
}
