import { sheetFormat } from "../../grading/format";
import type { SheetId } from "../../grading/format/fields";
import { PAPER_START } from "../../reports/paperStart";
import { plainWord } from "../../scoring/plainWord";

/** What the restore point stands before: a grading, a writing of decisions, papers as sheets, or something else. */
export type LastStep = "grading" | "decisions" | "papers" | "other";

/** Told by the sheets that are kept, because a workbook may be opened again between a step and its taking back. */
export function lastStep(kept: readonly string[]): LastStep {
  const has = (id: SheetId): boolean => kept.some((name) => isSheet(name, id));
  if (
    has("decisions") &&
    kept.every((name) => isSheet(name, "decisions") || isSheet(name, "results"))
  )
    return "decisions";
  if (kept.length > 0 && kept.every((name) => name.startsWith(PAPER_START))) return "papers";
  // A template puts its own sheets in the place of all that was there.
  return has("results") && !has("indicators") && !has("data") ? "grading" : "other";
}

function isSheet(name: string, id: SheetId): boolean {
  const { zh, en } = sheetFormat(id);
  return [zh, en, id].map(plainWord).includes(plainWord(name));
}
