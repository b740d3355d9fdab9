import type { SheetInfo } from "../../../workbook/workbook";

/** What a person says of a table that was not recognised: where the names of its units stand. */
export interface Pointed {
  readonly sheet: string;
  /** The column of the names ("B"), one of their cells ("B7"), or the row of names that stand side by side ("3"). */
  readonly at: string;
  /** The rows of the header, "2" or "2-3" (columns where names stand side by side); "0" for none. Absent: to be found. */
  readonly header?: string;
}

const PLACE = /^([A-Z]{1,3})?([1-9]\d{0,6})?$/;
const HEADER = /^(?:0|([A-Z]{1,3}|\d+)(?:[-:]([A-Z]{1,3}|\d+))?)$/;

/** The two parts of a place of names; undefined for what is none. */
export function partsOfPlace(at: string): { column?: string; row?: string } | undefined {
  const match = PLACE.exec(levelled(at));
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const [, column, row] = match;
  return { ...(column === undefined ? {} : { column }), ...(row === undefined ? {} : { row }) };
}

/** The first and the last line of a header as they were typed; null for none, undefined for what says no lines. */
export function linesOfHeader(header: string): readonly [string, string] | null | undefined {
  const match = HEADER.exec(levelled(header));
  if (!match) return undefined;
  const [, from, to = from] = match;
  return from === undefined ? null : [from, to!];
}

/** B 列, 第 3 行 and full-width letters are meant as well. */
function levelled(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s第列行$]/g, "")
    .replace(/[–—~至到]/g, "-")
    .toUpperCase();
}

/**
 * What was typed as a place of names, B or 表1!B, with its sheet: the one that is written before it, or that is shown, or
 * the only one with something in it; undefined where it may be any of several.
 */
export function pointedIn(
  sheets: readonly Pick<SheetInfo, "name" | "isHidden" | "rows">[],
  { at, header, shown }: { at: string; header?: string | undefined; shown?: string | undefined },
): Pointed | undefined {
  const cut = at.lastIndexOf("!");
  const filled = sheets.filter(({ isHidden, rows }) => !isHidden && rows > 0);
  const only = filled.length === 1 ? filled[0]!.name : undefined;
  const sheet = cut < 0 ? (shown ?? only) : at.slice(0, cut).replace(/^'(.*)'$/, "$1");
  if (sheet === undefined) return undefined;
  return { sheet, at: at.slice(cut + 1), ...(header === undefined ? {} : { header }) };
}
