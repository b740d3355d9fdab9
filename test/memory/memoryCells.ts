import { addressOf } from "../../src/workbook/address";
import { checkArea } from "../../src/workbook/checkArea";
import { UNCALCULATED, type CellValue } from "../../src/workbook/cell";
import { blockOf } from "../../src/workbook/grid";
import { isUnlisted, STATE_SHEET } from "../../src/workbook/ownSheets";
import { storable } from "../../src/workbook/storable";
import { WorkbookError } from "../../src/workbook/workbookError";
import type { Cells } from "../../src/workbook/workbook";
import { memorySheetInfo, type MemorySheet } from "./memorySheet";
import type { MemoryStore } from "./memoryStore";
import { largest } from "../../src/workbook/extremes";

/** The cells of a workbook in memory. */
export function memoryCells(store: MemoryStore): Cells {
  return {
    list: async () => store.content.filter(({ name }) => !isUnlisted(name)).map(memorySheetInfo),
    readState: async () => {
      const sheet = store.find(STATE_SHEET);
      return sheet && blockOf(sheet);
    },
    read: async (name, area) => blockOf(store.sheet(name), area),
    write: async (name, row, column, values) => {
      const sheet = store.sheet(name);
      const widest = largest(
        values.map((line) => line.length),
        0,
      );
      checkArea({ row, column, rows: values.length, columns: widest });
      const checked = values.map((line) =>
        line.map((value) => (value === undefined ? undefined : storable(value))),
      );
      refuseLocked(sheet, row, column, checked);
      checked.forEach((line, offset) => writeLine(sheet, row + offset, column, line));
    },
    writeFormulas: async (name, row, column, formulas) => {
      const sheet = store.sheet(name);
      const widest = largest(
        formulas.map((line) => line.length),
        0,
      );
      checkArea({ row, column, rows: formulas.length, columns: widest });
      refuseLocked(sheet, row, column, formulas);
      formulas.forEach((line, offset) => {
        const values = line.map((formula) => (formula === undefined ? undefined : UNCALCULATED));
        writeLine(sheet, row + offset, column, values, line);
      });
    },
  };
}

type Line = readonly (CellValue | undefined)[];

/** A table keeps its header: its column names live outside the cells. */
function refuseLocked(sheet: MemorySheet, row: number, column: number, values: readonly Line[]) {
  const headers = (sheet.spec?.tables ?? []).map(({ area }) => area);
  values.forEach((line, offset) =>
    line.forEach((value, index) => {
      if (value === undefined) return;
      const [atRow, atColumn] = [row + offset, column + index];
      if (sheet.isProtected && !sheet.open[atRow]?.[atColumn]) {
        throw new WorkbookError("sheetProtected", { sheet: sheet.name });
      }
      const isHeader = headers.some(
        (area) =>
          area.row === atRow && atColumn >= area.column && atColumn < area.column + area.columns,
      );
      if (isHeader) {
        const cell = addressOf(atRow, atColumn);
        throw new WorkbookError("tableHeaderFixed", { sheet: sheet.name, cell });
      }
    }),
  );
}

function writeLine(
  sheet: MemorySheet,
  row: number,
  column: number,
  line: Line,
  written: readonly (string | undefined)[] = [],
): void {
  const values = (sheet.values[row] ??= []);
  const formulas = (sheet.formulas[row] ??= []);
  line.forEach((value, index) => {
    if (value === undefined) return;
    while (values.length < column + index) values.push(null);
    while (formulas.length < column + index) formulas.push(null);
    values[column + index] = value;
    formulas[column + index] = written[index] ?? null;
  });
}
