import { linesOf, partsOfLine } from "./canonicalText";
import { unpacked } from "./packedText";
import { sealCode } from "./sealCode";

/** The rows of a sheet by their names, each with the text of what it holds (RowContent). */
export type RowTexts = ReadonlyMap<string, string>;

/** What was sealed, out of how it is kept. */
export interface SealedText {
  /** Undefined where somebody changed it so that it is no such text any more. */
  readonly text: string | undefined;
  /** The code that it comes to. */
  code(): string;
  /** Its rows, by the ids of their sheets. */
  sheets(): ReadonlyMap<string, RowTexts>;
  /** What something gives that depends on nothing but this text and the name: worked out once. */
  once<Found>(name: string, work: () => Found): Found;
}

let last: { readonly content: string; readonly sealed: SealedText } | undefined;

/**
 * The text of a seal. The one that was asked for last is remembered, since it stays the same however often the workbook is
 * compared with it, and the pane compares after each change.
 */
export function sealedText(content: string): SealedText {
  if (last?.content !== content) last = { content, sealed: opened(content) };
  return last.sealed;
}

function opened(content: string): SealedText {
  const text = unpacked(content);
  const found = new Map<string, unknown>();
  const once = <Found>(name: string, work: () => Found): Found => {
    if (!found.has(name)) found.set(name, work());
    return found.get(name) as Found;
  };
  return {
    text,
    code: () => once("code", () => sealCode(text ?? "")),
    sheets: () => once("sheets", () => sheetsOf(text ?? "")),
    once: (name, work) => once(`of ${name}`, work),
  };
}

function sheetsOf(text: string): ReadonlyMap<string, RowTexts> {
  const sheets = new Map<string, Map<string, string>>();
  for (const line of linesOf(text)) {
    const start = line.indexOf("\t", line.indexOf("\t") + 1);
    const [sheet = "", row = ""] = partsOfLine(line.slice(0, Math.max(0, start)));
    const rows = sheets.get(sheet) ?? new Map<string, string>();
    sheets.set(sheet, rows);
    const [before, own] = [rows.get(row), line.slice(start + 1)];
    rows.set(row, before === undefined ? own : `${before}\n${own}`);
  }
  return sheets;
}
