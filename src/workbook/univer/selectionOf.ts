import type { Selection } from "../workbook";
import { areaOf } from "./image/sheetImage";
import type { UniverBook } from "./univerBook";

/** What is selected on the sheet that is shown. */
export function selectionOf(book: UniverBook): Selection | undefined {
  const sheet = book.facade.getActiveSheet();
  const range = sheet.getActiveRange();
  return range ? { sheet: sheet.getSheetName(), area: areaOf(range.getRange()) } : undefined;
}
