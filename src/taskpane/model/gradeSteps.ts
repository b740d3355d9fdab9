import type { Mapping } from "../../grading/layout/mapping/mapping";
import type { TableProposal } from "../../grading/layout/propose/proposal";
import { offerGrading } from "../../grading/run/gradingOffer";
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
    const offer = await offerGrading(pane.lookAtAll(), mapping, { isDraft: true });
    pane.store.set({ ...offer, isWritten: false });
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
export async function gradeSuggested(pane: PaneModel, table: TableProposal): Promise<void> {
  const { mapping } = draftMapping(table, suggestedDraft(table));
  pane.open("grade");
  if (mapping) await prepare(pane, mapping);
}
