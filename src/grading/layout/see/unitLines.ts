import type { FoundTable } from "./foundTable";
import type { ColumnHeader } from "./headersOf";
import {
  headerRole,
  isNote,
  isProvince,
  isSection,
  isSummary,
  isTarget,
  isWhole,
} from "./headerWords";
import { nameColumns, type NameColumns } from "./nameColumns";
import { kindOf, numberOf, textIn } from "./view";

/** A line between the units that is none, and how that shows. */
export interface SkippedLine {
  readonly row: number;
  readonly label: string;
  readonly why: "summary" | "target" | "whole" | "formula" | "section" | "note" | "unnamed";
  readonly isSure: boolean;
}

export interface UnitLines extends NameColumns {
  readonly lines: readonly number[];
  readonly skipped: readonly SkippedLine[];
}

/**
 * The column with the names of the units, unless a person says which, and the lines that are units; undefined where no
 * column names them.
 */
export function unitLines(
  table: FoundTable,
  headers: readonly ColumnHeader[],
  column?: number,
): UnitLines | undefined {
  const { firstLine, lastLine } = table;
  const all = Array.from({ length: lastLine - firstLine + 1 }, (_, index) => firstLine + index);
  const best =
    column === undefined ? nameColumns(table, headers, all) : { column, also: [], confidence: 1 };
  if (!best) return undefined;
  const lines: number[] = [];
  const skipped: SkippedLine[] = [];
  for (const row of all) {
    if (table.repeatedHeaders?.includes(row)) continue;
    const line = lineOf(table, best.column, row);
    if (line === "unit") lines.push(row);
    else if (line) skipped.push(line);
  }
  while (skipped.at(-1)?.why === "unnamed" && skipped.at(-1)!.row > (lines.at(-1) ?? 0)) {
    skipped.pop();
  }
  const odd = oddEnd(table, best.column, lines);
  if (odd) {
    lines.splice(lines.indexOf(odd.row), 1);
    skipped.push(odd);
    skipped.sort((a, b) => a.row - b.row);
  }
  return lines.length === 0 ? undefined : { ...best, lines, skipped };
}

/** The name of a unit: what its columns say, together. */
export function nameOfUnit(
  { view }: FoundTable,
  { column, also }: NameColumns,
  row: number,
): string {
  const parts = [column, ...also].map((at) => view.label(row, at));
  return parts.filter((part) => part !== "").join(" ");
}

/** From so many names on, one that is written otherwise stands out. */
const MANY_NAMES = 6;
/** Ends of names of places that are of one kind. */
const ENDINGS = "市县区州盟镇乡";

/**
 * The last line where every other name ends alike and its own does not, as 广西 below fourteen names in 市: perhaps the
 * whole of them all.
 */
function oddEnd(
  { view }: FoundTable,
  column: number,
  lines: readonly number[],
): SkippedLine | undefined {
  const row = lines.at(-1);
  if (row === undefined || lines.length < MANY_NAMES) return undefined;
  const names = lines.map((line) => textIn(view.value(line, column)));
  const own = names.pop()!;
  const end = names[0]!.at(-1)!;
  const isOdd =
    ENDINGS.includes(end) && names.every((name) => name.endsWith(end)) && !own.endsWith(end);
  const isAbove = isProvince(own) && !names.some(isProvince);
  if (own === "" || !(isOdd || isAbove)) return undefined;
  return { row, label: own, why: "whole", isSure: false };
}

/** What stands in a line. */
interface LineContent {
  /** The name, "" where there is none, and the first text. */
  readonly label: string;
  readonly first: string;
  readonly filled: number;
  /** Numbers beside the name. */
  readonly numbers: number;
  /** Formulas that add up lines. */
  readonly sums: number;
}

function lineOf(
  table: FoundTable,
  unitColumn: number,
  row: number,
): "unit" | SkippedLine | undefined {
  const content = contentOf(table, unitColumn, row);
  const { label, first, filled } = content;
  if (filled === 0) return undefined;
  const reason = label === "" ? whyUnnamed(content) : whyNoUnit(table, unitColumn, row, content);
  return reason ? { row, label: label || first, ...reason } : "unit";
}

function contentOf(table: FoundTable, unitColumn: number, row: number): LineContent {
  const { view, firstColumn, lastColumn } = table;
  let [filled, numbers, sums] = [0, 0, 0];
  let first = "";
  for (let at = firstColumn; at <= lastColumn; at++) {
    const value = view.value(row, at);
    const kind = kindOf(value);
    if (kind === "blank") continue;
    filled += 1;
    if (kind === "text") first ||= textIn(value);
    if (kind === "number" && at !== unitColumn) numbers += 1;
    if (addsUpLines(view.formula(row, at) ?? "")) sums += 1;
  }
  return { label: view.label(row, unitColumn), first, filled, numbers, sums };
}

type Reason = Pick<SkippedLine, "why" | "isSure">;

const SUMMARY: Reason = { why: "summary", isSure: true };
const NOTE: Reason = { why: "note", isSure: true };

/** What a line without a name is. */
function whyUnnamed({ first, filled, numbers, sums }: LineContent): Reason {
  if (isSummary(first) || sums > 0) return SUMMARY;
  if (filled === 1 && first !== "") return NOTE;
  return numbers > 0 ? { why: "unnamed", isSure: false } : NOTE;
}

/** Why a line with a name is no unit; undefined where it is one. */
function whyNoUnit(
  table: FoundTable,
  unitColumn: number,
  row: number,
  { label, filled, numbers, sums }: LineContent,
): Reason | undefined {
  if (isSummary(label) || label === "权重" || headerRole(label) === "weight") return SUMMARY;
  if (isTarget(label)) return { why: "target", isSure: false };
  if (isWhole(label)) return { why: "whole", isSure: isTotalOf(table, unitColumn, row) };
  if (sums >= 2 && sums >= numbers / 2) return { why: "formula", isSure: true };
  if (numbers > 0 || filled > 1) return undefined;
  if (isSection(label)) return { why: "section", isSure: false };
  const isSentence = table.lastLine - table.firstLine >= 3 && label.length > 24;
  return isNote(label) || isSentence ? NOTE : undefined;
}

/** Whether a line is the sum of the others in a column at least; means and errors do not count against it. */
function isTotalOf(table: FoundTable, unitColumn: number, row: number): boolean {
  const { view, firstLine, lastLine, firstColumn, lastColumn } = table;
  for (let at = firstColumn; at <= lastColumn; at++) {
    if (at === unitColumn) continue;
    const own = numberOf(view.value(row, at));
    if (!(own > 0)) continue;
    let sum = 0;
    for (let other = firstLine; other <= lastLine; other++) {
      const value = numberOf(view.value(other, at));
      if (other !== row && !Number.isNaN(value)) sum += value;
    }
    if (Math.abs(sum - own) <= 1e-9 * own) return true;
  }
  return false;
}

/** A sum over a range of several rows; one along the row adds up the unit's own cells. */
function addsUpLines(formula: string): boolean {
  if (!/^(SUM|AVERAGE|SUBTOTAL|MAX|MIN|COUNTA?)\(/.test(formula)) return false;
  const match = /\(\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)/.exec(formula);
  return match !== null && match[1] !== match[2];
}

/** Lines between the first and the last unit that are none. */
export function linesBetween(lines: readonly number[]): number[] {
  const own = new Set(lines);
  const between: number[] = [];
  for (let row = lines[0]!; row < lines.at(-1)!; row++) if (!own.has(row)) between.push(row);
  return between;
}
