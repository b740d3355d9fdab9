import { isCellError, type CellValue } from "../../workbook/cell";
import { isSameSheetName } from "../../workbook/sheetName";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { Block } from "../../workbook/workbook";
import { plainSheet, withCells, type GridSheet } from "../grid/gridSheets";
import type { Saving } from "./fileTasks";
import type { CellChange, FileWorkbook } from "../workbenchParts";

/**
 * Puts what the spreadsheet shows into a file. Sheets of ours are written as they are described; in sheets of the
 * file only the cells that differ are patched, and all else stays byte for byte.
 */
export async function putSheets(
  file: Pick<FileWorkbook, "cells" | "sheets" | "patch" | "filter">,
  sheets: readonly GridSheet[],
  described: ReadonlyMap<string, SheetSpec>,
  sorts: Saving["sorts"] = new Map(),
): Promise<void> {
  const standing = await file.cells.list();
  const find = (name: string) => standing.find((each) => isSameSheetName(each.name, name));
  const written = sheets.flatMap((sheet): SheetSpec[] => {
    const spec = described.get(sheet.info.name);
    if (spec) return [withCells(spec, sheet)];
    return find(sheet.info.name) ? [] : [plainSheet(sheet)];
  });
  if (written.length > 0) await file.sheets.render(written);
  for (const sheet of sheets) {
    const info = find(sheet.info.name);
    if (!info || described.has(sheet.info.name)) continue;
    const changes = changesOf(await file.cells.read(info.name), sheet.block);
    const sorted = sorts.get(sheet.info.name) ?? [];
    if (changes.size + sorted.length > 0) file.patch(info.name, changes, sorted);
    if (sheet.looks.isFilterChanged) file.filter(info.name, sheet.looks.filter);
  }
  const gone = standing.filter(
    ({ name }) => !sheets.some((sheet) => isSameSheetName(sheet.info.name, name)),
  );
  if (gone.length > 0) await file.sheets.remove(gone.map(({ name }) => name));
}

/** The cells that differ between a file and the spreadsheet. */
function changesOf(file: Block, grid: Block): Map<number, Map<number, CellChange>> {
  const changes = new Map<number, Map<number, CellChange>>();
  const rows = Math.max(file.values.length, grid.values.length);
  for (let row = 0; row < rows; row += 1) {
    const columns = Math.max(file.values[row]?.length ?? 0, grid.values[row]?.length ?? 0);
    for (let column = 0; column < columns; column += 1) {
      const change = changeOf(cellAt(file, row, column), cellAt(grid, row, column));
      if (!change) continue;
      const line = changes.get(row) ?? new Map<number, CellChange>();
      changes.set(row, line.set(column, change));
    }
  }
  return changes;
}

interface Cell {
  readonly value: CellValue;
  readonly formula: string | null;
}

function cellAt({ values, formulas }: Block, row: number, column: number): Cell {
  return {
    value: values[row]?.[column] ?? null,
    formula: formulas[row]?.[column] ?? null,
  };
}

function changeOf(before: Cell, now: Cell): CellChange | undefined {
  const isSameFormula = before.formula === now.formula;
  if (isSameFormula && isSameValue(before, now)) return undefined;
  // The spreadsheet of the page knows fewer functions than Excel: an error of its own is no result.
  const failsHere = isCellError(now.value) && !isCellError(before.value);
  if (isSameFormula && now.formula !== null && failsHere) return undefined;
  if (now.formula === null) return { value: now.value };
  // A formula that shows nothing has been calculated: its empty text says so.
  return { value: now.value ?? "", formula: now.formula };
}

/** Two calculators may differ in the last digits of a result, which nobody has changed. */
function isSameValue({ value: one, formula }: Cell, { value: other }: Cell): boolean {
  if (formula !== null && typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  }
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return one === other;
}
