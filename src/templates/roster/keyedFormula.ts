import { addressOf, columnLetters, parseArea, type Area } from "../../workbook/address";
import { formulaTokens, type FormulaToken } from "../../workbook/formulaTokens";
import { FIRST_ROW } from "../build/tableSheet";
import type { UnitBlocks } from "./unitBlocks";

/** A sheet that grows with the roster: how it goes with the units, and where its rows end. */
export interface GrownSheet extends UnitBlocks {
  /** Rows below the headers, those in reserve too. */
  readonly capacity: number;
  /** The column of unit|key, where rows are looked up by both. */
  readonly helper: number | undefined;
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
  const unit = `$${columnLetters(sheets.get(move.sheet)!.column)}${move.to + 1}`;
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
  const own = sheets.get(move.sheet)!;
  const from = placeOf(move.from, own);
  const target = placeOf(area.row, grown);
  if (target.unit !== from.unit || area.rows !== 1) return undefined;
  if (sheet === move.sheet) {
    const row = String(move.to + target.row - from.row + 1);
    return plain.replace(/(\$?[A-Z]{1,3}\$?)\d+/g, `$1${row}`);
  }
  if (move.column === own.column) {
    const unit = Math.floor((move.to - FIRST_ROW) / own.size);
    return `${prefix}${addressOf(FIRST_ROW + unit * grown.size + target.row, area.column)}`;
  }
  return lookup(prefix, area, { own, grown, to: move.to, row: area.row });
}

/** Where a row stands among the blocks of a sheet. */
function placeOf(row: number, { size }: UnitBlocks): { unit: number; row: number } {
  const at = row - FIRST_ROW;
  return { unit: Math.floor(at / size), row: at % size };
}

/** Whether an area reaches over the rows of all units. */
function isWhole(area: Area, { sheet }: UnitBlocks): boolean {
  return area.row === FIRST_ROW && area.rows > 1 && FIRST_ROW + area.rows >= sheet.rows.length;
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
