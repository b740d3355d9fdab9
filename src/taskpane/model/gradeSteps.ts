import type { Mapping } from "../../grading/layout/mapping";
import type { Proposal } from "../../grading/layout/proposal";
import { earlierResults } from "../../grading/run/earlierResults";
import { oneLook } from "../../grading/read/oneLook";
import { previewOf } from "../../grading/run/previewOf";
import { hasForeignResults } from "../../grading/run/resultsSheet";
import { gradingOf } from "./gradingOf";
import { draftMapping, suggestedDraft } from "./mappingDraft";
import { DOING } from "./modelTexts";
import type { PaneModel } from "./paneModel";

/**
 * Checks and appraises; nothing is written. Where only single units lack data, the others are appraised as a draft.
 * False where it failed or something else is being done.
 */
export async function prepare(pane: PaneModel, mapping: Mapping | undefined): Promise<boolean> {
  let hasBegun = false;
  const isDone = await pane.run(DOING.checking, async () => {
    hasBegun = true;
    pane.readingBegins();
    const look = oneLook(pane.workbook);
    const { findings, grading } = await gradingOf(look, mapping);
    const before = await earlierResults(look);
    pane.store.set({
      mapping,
      findings,
      grading,
      preview: grading && previewOf(grading, before),
      replacesForeign: await hasForeignResults(look),
      isWritten: false,
    });
    return true;
  });
  if (hasBegun && !isDone) pane.noteChange(); // what is shown is not what was read
  return isDone === true;
}

/** Prepares what is known already; what the user was told just before, such as a taking back, stays to be read. */
export async function prepareUnasked(pane: PaneModel): Promise<void> {
  const { notice, mapping } = pane.store.get();
  await prepare(pane, mapping);
  if (notice && !pane.store.get().notice) pane.store.set({ notice });
}

/** Reads a sheet of the office's own as it is proposed, and goes on to the preview. */
export async function gradeSuggested(pane: PaneModel, proposal: Proposal): Promise<void> {
  const { mapping } = draftMapping(proposal, suggestedDraft(proposal));
  pane.open("grade");
  if (mapping) await prepare(pane, mapping);
}
