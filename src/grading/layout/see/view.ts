import { readNumberText } from "../../../scoring/numbers/numberText";
import { addressOf, columnLetters, type Area } from "../../../workbook/address";
import { isCellError, type CellValue } from "../../../workbook/cell";
import type { Block, SheetInfo } from "../../../workbook/workbook";
import type { MappedBlock } from "../mapping/mapping";
import { markText } from "../../read/markText";

/** A name is not merged over more lines than this. */
const MOST_COVERED = 1000;

/** Units or indicators that have several rows each, told by the words that come again: 目标 | 实际 | 完成率. */
export interface RowBlocks extends MappedBlock {
  /** The first row of the first block, and the column of the words, within the cells that were read. */
  readonly first: number;
  readonly column: number;
  readonly count: number;
  readonly words: readonly string[];
}

/** A sheet with its cells, as detection reads it. */
export interface SheetCells {
  readonly info: SheetInfo;
  readonly block: Block;
  /** Where several rows of the sheet were read as one: what they are, and the row of the name and of the value of each. */
  readonly blocks?: RowBlocks;
  readonly rows?: { readonly names: readonly number[]; readonly cells: readonly number[] };
}

/** A sheet with units in its rows; one with units in columns is seen turned. */
export interface View {
  readonly sheet: string;
  readonly isTurned: boolean;
  /** Where several rows of the sheet were read as one. */
  readonly blocks: RowBlocks | undefined;
  /** How far to the right the other halves of a list stand that follow below its first one. */
  readonly halves?: readonly number[];
  readonly rows: number;
  readonly columns: number;
  value(row: number, column: number): CellValue;
  /** The text of a cell, or of the cell merged down over it: the name of a unit of several lines. */
  label(row: number, column: number): string;
  formula(row: number, column: number): string | null;
  format(row: number, column: number): string | null;
  /** The last column of a row that holds something, -1 for none: a stray cell far away makes all rows wide. */
  lastIn(row: number): number;
  /** The address of a cell in the sheet. */
  address(row: number, column: number): string;
  /** What a row of the view is called in the sheet: "7", or "C" when turned. */
  rowName(row: number): string;
  columnName(column: number): string;
  /** Merged areas in the view's own coordinates that touch the rows. */
  mergesWithin(firstRow: number, lastRow: number): Area[];
}

export function viewOf(cells: SheetCells, isTurned = false): View {
  const { info, block } = cells;
  const { area } = block;
  const [rows, columns] = isTurned ? [area.columns, area.rows] : [area.rows, area.columns];
  const at = <Held>(lines: readonly (readonly Held[])[], row: number, column: number) =>
    (isTurned ? lines[column]?.[row] : lines[row]?.[column]) ?? null;
  const names = [
    (row: number): string => String((cells.rows?.names[row] ?? row + area.row) + 1),
    (column: number): string => columnLetters(column + area.column),
  ] as const;
  const rowOfCell = (row: number): number => cells.rows?.cells[row] ?? row + area.row;
  const value = (row: number, column: number): CellValue => at(block.values, row, column);
  const merges = info.merges.map((merge) => turned(merge, area, isTurned));
  const over = mergedDown(merges);
  return {
    sheet: info.name,
    isTurned,
    blocks: cells.blocks,
    rows,
    columns,
    value,
    label: (row, column) => textIn(value(over(row, column), column)),
    formula: (row, column) => at(block.formulas, row, column),
    format: (row, column) => at(block.formats, row, column),
    lastIn: isTurned ? () => columns - 1 : lastFilled(block),
    address: (row, column) =>
      isTurned
        ? addressOf(rowOfCell(column), row + area.column)
        : addressOf(rowOfCell(row), column + area.column),
    rowName: names[isTurned ? 1 : 0],
    columnName: names[isTurned ? 0 : 1],
    mergesWithin: (first, last) =>
      merges.filter(({ row, rows: height }) => row <= last && row + height > first),
  };
}

/** Blank rows of a block share one array, so each array is looked through once. */
function lastFilled({ values }: Block): (row: number) => number {
  const known = new Map<readonly CellValue[], number>();
  return (row) => {
    const line = values[row];
    if (!line) return -1;
    let last = known.get(line);
    if (last === undefined) {
      last = line.length - 1;
      while (last >= 0 && line[last] === null) last -= 1;
      known.set(line, last);
    }
    return last;
  };
}

/** The first row of the area of one column that covers a cell; its own row where none does. */
function mergedDown(merges: readonly Area[]): (row: number, column: number) => number {
  const tops = new Map<string, number>();
  for (const { row, column, rows, columns } of merges) {
    if (columns > 1 || rows > MOST_COVERED) continue;
    for (let down = row + 1; down < row + rows; down++) tops.set(`${down} ${column}`, row);
  }
  return tops.size === 0 ? (row) => row : (row, column) => tops.get(`${row} ${column}`) ?? row;
}

function turned(merge: Area, area: Area, isTurned: boolean): Area {
  const row = merge.row - area.row;
  const column = merge.column - area.column;
  return isTurned
    ? { row: column, column: row, rows: merge.columns, columns: merge.rows }
    : { ...merge, row, column };
}

export type CellKind = "blank" | "number" | "text" | "state" | "error";

/** What a cell holds, for telling headers from data; texts that say a number are numbers, and so is "92分". */
export function kindOf(value: CellValue): CellKind {
  if (value === null) return "blank";
  if (typeof value === "number") return "number";
  if (isCellError(value)) return "error";
  if (typeof value === "boolean") return "text";
  const read = readNumberText(value);
  if (read.kind === "number") return "number";
  if (read.kind !== "absent") return Number.isNaN(markText(value)) ? "text" : "number";
  return read.state === "blank" ? "blank" : "state";
}

/** The number of a cell, NaN where it has none. "90%" is 0.9, "92分" is 92. */
export function numberOf(value: CellValue): number {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return NaN;
  const read = readNumberText(value);
  return read.kind === "number" ? read.value : markText(value);
}

export function textIn(value: CellValue): string {
  return value === null || isCellError(value) ? "" : String(value).replace(/\s+/g, " ").trim();
}
