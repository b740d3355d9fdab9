import { parseArea, type Area } from "../../../src/workbook/address";
import { invalidArgument } from "../engine/hostError";

const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;
export const WHOLE: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** The rectangle that two have in common. */
export function intersection(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest rectangle around two. */
export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}

export function isSameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

/** What is left of a rectangle without a hole: up to four rectangles. */
export function without(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const { row, column, rows, columns } = area;
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { row, column, rows: cut.row - row, columns },
    { row: below, column, rows: row + rows - below, columns },
    { row: cut.row, column, rows: cut.rows, columns: cut.column - column },
    { row: cut.row, column: right, rows: cut.rows, columns: column + columns - right },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** The rectangle of an address: cells, whole rows (1:3), whole columns (A:C), with or without a sheet. */
export function areaOf(address: string): Area {
  const cells = address.slice(address.lastIndexOf("!") + 1);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(cells);
  if (rows) {
    const row = Number(rows[1]) - 1;
    return { row, column: 0, rows: Number(rows[2]) - row, columns: SHEET_COLUMNS };
  }
  const columns = /^\$?([A-Z]+):\$?([A-Z]+)$/.exec(cells);
  const area = parseArea(columns ? `${columns[1]}1:${columns[2]}${SHEET_ROWS}` : cells);
  if (!area) throw invalidArgument(`No address: ${address}`);
  return area;
}
