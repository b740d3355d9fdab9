import { UNCALCULATED, isCellError } from "../../../src/workbook/cell";
import type { MemorySheet } from "../../memory/memorySheet";
import type { HostBook } from "./hostBook";
import type { HostSheet } from "./hostSheet";

/** Opens the sheets of a workbook in memory in the emulated Excel. */
export function openMemorySheets(book: HostBook, content: readonly MemorySheet[]): void {
  for (const memory of content) fill(book.add(memory.name), memory);
}

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function fill(sheet: HostSheet, memory: MemorySheet): void {
  sheet.visibility = VISIBILITIES[memory.visibility];
  sheet.merges = [...memory.merges];
  for (const row of memory.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of memory.hiddenColumns) sheet.hiddenColumns.add(column);
  if (memory.isProtected) sheet.protection = { options: {}, password: undefined };
  for (const lines of [memory.values, memory.formulas, memory.formats, memory.open]) {
    lines.forEach((line, row) =>
      line?.forEach((_, column) => fillCell(sheet, memory, row, column)),
    );
  }
}

function fillCell(sheet: HostSheet, memory: MemorySheet, row: number, column: number): void {
  const value = memory.values[row]?.[column] ?? null;
  const formula = memory.formulas[row]?.[column] ?? null;
  const numberFormat = memory.formats[row]?.[column];
  const isOpen = memory.open[row]?.[column] ?? false;
  if (value === null && formula === null && !numberFormat && !isOpen) return;
  const cell = sheet.reach(row, column);
  // Excel calculates when it opens a file; without a calculator the cell shows 0.
  cell.value = isCellError(value) && value.error === UNCALCULATED.error ? 0 : value;
  cell.formula = formula;
  if (numberFormat) cell.style = { ...cell.style, numberFormat };
  if (isOpen) cell.style = { ...cell.style, locked: false };
}
