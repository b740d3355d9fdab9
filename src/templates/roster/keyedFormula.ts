import { addressOf, columnLetters, parseArea, type Area } from "../../workbook/address";
import { formulaTokens, type FormulaToken } from "../../workbook/formulaTokens";
import { FIRST_ROW } from "../build/tableSheet";
import type { TemplateEntries, TemplateLines } from "../template";
import type { UnitBlocks } from "./unitBlocks";

/** A sheet that grows with the roster: how it goes with the units, and where its rows end. */
export interface GrownSheet extends UnitBlocks {
  /** The column that names a unit; undefined where rows are about none. */
  readonly unitColumn: number | undefined;
  /** The units of the roster that it has rows for. */
  readonly units: readonly number[];
  /** Rows that are to be filled in. */
  readonly filled: number;
  /** Rows below the headers, those in reserve too. */
  readonly capacity: number;
  /** The column of unit|key, where rows are looked up by both. */
  readonly helper: number | undefined;
  /** What the template says of it, where its sample alone does not show how it goes with the units. */
  readonly growth: TemplateEntries | TemplateLines | undefined;
}

export type GrownSheets = ReadonlyMap<string, GrownSheet>;

/** Where a formula stood in the template, and where it goes. */
export interface FormulaMove {
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
  readonly column: number;
}

/**
 * A formula of a template for another row: cells of its own row move along, ranges over all units reach to the end of the
 * capacity, and cells of other sheets are looked up by unit and key, so that sorting or inserting rows changes nothing.
 * Undefined where a reference is of none of these kinds.
 */
export function keyedFormula(
  formula: string,
  move: FormulaMove,
  sheets: GrownSheets,
): string | undefined {
  const pieces: string[] = [];
  let hasLookup = false;
  const tokens = formulaTokens(formula);
  for (let at = 0; at < tokens.length;) {
    const found = referenceAt(tokens, at);
    if (!found) {
      pieces.push(tokens[at]!.text);
      at += 1;
      continue;
    }
    const written = movedReference(found, move, sheets);
    if (written === undefined) return undefined;
    hasLookup ||= written.includes("MATCH(");
    pieces.push(written);
    at = found.next;
  }
  const text = pieces.join("");
  const own = sheets.get(move.sheet);
  if (!own) return text;
  const unit = `$${columnLetters(own.column)}${move.to + 1}`;
  return hasLookup ? `IF(${unit}="","",IFERROR(${text},""))` : text;
}

/** A reference within a formula. */
interface Reference {
  /** As it is written before its cells, with its !; "" for the own sheet. */
  readonly prefix: string;
  readonly sheet: string | undefined;
  readonly first: string;
  readonly last: string | undefined;
  readonly next: number;
}

const CELL = /^\$?[A-Z]{1,3}\$?\d+$/;

function referenceAt(tokens: readonly FormulaToken[], start: number): Reference | undefined {
  const isNamed = tokens[start]!.kind === "sheet" && tokens[start]!.text.endsWith("!");
  const prefix = isNamed ? tokens[start]!.text : "";
  const at = isNamed ? start + 1 : start;
  const first = tokens[at];
  if (first?.kind !== "word" || !CELL.test(first.text)) return undefined;
  const isRange = tokens[at + 1]?.text === ":" && CELL.test(tokens[at + 2]?.text ?? "");
  return {
    prefix,
    sheet: isNamed ? prefix.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'") : undefined,
    first: first.text,
    last: isRange ? tokens[at + 2]!.text : undefined,
    next: at + (isRange ? 3 : 1),
  };
}

function movedReference(
  reference: Reference,
  move: FormulaMove,
  sheets: GrownSheets,
): string | undefined {
  const { prefix, sheet = move.sheet, first, last } = reference;
  const plain = `${prefix}${first}${last === undefined ? "" : `:${last}`}`;
  const grown = sheets.get(sheet);
  const area = parseArea(`${first}${last === undefined ? "" : `:${last}`}`);
  if (!grown || !area || area.row < FIRST_ROW) return plain;
  if (isWhole(area, grown)) {
    const end = last!.replace(/\d+$/, String(FIRST_ROW + grown.capacity));
    return `${prefix}${first}:${end}`;
  }
  const own = sheets.get(move.sheet);
  if (!own || area.rows !== 1) return undefined;
  if (sheet === move.sheet) return onOwnSheet(plain, area, move, own);
  return isList(grown) || isList(own)
    ? besideList(plain, area, move, { own, grown })
    : onOtherSheet(prefix, area, move, { own, grown });
}

