import { REMINDERS } from "../../grading/collect/record/reminderNames";
import { sheetFormat } from "../../grading/format";
import type { SheetId } from "../../grading/format/fields";
import { isCalled } from "../../grading/format/isCalled";
import { PAPER_START } from "../../reports/paperStart";
import { isUnlisted, STATE_SHEET } from "../../workbook/ownSheets";

/** What the restore point stands before: a grading, decisions or papers written, what was done around forms, or something else. */
export type LastStep =
  "grading" | "decisions" | "papers" | "sending" | "collection" | "quarter" | "other";

/** Told by the sheets that are kept, because a workbook may be opened again between a step and its taking back. */
export function lastStep(kept: readonly string[]): LastStep {
  const has = (id: SheetId): boolean => kept.some((name) => isSheet(name, id));
  if (kept.includes(STATE_SHEET)) return stepOfState(kept, has("quarters"));
  if (
    has("decisions") &&
    kept.every((name) => isSheet(name, "decisions") || isSheet(name, "results"))
  )
    return "decisions";
  if (kept.length > 0 && kept.every((name) => name.startsWith(PAPER_START))) return "papers";
  // A template puts its own sheets in the place of all that was there.
  return has("results") && !has("indicators") && !has("data") ? "grading" : "other";
}

/** Only these keep what a workbook knows of itself along with its sheets. */
function stepOfState(kept: readonly string[], hasQuarters: boolean): LastStep {
  if (hasQuarters) return "quarter";
  const isCollection = kept.some((name) => Object.values(REMINDERS).includes(name));
  return isCollection ? "collection" : "sending";
}

function isSheet(name: string, id: SheetId): boolean {
  return isCalled(sheetFormat(id), name);
}

/** The sheets of a restore point that people know of. */
export function shownKept(kept: readonly string[]): readonly string[] {
  return kept.filter((name) => !isUnlisted(name));
}
