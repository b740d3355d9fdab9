import { addressOf, columnIndex } from "../../workbook/address";
import type { Block, Workbook } from "../../workbook/workbook";
import type { Findings } from "../findings/finding";
import type { ReadWorkbook } from "../read/readWorkbook";
import { isBlank } from "../read/table";

/** Ranges of another sheet that a formula of 数据 reads: which columns, and where they end. */
interface RangesOf {
  /** The last row, from 1, by column from 0. */
  readonly ends: Map<number, number>;
}

const RANGE =
  /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!\$?([A-Z]{1,3})\$(\d+):\$?([A-Z]{1,3})\$(\d+)/gu;
const SUMMARY = /^\s*(合\s*计|总\s*计|小\s*计|总\s*和|平\s*均|total|sum|average)/i;
/** A row that is typed below a range fills more than one of its columns; a signature or a note does not. */
const ENOUGH = 2;

/**
 * Rows that somebody typed below the range that formulas of 数据 read: they would be left out without a word, so they are
 * an error. Rows of formulas, summaries and notes below a table are none.
 */
export async function checkRanges(
  workbook: Workbook,
  { sheetOf, sheets }: ReadWorkbook,
  findings: Findings,
): Promise<void> {
  const data = sheetOf.get("data")?.name;
  if (data === undefined) return;
  const { formulas } = await workbook.cells.read(data);
  const read = rangesIn(formulas);
  // A map also gives what is added to it on the way: a list that is read may itself have another one beside it.
  for (const [name, { ends }] of read) {
    const info = sheets.find((each) => each.name === name);
    if (!info || name === data) continue;
    const block = await workbook.cells.read(name);
    for (const [beside, ranges] of listsBeside(block)) {
      if (!read.has(beside)) read.set(beside, ranges);
    }
    const rows = rowsBeyond(block, ends);
    if (rows.length === 0) continue;
    const [first, last] = [rows[0]!, rows.at(-1)!];
    const place = {
      sheet: name,
      address: addressOf(first, [...ends.keys()].sort((a, b) => a - b)[0]!),
    };
    const end = [...ends.values()].reduce((most, each) => Math.max(most, each), 0);
    const details = { sheet: name, first: first + 1, last: last + 1, end, count: rows.length };
    findings.add("error", "rowsBeyondRange", place, details);
  }
}

/** The formulas of a column are alike, so most of them are looked at once only. */
function rangesIn(formulas: Block["formulas"]): Map<string, RangesOf> {
  const found = new Map<string, RangesOf>();
  const seen = new Set<string>();
  for (const row of formulas) {
    for (const formula of row) {
      if (!formula?.includes("!")) continue;
      for (const match of formula.matchAll(RANGE)) {
        if (seen.has(match[0])) continue;
        seen.add(match[0]);
        addRange(found, match);
      }
    }
  }
  return found;
}

const CELL = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!\$?([A-Z]{1,3})(\d+)(?![\d:(]|\.\d)/gu;

/** So many rows side by side are no accident. */
const BESIDE = 3;

/** Lists of which the formulas of a sheet take the cells of their own row, as 季度监控 takes those of 目标分解. */
function listsBeside({ area, formulas }: Block): Map<string, RangesOf> {
  const found = new Map<string, RangesOf>();
  const columns = new Map<string, { match: readonly (string | undefined)[]; rows: Set<number> }>();
  const others = new Set<string>();
  formulas.forEach((line, index) => {
    const row = area.row + index + 1;
    for (const formula of line) {
      if (!formula?.includes("!")) continue;
      for (const match of formula.matchAll(CELL)) {
        const [, quoted, plain, column, at] = match;
        const key = `${quoted ?? plain!}!${column!}`;
        if (Number(at) !== row) others.add(key);
        const { rows } = columns.get(key) ?? { rows: new Set<number>() };
        columns.set(key, {
          match: [match[0], quoted, plain, column, at, column, at],
          rows: rows.add(row),
        });
      }
    }
  });
  for (const [key, { match, rows }] of columns) {
    if (!others.has(key) && rows.size >= BESIDE) addRange(found, match);
  }
  return found;
}

function addRange(found: Map<string, RangesOf>, match: readonly (string | undefined)[]): void {
  const [, quoted, plain, from, , to, end] = match;
  const name = quoted?.replaceAll("''", "'") ?? plain!;
  const ranges = found.get(name) ?? { ends: new Map<number, number>() };
  found.set(name, ranges);
  for (let column = columnIndex(from!); column <= columnIndex(to!); column += 1) {
    ranges.ends.set(column, Math.max(ranges.ends.get(column) ?? 0, Number(end)));
  }
}

/** The rows, from 0, that are typed below the end of their columns. */
function rowsBeyond(
  { area, values, formulas }: Block,
  ends: ReadonlyMap<number, number>,
): number[] {
  return values.flatMap((cells, index) => {
    const row = area.row + index;
    if (cells.some((cell) => typeof cell === "string" && SUMMARY.test(cell))) return [];
    const typed = [...ends].filter(([column, end]) => {
      const at = column - area.column;
      return row >= end && !isBlank(cells[at] ?? null) && (formulas[index]![at] ?? null) === null;
    });
    return typed.length >= Math.min(ENOUGH, ends.size) ? [row] : [];
  });
}
