import type { Locale } from "../../scoring/locale";
import type { Workbook } from "../../workbook/workbook";
import { writeCells } from "../edit/applyChanges";
import { staleChanges } from "../edit/staleChanges";
import { loadCopy } from "../seal/bookState";
import { sealIn } from "../seal/sealRecord";
import { addToRecord, recordOf } from "./decisionRecord";
import type { BoardPlan } from "./planBoard";

/**
 * Fills 审定等次, 理由 and 文号 in 结果 and adds to 审定记录: both or neither, and one step to take back where the adapter
 * has a restore point. False where a cell says something else by now, or a seal was set; then nothing is written.
 *
 * @throws {WorkbookError} sheetProtected, workbookProtected, and then the workbook is as it was
 */
export async function writeBoard(
  workbook: Workbook,
  { changes, records }: BoardPlan,
  locale: Locale,
): Promise<boolean> {
  if ((await staleChanges(workbook, changes)).length > 0) return false;
  const record = await recordOf(workbook, locale);
  if (record.isForeign || sealIn(await loadCopy(workbook))) return false;
  const { restores } = workbook.capabilities;
  const results = new Set(changes.map(({ sheet }) => sheet));
  if (restores) await workbook.sheets.keep([...results, record.sheet]);
  try {
    await addToRecord(workbook, record, records, locale);
    await writeCells(workbook, changes);
  } catch (error) {
    if (restores) await workbook.sheets.restore();
    throw error;
  }
  return true;
}
