import type { CellText } from "./cellText";

/** One cell as it is sealed: where it belongs, whatever its address, and what it holds. */
export interface CanonicalCell extends CellText {
  /** The id of a sheet of the format. */
  readonly sheet: string;
  /** Unit, code or setting; unit#n where a unit has several rows. */
  readonly row: string;
  readonly column: string;
}

/** When something was sealed, and for which time. */
export interface SealStamp {
  /** 2026-12-31. */
  readonly date: string;
  readonly count: number;
}

const VERSION = "hengji-seal\t1";

/**
 * The text that is sealed: a header and a line a cell, sorted by their bytes in UTF-8, a line feed after each
 * (docs/format.md has all of it).
 */
export function canonicalText(cells: readonly CanonicalCell[], { date, count }: SealStamp): string {
  return [`${VERSION}\t${date}\t${count}`, ...inByteOrder(cells.map(lineOf)), ""].join("\n");
}

/** Lines, sorted in place by their bytes in UTF-8. */
export function inByteOrder(lines: string[]): string[] {
  // Far faster, and the same order where no character is above U+FFFF.
  return lines.some((line) => SURROGATE.test(line)) ? lines.sort(compareUtf8) : lines.sort();
}

/** One cell as a line without its end. */
function lineOf({ sheet, row, column, kind, value }: CanonicalCell): string {
  return lineOfParts([sheet, row, column, kind, value]);
}

/** Parts with tabs between them. */
export function lineOfParts(parts: readonly string[]): string {
  return (SPECIAL.test(parts.join("")) ? parts.map(escaped) : parts).join("\t");
}

export function partsOfLine(line: string): string[] {
  return line.split("\t").map(unescaped);
}

/** The lines of a text that was sealed, without its header. */
export function linesOf(text: string): string[] {
  return text.split("\n").slice(1, -1);
}

const SPECIAL = /[\\\t\n]/;
const SURROGATE = /[\ud800-\udfff]/;
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n" };
const MEANT: Readonly<Record<string, string>> = { "\\": "\\", t: "\t", n: "\n" };

function escaped(text: string): string {
  return text.replace(/[\\\t\n]/g, (each) => ESCAPES[each]!);
}

function unescaped(text: string): string {
  return text.includes("\\")
    ? text.replace(/\\([\\tn])/g, (_, each: string) => MEANT[each]!)
    : text;
}

const FIRST_SURROGATE = 0xd800;

/** The order of UTF-8 bytes is that of code points; code units differ from it where one side has a surrogate. */
export function compareUtf8(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  if (at === shorter) return a.length - b.length;
  return rank(a.charCodeAt(at)) - rank(b.charCodeAt(at));
}

/** Surrogates, of which the code points above U+FFFF are made, come after all other units. */
function rank(unit: number): number {
  if (unit < FIRST_SURROGATE) return unit;
  return unit < 0xe000 ? unit + 0x10000 : unit;
}
