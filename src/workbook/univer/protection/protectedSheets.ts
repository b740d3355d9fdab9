import { descriptionById } from "../structure/describedSheets";
import type { UniverBook } from "../univerBook";

const keyOf = (id: string): string => `protected.${id}`;

/** Remembers that a sheet is protected, or is not, where its description does not say the same. */
export function rememberProtection(book: UniverBook, id: string, isProtected: boolean): void {
  const kept = isProtected ? "yes" : "no";
  const next = isProtected === isDescribedProtected(book, id) ? undefined : kept;
  if (book.state(keyOf(id)) !== next) book.setState(keyOf(id), next);
}

/** Whether a sheet is protected: as its file has it, or while something lets go of it; else as it is described. */
export function isSheetProtected(book: UniverBook, id: string): boolean {
  const kept = book.state(keyOf(id));
  return kept === undefined ? isDescribedProtected(book, id) : kept === "yes";
}

/** Whether the description that a sheet was drawn from protects it. */
export function isDescribedProtected(book: UniverBook, id: string): boolean {
  const text = descriptionById(book, id);
  if (text === undefined) return false;
  return (JSON.parse(text) as { readonly isProtected?: boolean }).isProtected ?? false;
}

/** Whether a cell may not be typed into where its sheet is protected: its look has no mark of an open cell. */
export function isLockedCell(book: UniverBook, id: string, row: number, column: number): boolean {
  const workbook = book.facade.getWorkbook();
  const cell = workbook.getSheetBySheetId(id)?.getCellRaw(row, column);
  return !cell || !workbook.getStyles().getStyleByCell(cell)?.bbl;
}
