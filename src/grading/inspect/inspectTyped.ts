import { compare, fractionOf } from "../../scoring/numbers/fraction";
import { numberOfFraction } from "../../scoring/numbers/round";
import type { CellValue } from "../../workbook/cell";
import { rounded } from "./evaluate";
import type { Expression } from "./expression";
import type { Flaw } from "./flaw";
import type { InspectedBook } from "./inspectedBook";
import { placesOf } from "./places";
import { referencesIn } from "./references";
import { gapsOf, usualAt, type Run } from "./runs";

/** Cells of a run that were typed over: their neighbours are formulas. One without anything to reckon from was meant so. */
export function inspectTyped(book: InspectedBook, run: Run): Flaw[] {
  return [...gapsOf(run), ...beyond(book, run)].flatMap(({ row, column }): Flaw[] => {
    const shown = book.value(run.sheet, row, column);
    const usual = usualAt(run, row, column);
    if (shown === null || !usual || !run.usual || !hasInputs(book, run.sheet, usual, row))
      return [];
    const places = placesOf(usual, formatAt(book, run.sheet, row, column));
    const should = shouldBe(book, run.sheet, usual, places);
    if (should === undefined || typeof should !== typeof shown) return [];
    const causes = [{ cause: "overwritten" as const, details: { usual: run.usual.formula } }];
    const found = { sheet: run.sheet, row, column, shown, causes };
    const isAlike =
      typeof shown === "number" && typeof should === "number"
        ? compare(rounded(fractionOf(shown), places), fractionOf(should)) === 0
        : shown === should;
    if (isAlike) return [{ ...found, should: shown, certainty: "note" }];
    return [{ ...found, should, certainty: "proven" }];
  });
}

/** Rows of a table that are about no unit. */
const NO_UNIT = /合计|总计|小计|平均|总和|权重|满分|分值|total|average|mean|weight|full/i;

/** Typed numbers right above the first and below the last formula of a column, for units like those between. */
function beyond(book: InspectedBook, run: Run): { row: number; column: number }[] {
  const [first] = run.cells;
  const last = run.cells.at(-1);
  if (!first || !last || run.direction === "across") return [];
  const { column } = first;
  const isLikeThem = (row: number): boolean => {
    const usual = usualAt(run, row, column);
    const line = book.sheets.get(run.sheet)!.block.values[row] ?? [];
    return (
      typeof book.value(run.sheet, row, column) === "number" &&
      book.formula(run.sheet, row, column) === null &&
      usual !== undefined &&
      hasNumbers(book, run.sheet, usual, row) &&
      !line.some((value) => typeof value === "string" && NO_UNIT.test(value))
    );
  };
  const found: { row: number; column: number }[] = [];
  for (let row = first.row - 1; row >= 0 && isLikeThem(row); row -= 1) found.push({ row, column });
  for (let row = last.row + 1; isLikeThem(row); row += 1) found.push({ row, column });
  return found;
}

/** Whether the formula would find a number, and no blank, in its row. */
function hasNumbers(book: InspectedBook, sheet: string, usual: Expression, row: number): boolean {
  const own = referencesIn(usual).filter(
    ({ first, last }) => first.row === row && last.row === row,
  );
  const isNumber = ({ first, sheet: other }: (typeof own)[number]): boolean =>
    typeof book.value(other ?? sheet, row, first.column) === "number";
  return own.length > 0 && own.every(isNumber) && hasInputs(book, sheet, usual, row);
}

function formatAt(book: InspectedBook, sheet: string, row: number, column: number): string | null {
  return book.sheets.get(sheet)!.block.formats[row]?.[column] ?? null;
}

/** Whether all that the formula would take from the row of the cell is there. */
function hasInputs(book: InspectedBook, sheet: string, usual: Expression, row: number): boolean {
  const own = referencesIn(usual).filter(
    ({ first, last }) => first.row === row && last.row === row,
  );
  return own.every(({ first, last, sheet: other }) => {
    for (let column = first.column; column <= last.column; column += 1)
      if (book.value(other ?? sheet, row, column) === null) return false;
    return true;
  });
}

function shouldBe(
  book: InspectedBook,
  sheet: string,
  usual: Expression,
  places: number,
): CellValue | undefined {
  const value = book.exactly(sheet, usual);
  if (value === undefined || value === null || typeof value === "boolean") return undefined;
  return typeof value === "string" ? value : numberOfFraction(rounded(value, places));
}
