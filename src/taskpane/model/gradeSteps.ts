import type { Mapping } from "../../grading/layout/mapping";
import type { Proposal } from "../../grading/layout/proposal";
import type { FormulaMode } from "../../grading/results/grading";
import { earlierResults } from "../../grading/run/earlierResults";
import { oneLook } from "../../grading/read/oneLook";
import { prepareAssessment } from "../../grading/run/prepareAssessment";
import { previewOf } from "../../grading/run/previewOf";
import { resultsSheet } from "../../grading/run/resultsSheet";
import { breakSeal, sealOf, sealResults } from "../../grading/run/seal";
import { writeResults } from "../../grading/run/writeResults";
import type { Watch } from "../../workbook/workbook";
import { draftMapping, suggestedDraft } from "./mappingDraft";
import { DOING, DONE } from "./modelTexts";
import type { PaneModel } from "./paneModel";

/**
 * Checks and appraises; nothing is written. Where only single units lack data, the others are appraised as a draft.
 */
export async function prepare(pane: PaneModel, mapping: Mapping | undefined): Promise<void> {
  await pane.run(DOING.checking, async () => {
    pane.hasChanged = false;
    const look = oneLook(pane.workbook);
    const strict = await prepareAssessment(look, mapping);
    const { findings, grading } = strict.grading
      ? strict
      : await prepareAssessment(look, mapping, { isDraft: true });
    const before = await earlierResults(look);
    pane.store.set({
      mapping,
      findings,
      grading,
      preview: grading && previewOf(grading, before),
      replacesForeign: before.size === 0 && (await resultsSheet(look)) !== undefined,
      isWritten: false,
    });
  });
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

/**
 * Writes what was previewed: all of it or nothing, and says which. Where cells were changed after the preview was made,
 * nothing: the results would be those of marks that stand there no longer.
 */
export async function write(pane: PaneModel, mode: FormulaMode = "values"): Promise<void> {
  const { grading, mapping } = pane.store.get();
  if (!grading) return;
  if (pane.hasChanged) return previewAgain(pane);
  const stamp = { date: pane.host.today(), version: pane.host.version };
  const task = async (watch: Watch): Promise<readonly string[]> => {
    const names = await writeResults(pane.workbook, grading, { stamp, mode, mapping, watch });
    pane.store.set({ isWritten: true, kept: await pane.workbook.sheets.kept() });
    return names;
  };
  const names = await pane.run(DOING.writing, task, true);
  if (!names) return;
  if (pane.workbook.capabilities.selection) {
    await pane.goTo({ sheet: names[0]!, area: { row: 0, column: 0, rows: 1, columns: 1 } });
  }
  pane.tell("success", DONE.written(names));
}

async function previewAgain(pane: PaneModel): Promise<void> {
  await prepare(pane, pane.store.get().mapping);
  if (!pane.store.get().notice) pane.tell("warning", DONE.changedMeanwhile);
}

/** Seals the results as published. */
export async function seal(pane: PaneModel): Promise<void> {
  const sealed = await pane.run(DOING.sealing, async () => {
    await sealResults(pane.workbook, pane.host.today());
    return sealOf(pane.workbook);
  });
  if (!sealed) return;
  pane.store.set({ seal: sealed });
  pane.tell("success", DONE.sealed);
}

/** Takes the seal away, so that the results may be written again. */
export async function unseal(pane: PaneModel): Promise<void> {
  await pane.run(DOING.sealing, async () => {
    await breakSeal(pane.workbook);
    pane.store.set({ seal: await sealOf(pane.workbook) });
    pane.tell("info", DONE.unsealed);
  });
}
