import { isCellError, type CellValue } from "../../../src/workbook/cell";
import { HostError, invalidArgument, textOf } from "../engine/hostError";
import { enter } from "../model/enter";
import { sheetsIn } from "../model/sheetReferences";
import { valueOf } from "../model/valueOf";
import type { RangeSubject } from "./rangeSubject";

/** More cells than Excel answers at once. */
const MOST_CELLS = 5_000_000;

/** One matrix over the cells of a range, or null where there are too many. */
export function matrix(
  { book, sheet, area }: RangeSubject,
  answer: (value: CellValue, formula: string | null, numberFormat: string) => unknown,
): unknown[][] | null {
  if (area.rows * area.columns > MOST_CELLS) return null;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const cell = sheet.at(area.row + row, area.column + column);
      const value = valueOf(book, sheet, cell);
      return answer(value, cell?.formula ?? null, cell?.style.numberFormat ?? "General");
    }),
  );
}

export const shown = (value: CellValue): unknown =>
  value === null ? "" : isCellError(value) ? value.error : value;

export const typeOf = (value: CellValue): string => {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "boolean" ? "Boolean" : "Double";
};

/** Enters values or formulas: a matrix of the shape of the range, or one value for all; null leaves a cell alone. */
export function enterAll(subject: RangeSubject, given: unknown): void {
  const { book, sheet, area } = subject;
  refuseLocked(subject);
  book.changed(sheet, area, "addIn");
  eachOf(subject, given, (value, row, column) => {
    if (value === null) return;
    const cell = sheet.reach(row, column);
    const entered = enter(value, cell.style.numberFormat);
    if ("formula" in entered) {
      const missing = sheetsIn(entered.formula).find((name) => !book.find(name));
      if (missing !== undefined) throw invalidArgument(`No sheet ${missing}`);
      cell.formula = entered.formula;
      cell.value = 0;
      return;
    }
    cell.formula = null;
    cell.value = "text" in entered ? entered.text || null : entered.value;
  });
}

export function setNumberFormat(subject: RangeSubject, given: unknown): void {
  refuseLocked(subject);
  eachOf(subject, given, (value, row, column) => {
    if (value === null) return;
    const cell = subject.sheet.reach(row, column);
    cell.style = { ...cell.style, numberFormat: textOf(value) };
  });
}

function eachOf(
  { area }: RangeSubject,
  given: unknown,
  visit: (value: unknown, row: number, column: number) => void,
): void {
  const lines: readonly unknown[] | undefined = Array.isArray(given) ? given : undefined;
  if (lines && lines.length !== area.rows) throw wrongShape();
  for (let row = 0; row < area.rows; row += 1) {
    const line: unknown = lines?.[row];
    if (lines && (!Array.isArray(line) || line.length !== area.columns)) throw wrongShape();
    for (let column = 0; column < area.columns; column += 1) {
      const value: unknown = Array.isArray(line) ? line[column] : given;
      visit(value, area.row + row, area.column + column);
    }
  }
}

export function wrongShape(): HostError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** A locked cell of a protected sheet takes nothing. */
function refuseLocked({ sheet, area }: RangeSubject): void {
  if (!sheet.protection) return;
  let open = 0;
  sheet.each(area, (cell) => {
    if (!cell.style.locked) open += 1;
  });
  if (open < area.rows * area.columns) throw new HostError("AccessDenied");
}

/** What changes the looks or the structure of a protected sheet is refused. */
export function refuseProtected({ sheet }: Pick<RangeSubject, "sheet">): void {
  if (sheet.protection) throw new HostError("AccessDenied");
}
