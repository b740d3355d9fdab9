import { descriptionById } from "../structure/describedSheets";
import type { UniverBook } from "../univerBook";

const keyOf = (id: string): string => `protected.${id}`;

/** Remembers that a sheet that was not drawn from a description of ours is protected, or is not. */
export function rememberProtection(book: UniverBook, id: string, isProtected: boolean): void {
  const isRemembered = book.state(keyOf(id)) !== undefined;
  if (isRemembered !== isProtected) book.setState(keyOf(id), isProtected ? "yes" : undefined);
}

/** Whether a sheet is protected: as it is described, or as its file has it. */
export function isSheetProtected(book: UniverBook, id: string): boolean {
  const text = descriptionById(book, id);
  if (text === undefined) return book.state(keyOf(id)) !== undefined;
  return (JSON.parse(text) as { readonly isProtected?: boolean }).isProtected ?? false;
}

/** Whether a cell may not be typed into where its sheet is protected: its look has no mark of an open cell. */
export function isLockedCell(book: UniverBook, id: string, row: number, column: number): boolean {
  const workbook = book.facade.getWorkbook();
  const cell = workbook.getSheetBySheetId(id)?.getCellRaw(row, column);
  return !cell || !workbook.getStyles().getStyleByCell(cell)?.bbl;
}
