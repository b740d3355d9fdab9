import {
  BooleanNumber,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/core";
import type { Area } from "../address";
import { PLAIN_ROW } from "../rowHeight";
import { UNCALCULATED } from "../cell";
import type { CellSpec, SheetSpec } from "../sheetSpec";
import { shownValue } from "../storable";
import { lookOf, type Look } from "../styles";
import { cellDataOf } from "./cellData";
import { heightInPixels, widthInPixels } from "./sizes";
import { styleDataOf } from "./styleData";

/** Rows and columns that a sheet has beyond its content, to go on writing. */
const SPARE = { rows: 50, columns: 12 };
const LEAST = { rows: 100, columns: 26 };

/** A described sheet as the spreadsheet holds it: cells with their looks, widths, heights, merges, freeze. */
export function sheetImage(spec: SheetSpec): Partial<IWorksheetData> {
  const rows = spec.rows.length;
  const columns = Math.max(0, ...spec.rows.map((row) => row.length));
  const { freeze, tabColour, heights = [], widths = [] } = spec;
  return {
    rowCount: Math.max(LEAST.rows, rows + SPARE.rows),
    columnCount: Math.max(LEAST.columns, columns + SPARE.columns),
    cellData: cellsOf(spec),
    mergeData: (spec.merges ?? []).map(rangeOf),
    columnData: Object.fromEntries(
      widths.map((width, column) => [column, { w: widthInPixels(width) }]),
    ),
    rowData: Object.fromEntries(
      Array.from({ length: rows }, (_, row) => {
        const height = heightInPixels(heights[row] ?? PLAIN_ROW);
        return [row, { h: height, ia: BooleanNumber.FALSE }];
      }),
    ),
    freeze: {
      xSplit: freeze?.columns ?? 0,
      ySplit: freeze?.rows ?? 0,
      startColumn: freeze?.columns ? freeze.columns : -1,
      startRow: freeze?.rows ? freeze.rows : -1,
    },
    tabColor: tabColour === undefined ? "" : `#${tabColour}`,
    hidden: spec.isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

function cellsOf(spec: SheetSpec): IWorksheetData["cellData"] {
  const styles = new Map<Look, IStyleData>();
  const cells: Record<number, Record<number, ICellData>> = {};
  spec.rows.forEach((row, rowIndex) => {
    const line: Record<number, ICellData> = (cells[rowIndex] = {});
    row.forEach((cell, column) => {
      if (!cell) return;
      const look = lookOf(cell.style);
      const style = styles.get(look) ?? styleDataOf(look);
      styles.set(look, style);
      line[column] = { ...contentOf(cell), s: style };
    });
  });
  return cells;
}

/** A formula without a cached value has none until the spreadsheet calculates it. */
function contentOf(cell: CellSpec): ICellData {
  if (cell.formula === undefined) return cellDataOf(shownValue(cell));
  const f = `=${cell.formula}`;
  const value = shownValue(cell); // a copy of UNCALCULATED may have come from another thread
  return value === UNCALCULATED ? { f } : { ...cellDataOf(value), f };
}

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
