import type { Decision } from "../../scoring/decision";
import { Findings } from "../findings/finding";
import { RESULTS_SHEET } from "../format/dataFields";
import type { Block } from "../../workbook/workbook";
import { readText } from "./cells";
import { readTable } from "./table";

/** Reads the decisions from an earlier 结果 sheet, by unit. A sheet of another layout has none. */
export function readDecisions(block: Block, sheet: string): Map<string, Decision> {
  const decisions = new Map<string, Decision>();
  // What stands in an old result sheet is replaced anyway, so its mistakes are of no interest.
  const ignored = new Findings();
  const table = readTable(block, sheet, RESULTS_SHEET, ignored);
  for (const row of table?.rows ?? []) {
    const text = (key: string): string => readText(row.value(key), row.place(key), ignored);
    const decided = text("decided");
    const reason = text("reason");
    const document = text("document");
    if (decided === "" && reason === "" && document === "") continue;
    decisions.set(text("unit"), { suggested: text("suggested"), decided, reason, document });
  }
  return decisions;
}
