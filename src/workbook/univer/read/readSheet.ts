import type { ICellData, Workbook as UniverBook, Worksheet } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import { meets, type Area } from "../../address";
import type { CellValue } from "../../cell";
import type { Grid } from "../../grid";
import type { SheetNames } from "../../sheetReferences";
import { valueOf } from "../image/cellData";
import { keptFormula } from "../image/spelledCells";

interface MutableGrid {
  readonly values: (CellValue[] | undefined)[];
  readonly formulas: ((string | null)[] | undefined)[];
  readonly formats: ((string | null)[] | undefined)[];
}

/**
 * The cells of a sheet of the spreadsheet, with what array formulas spill over them.
 * @param names of the sheets that were renamed since the file was drawn.
 * @param area without it the whole sheet
 */
export function readSheet(
  book: UniverBook,
  sheet: Worksheet,
  formulas: FormulaDataModel,
  names: SheetNames,
  area?: Area,
): Grid {
  const grid: MutableGrid = { values: [], formulas: [], formats: [] };
  const unit = book.getUnitId();
  const id = sheet.getSheetId();
  const styles = book.getStyles();
  forCells(sheet, area, (row, column, cell) => {
    const value = valueOf(cell);
    if (value !== null) put(grid.values, row, column, value);
    const isFormula = Boolean(cell.f ?? cell.si);
    const current = isFormula ? formulas.getFormulaStringByCell(row, column, id, unit) : undefined;
    const shown = current?.replace(/^=/, "");
    const formula = keptFormula(cell, shown, { id, row, column }, names) ?? shown;
    if (formula) put(grid.formulas, row, column, formula);
    const pattern = styles.getStyleByCell(cell)?.n?.pattern;
    if (pattern && pattern !== "General") put(grid.formats, row, column, pattern);
  });
  const spilled = formulas.getArrayFormulaCellData()[unit]?.[id] ?? {};
  for (const [row, line] of Object.entries(spilled)) {
    for (const [column, cell] of Object.entries(line as Readonly<Record<number, ICellData>>)) {
      const value = valueOf(cell);
      const at = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      if (area && !meets(area, at)) continue;
      const isOwn = (grid.values[Number(row)]?.[Number(column)] ?? null) !== null;
      if (value !== null && !isOwn) put(grid.values, Number(row), Number(column), value);
    }
  }
  return grid;
}

function forCells(
  sheet: Worksheet,
  area: Area | undefined,
  each: (row: number, column: number, cell: ICellData) => void,
): void {
  const cells = sheet.getCellMatrix();
  if (!area) {
    cells.forValue((row, column, cell) => (cell ? each(row, column, cell) : undefined));
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cells.getValue(row, column);
      if (cell) each(row, column, cell);
    }
  }
}

function put<Held>(lines: (Held[] | undefined)[], row: number, column: number, value: Held): void {
  const line = (lines[row] ??= []);
  while (line.length < column) line.push(null as Held);
  line[column] = value;
}
