import {
  schemeSheet,
  type SchemeChoices,
  type SchemeSheet,
} from "../../../grading/edit/schemeChoices";
import { MAPPING_KEY, type Mapping } from "../../../grading/layout/mapping/mapping";
import type { PaneModel } from "../../model/paneModel";
import { NOT_PREPARED } from "../../model/paneState";
import { writeChanges } from "../../model/writeChanges";
import { SETTINGS } from "../../texts/settingsTexts";

/** Where the rules of the open workbook stand, and what they are. */
export type WorkbookChoices =
  | { readonly kind: "scheme"; readonly sheet: SchemeSheet; readonly choices: SchemeChoices }
  | { readonly kind: "mapping"; readonly mapping: Mapping; readonly choices: SchemeChoices }
  | { readonly kind: "noSheet" }
  | { readonly kind: "nothing" };

/** The rules of the open workbook; nothing is written. */
export async function workbookChoices({ workbook, store }: PaneModel): Promise<WorkbookChoices> {
  const { assessment, mapping } = store.get();
  if (mapping) {
    return { kind: "mapping", mapping, choices: { ...mapping.settings, rounding: "half-up" } };
  }
  if (assessment?.kind !== "format") return { kind: "nothing" };
  const sheet = await schemeSheet(workbook);
  return sheet ? { kind: "scheme", sheet, choices: sheet.choices } : { kind: "noSheet" };
}

/** Writes other rules: into 方案, or into the mapping of a sheet of the office's own. */
export async function writeChoices(
  pane: PaneModel,
  found: WorkbookChoices,
  next: SchemeChoices,
): Promise<void> {
  const { writing, written } = SETTINGS;
  if (found.kind === "scheme") {
    const changes = found.sheet.changesTo(next);
    await writeChanges(pane, changes, writing, written);
  } else if (found.kind === "mapping") {
    const mapping = withChoices(found.mapping, next);
    const isDone = await pane.run(writing, () => storeMapping(pane, mapping));
    if (isDone) pane.tell("success", written);
  }
}

function withChoices(mapping: Mapping, { decimals, ties, missing }: SchemeChoices): Mapping {
  return { ...mapping, settings: { ...mapping.settings, decimals, ties, missing } };
}

/** A mapping that is not kept with the workbook yet is kept by the first grading, which it belongs to. */
async function storeMapping({ workbook, store }: PaneModel, mapping: Mapping): Promise<true> {
  const isKept = store.get().assessment?.kind === "mapped";
  if (isKept) await workbook.session.store(MAPPING_KEY, JSON.stringify(mapping));
  const assessment = isKept ? { assessment: { kind: "mapped" as const, mapping } } : {};
  store.set({ ...NOT_PREPARED, ...assessment, mapping });
  return true;
}
