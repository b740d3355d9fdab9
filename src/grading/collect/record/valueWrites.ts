import { parseArea } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cell";
import { headerOf } from "../../merge/headerOf";
import { shown, written } from "../../merge/schemeDifferences";
import type { Place } from "../../findings/finding";
import { keyOf } from "../../format/header";
import type { Table } from "../../read/table";
import { columnOf, type Pair } from "../form/forms";
import type { Master, ReviewRow } from "../form/master";
import { pairKey } from "../form/pairName";
import type { FormOutcome } from "../receive/formOutcome";
import { pairNames } from "../receive/matchForm";
import { notice, type Notice } from "../receive/notice";
import type { Filled } from "../receive/filled";
import { CellWrites } from "./cellWrites";
import { markWrites } from "./markWrites";

/** Cells to write, and what could not be written. */
export interface ValueWrites {
  readonly writes: CellWrites;
  readonly notices: readonly Notice[];
}

/**
 * Puts what units reported into 自报:编码 and 自评核定, what offices responsible gave into the verified values, and marks
 * into 评分.
 */
export async function valueWrites(
  master: Master,
  outcomes: readonly FormOutcome[],
): Promise<ValueWrites> {
  const book = await openBook(master);
  for (const { sent, taken } of outcomes) {
    if (!taken || sent.form.role === "rater") continue;
    for (const [key, pair] of pairNames(sent.form, master)) {
      const filled = taken.values.get(key);
      if (sent.form.role === "unit") writeReported(book, pair, filled);
      else if (filled) writeVerified(book, pair, filled);
    }
  }
  markWrites(master, outcomes, book.writes);
  return { writes: book.writes, notices: book.notices };
}

/** The workbook while cells are gathered. */
interface Book {
  readonly master: Master;
  readonly writes: CellWrites;
  readonly notices: Notice[];
  /** Columns of 数据 by key, those that are added too. */
  readonly columns: Map<string, number>;
  /** The first free column at its right. */
  free: number;
  /** The formula of a cell of 数据. */
  readonly formulaAt: (row: number, column: number) => string | null;
}

async function openBook(master: Master): Promise<Book> {
  const { data, workbook } = master;
  const block = await workbook.cells.read(data.sheet);
  return {
    master,
    writes: new CellWrites(),
    notices: [],
    columns: columnsOf(data),
    free: block.area.column + block.area.columns,
    formulaAt: (row, column) =>
      block.formulas[row - block.area.row]?.[column - block.area.column] ?? null,
  };
}

function columnsOf(table: Table): Map<string, number> {
  return new Map(
    [...table.columns.keys()].map((key) => [
      key,
      parseArea(table.headerPlace(key).address)!.column,
    ]),
  );
}

/** The column of 数据, added at the right where there is none. */
function columnIn(book: Book, key: string): number {
  const { columns, master, writes } = book;
  const known = columns.get(key);
  if (known !== undefined) return known;
  const next = book.free;
  book.free += 1;
  writes.set(master.data.sheet, master.data.headerRow, next, headerOf("data", key));
  columns.set(key, next);
  return next;
}

function writeReported(book: Book, pair: Pair, filled: Filled | undefined): void {
  const { master, writes } = book;
  const code = master.read.scheme.indicators[pair.indicator]!.code;
  const column = columnIn(book, columnOf({ role: "unit" }, code));
  const value = filled?.value ?? null;
  writes.set(master.data.sheet, master.data.rows[pair.unit]!.row, column, value);
  const review = reviewRow(master, pair);
  if (!review) return;
  put(writes, review, "reported", value);
  if (filled) put(writes, review, "evidence", filled.evidence || null);
}

/** A value with its reason, where it is below what the unit reports. */
function writeVerified(book: Book, pair: Pair, filled: Filled): void {
  const { master, writes, notices } = book;
  const code = master.read.scheme.indicators[pair.indicator]!.code;
  const key = columnOf({ role: "source" }, code);
  const row = master.data.rows[pair.unit]!;
  const column = columnIn(book, key);
  const formula = book.formulaAt(row.row, column);
  const review = reviewRow(master, pair);
  if (review?.has("verified")) {
    put(writes, review, "verified", filled.value);
    put(writes, review, "cut", filled.account || null);
    if (formula !== null) {
      // What the formula showed until now is old, and a file is not calculated before it is graded.
      const value = isTakenOver(formula, review.row.place("verified")) ? filled.value : null;
      writes.set(master.data.sheet, row.row, column, value, formula);
    }
  } else if (formula !== null) {
    const unit = master.read.data.units[pair.unit]!;
    const { sheet, address: cell } = row.place(key);
    const details = { sheet, cell, unit, code, value: written(filled.value) };
    notices.push(notice("warning", "formulaKept", details));
  }
  if (formula !== null) return;
  writes.set(master.data.sheet, row.row, column, filled.value);
  if (filled.account !== "" && isCut(row.value(keyOf("reported", code)), filled.value)) {
    writes.set(master.data.sheet, row.row, columnIn(book, keyOf("cut", code)), filled.account);
  }
}

/** Whether a formula shows a cell as it is, or nothing where that is blank. */
function isTakenOver(formula: string, { sheet, address }: Place): boolean {
  const plain = formula.replace(/[\s$']/g, "");
  const cell = `${sheet}!${address}`.replace(/[\s$']/g, "");
  return plain === cell || plain === `IF(${cell}="","",${cell})`;
}

function isCut(reported: CellValue, verified: CellValue): boolean {
  return Number(shown(reported)) > Number(shown(verified));
}

function reviewRow({ read, review }: Master, { unit, indicator }: Pair): ReviewRow | undefined {
  return review.get(pairKey(read.data.units[unit]!, read.scheme.indicators[indicator]!.code));
}

function put(writes: CellWrites, { row, has }: ReviewRow, key: string, value: CellValue): void {
  if (!has(key)) return;
  const { sheet, address } = row.place(key);
  writes.set(sheet, row.row, parseArea(address)!.column, value);
}
