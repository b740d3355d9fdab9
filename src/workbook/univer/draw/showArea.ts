import type { Area } from "../../address";
import { rangeOf } from "../image/sheetImage";
import type { UniverBook } from "../univerBook";
import { scrollFor } from "./scrollFor";

/** Goes to a sheet, selects an area there and brings it into sight. */
export function showArea(book: UniverBook, name: string, area: Area): void {
  const sheet = book.sheet(name);
  const isShown = book.facade.getActiveSheet().getSheetId() === sheet.getSheetId();
  sheet.activate();
  sheet.getRange(rangeOf(area)).activate();
  if (!book.isDrawn) return;
  // A sheet that was never drawn has no view, whatever its type says.
  const start = scrollFor(area, (isShown && sheet.getVisibleRange()) || null);
  if (start) sheet.scrollToCell(start.row, start.column);
}