/** Two lists stand side by side, a line of one beside a line of the other. */
function besideList(
  plain: string,
  area: Area,
  { from, to }: FormulaMove,
  { own, grown }: { readonly own: GrownSheet; readonly grown: GrownSheet },
): string | undefined {
  const isBeside = isList(grown) && isList(own) && area.row === from;
  return isBeside ? inRow(plain, to) : undefined;
}

function onOwnSheet(
  plain: string,
  { row }: Area,
  { from, to }: FormulaMove,
  own: GrownSheet,
): string | undefined {
  const [start, target] = [placeOf(from, own), placeOf(row, own)];
  return start.unit === target.unit ? inRow(plain, to + target.row - start.row) : undefined;
}

/** The same columns in another row, from 0. */
function inRow(plain: string, row: number): string {
  return plain.replace(/(\$?[A-Z]{1,3}\$?)\d+(?=:|$)/g, `$1${String(row + 1)}`);
}

function onOtherSheet(
  prefix: string,
  area: Area,
  { from, to, column }: FormulaMove,
  { own, grown }: { readonly own: GrownSheet; readonly grown: GrownSheet },
): string | undefined {
  const target = placeOf(area.row, grown);
  if (target.unit !== placeOf(from, own).unit) return undefined;
  if (column !== own.column) return lookup(prefix, area, { own, grown, to, row: area.row });
  // A sheet for some classes has its names written, so that no row of it stands for one of 数据.
  if (own.samples.length !== grown.samples.length) return undefined;
  const unit = Math.floor((to - FIRST_ROW) / own.size);
  return `${prefix}${addressOf(FIRST_ROW + unit * grown.size + target.row, area.column)}`;
}

/** Whether people write its lines themselves. */
export function isList({ growth }: GrownSheet): boolean {
  return growth?.kind === "lines";
}

/** Where a row stands among the blocks of a sheet: the sample unit, and the row within its block. */
function placeOf(
  row: number,
  { size, samples }: UnitBlocks,
): { unit: number | undefined; row: number } {
  const at = row - FIRST_ROW;
  return { unit: samples[Math.floor(at / size)], row: at % size };
}

/** Whether an area reaches over the rows of all units. */
function isWhole(area: Area, grown: GrownSheet): boolean {
  const { sheet, samples, size } = grown;
  const most = sheet.rows.length - FIRST_ROW;
  const least = grown.growth ? most : Math.min(most, samples.length * size);
  return area.row === FIRST_ROW && area.rows > 1 && area.rows >= least;
}

interface Sought {
  readonly own: GrownSheet;
  readonly grown: GrownSheet;
  readonly to: number;
  /** The row in the template. */
  readonly row: number;
}

function lookup(prefix: string, area: Area, { own, grown, to, row }: Sought): string | undefined {
  const end = FIRST_ROW + grown.capacity;
  const range = (first: number, last = first): string =>
    `${prefix}$${columnLetters(first)}$${FIRST_ROW + 1}:$${columnLetters(last)}$${end}`;
  const unit = `$${columnLetters(own.column)}${to + 1}`;
  const cells = range(area.column, area.column + area.columns - 1);
  const column = area.columns > 1 ? ",0" : "";
  if (grown.size === 1) return `INDEX(${cells},MATCH(${unit},${range(grown.column)},0)${column})`;
  if (grown.helper === undefined || grown.keyColumn === undefined) return undefined;
  const key = grown.sheet.rows[row]![grown.keyColumn]!.value as string;
  return `INDEX(${cells},MATCH(${unit}&"|${key}",${range(grown.helper)},0)${column})`;
}
