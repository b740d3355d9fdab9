import type { Locale } from "../../scoring/locale";
import type { Workbook } from "../../workbook/workbook";
import { Findings } from "../findings/finding";
import type { Quarter } from "../format/monitorFields";
import { monitorOf } from "../monitor/monitorOf";
import { scoreRow, scoreSheet } from "../monitor/scoreSheet";

/**
 * Takes the scores of a quarter out of 季度得分, so that its rows may differ from what they were and it can be closed anew.
 * False where it was not closed.
 */
export async function reopenQuarter(
  workbook: Workbook,
  quarter: Quarter,
  locale: Locale,
): Promise<boolean> {
  const book = await monitorOf(workbook, new Findings());
  const rest = (book?.scores ?? []).filter((score) => score.quarter !== quarter);
  if (!book || rest.length === book.scores.length) return false;
  await workbook.sheets.render([scoreSheet(rest.map(scoreRow), locale)]);
  return true;
}
