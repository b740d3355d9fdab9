import { formulaTokens } from "../../workbook/formulaTokens";
import { isSameSheetName } from "../../workbook/sheetName";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { masterSheet } from "../merge/masterSheet";
import type { LastYear } from "./lastYear";

/** The sheets whose lines stay where they are, so that formulas may go on referring to them. */
const FIXED = ["scheme", "indicators", "grades", "breakdown", "monitor"] as const;

/**
 * Sheets that say the same every year, such as instructions and rules of lights: words that name no unit, and formulas over
 * sheets whose lines stay where they are. What formulas give is worked out when a spreadsheet opens the workbook.
 */
export async function stayingSheets(
  { part }: LastYear,
  isCandidate: (name: string) => boolean,
): Promise<SheetSpec[]> {
  const { sheets, sheetOf, data } = part.read;
  const fixed = FIXED.flatMap((id) => sheetOf.get(id)?.name ?? []);
  const staying: SheetSpec[] = [];
  for (const { name, rows } of sheets) {
    if (rows === 0 || !isCandidate(name)) continue;
    const { values, formulas } = await part.workbook.cells.read(name);
    const refers = new Set(formulas.flat().flatMap((formula) => sheetsIn(formula)));
    const isFree = values.every((line, row) =>
      line.every((value, column) => {
        const isWord = typeof value === "string" && !data.unitIndex.has(value.trim());
        return value === null || isWord || formulas[row]![column] !== null;
      }),
    );
    const isKept = [...refers].every((sheet) =>
      [...fixed, name].some((other) => isSameSheetName(other, sheet)),
    );
    if (isFree && isKept) staying.push(await withFormulas(part.workbook, name));
  }
  return staying;
}

async function withFormulas(
  workbook: LastYear["part"]["workbook"],
  name: string,
): Promise<SheetSpec> {
  const sheet = await masterSheet({ workbook }, name);
  const { area, formulas } = await workbook.cells.read(name);
  const formulaAt = (row: number, column: number): string | null =>
    formulas[row - area.row]?.[column - area.column] ?? null;
  const own = (cell: CellSpec | undefined, row: number, column: number): CellSpec | undefined => {
    const formula = formulaAt(row, column);
    return cell && formula !== null ? { ...cell, formula, value: null } : cell;
  };
  return {
    ...sheet,
    rows: sheet.rows.map((line, row) => line.map((cell, column) => own(cell, row, column))),
  };
}

/** Leaves out formulas over sheets that the workbook does not have; what they showed is theirs no more. */
export function withoutStrayFormulas(sheets: readonly SheetSpec[]): SheetSpec[] {
  const isThere = (name: string): boolean =>
    sheets.some((each) => isSameSheetName(each.name, name));
  const kept = (cell: CellSpec | undefined): CellSpec | undefined => {
    if (cell?.formula === undefined || sheetsIn(cell.formula).every(isThere)) return cell;
    const { formula: _gone, ...rest } = cell;
    return { ...rest, value: null };
  };
  return sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((line) => line.map(kept)) }));
}

/** The sheets that a formula names. */
function sheetsIn(formula: string | null): string[] {
  if (formula === null || !formula.includes("!")) return [];
  return formulaTokens(formula).flatMap(({ kind, text }) => {
    if (kind !== "sheet" || !text.endsWith("!")) return [];
    return [text.startsWith("'") ? text.slice(1, -2).replaceAll("''", "'") : text.slice(0, -1)];
  });
}
