import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRange,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/core";
import type { Area } from "../../address";
import { PLAIN_ROW } from "../../rowHeight";
import type { CellSpec, SheetSpec, Visibility } from "../../sheetSpec";
import { shownValue } from "../../storable";
import { lookOf, type Look } from "../../styles";
import { arrayMark } from "./arrayCells";
import { cellDataOf, formulaDataOf } from "./cellData";
import { heightInPixels, widthInPixels } from "./sizes";
import { styleDataOf } from "./styleData";

/** Rows and columns that a sheet has beyond its content, to go on writing. */
const SPARE = { rows: 50, columns: 12 };
const LEAST = { rows: 100, columns: 26 };

/** A described sheet as the spreadsheet holds it: cells with their looks, widths, heights, merges, freeze. */
export function sheetImage(
  spec: SheetSpec,
  calculated: CalculatedCell = calculatedCell,
): Partial<IWorksheetData> {
  const rows = spec.rows.length;
  const columns = spec.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const { freeze, tabColour, heights = [], widths = [], visibility } = spec;
  return {
    rowCount: Math.max(LEAST.rows, rows + SPARE.rows),
    columnCount: Math.max(LEAST.columns, columns + SPARE.columns),
    cellData: cellsOf(spec, calculated),
    mergeData: (spec.merges ?? []).map(rangeOf),
    columnData: columnDataOf(widths, spec.hiddenColumns ?? []),
    rowData: rowDataOf(rows, heights, spec.hiddenRows ?? []),
    freeze: freezeOf(freeze),
    tabColor: tabColour === undefined ? "" : `#${tabColour}`,
    ...hiddenOf(visibility),
  };
}

function hiddenOf(visibility: Visibility | undefined): Pick<Partial<IWorksheetData>, "hidden"> {
  if (visibility === undefined) return {};
  return { hidden: visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE };
}

/** Lines that stay while the rest moves; the spreadsheet wants −1 as the place where no such lines end. */
function freezeOf(
  { rows, columns }: NonNullable<SheetSpec["freeze"]> = { rows: 0, columns: 0 },
): IWorksheetData["freeze"] {
  return { xSplit: columns, ySplit: rows, startColumn: columns || -1, startRow: rows || -1 };
}

const HIDDEN = { hd: BooleanNumber.TRUE } as const;

function columnDataOf(
  widths: readonly number[],
  hidden: readonly number[],
): IWorksheetData["columnData"] {
  const data: Record<number, Partial<IColumnData>> = {};
  widths.forEach((width, column) => (data[column] = { w: widthInPixels(width) }));
  for (const column of hidden) data[column] = { ...data[column], ...HIDDEN };
  return data;
}

function rowDataOf(
  rows: number,
  heights: readonly (number | undefined)[],
  hidden: readonly number[],
): IWorksheetData["rowData"] {
  const data: Record<number, Partial<IRowData>> = {};
  for (let row = 0; row < rows; row += 1) {
    data[row] = { h: heightInPixels(heights[row] ?? PLAIN_ROW), ia: BooleanNumber.FALSE };
  }
  for (const row of hidden) data[row] = { ...data[row], ...HIDDEN };
  return data;
}

function cellsOf(spec: SheetSpec, calculated: CalculatedCell): IWorksheetData["cellData"] {
  const styles = new Map<Look, IStyleData>();
  const cells: Record<number, Record<number, ICellData>> = {};
  spec.rows.forEach((row, rowIndex) => {
    const line: Record<number, ICellData> = (cells[rowIndex] = {});
    row.forEach((cell, column) => {
      if (!cell) return;
      const look = lookOf(cell.style);
      const style = styles.get(look) ?? styleDataOf(look);
      styles.set(look, style);
      const value = shownValue(cell);
      const content =
        cell.formula === undefined
          ? cellDataOf(value)
          : calculated({ ...cell, formula: cell.formula, value }, rowIndex, column);
      const { custom, ...rest } = content;
      const marked =
        cell.isArray && cell.formula !== undefined
          ? { ...custom, ...arrayMark(cell.formula).custom }
          : custom;
      line[column] = { ...rest, ...(marked ? { custom: marked } : {}), s: style };
    });
  });
  return cells;
}

/** What the spreadsheet gets for a formula and the value that the cell shows. */
export type CalculatedCell = (cell: FormulaCell, row: number, column: number) => ICellData;

/** A cell with a formula, and the value that it shows. */
export interface FormulaCell extends CellSpec {
  readonly formula: string;
}

/** A formula as it is, with the value that it shows. */
export const calculatedCell: CalculatedCell = ({ formula, value }) => formulaDataOf(formula, value);

/** An area as the spreadsheet counts it: first and last row and column. */
export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return {
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  };
}

/** The area of a range. */
export function areaOf({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
