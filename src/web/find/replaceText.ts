import { plainWord } from "../../scoring/plainWord";
import type { CellValue } from "../../workbook/cell";

/** What a cell holds afterwards, and in how many places the text stood. */
export interface Replaced {
  readonly value: CellValue;
  readonly places: number;
}

const NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d{1,14})?$/;

/**
 * A value with another text in the place of each one that is looked for; case, width and spaces make no difference. What
 * is a number afterwards is one, as if it was typed; a number with zeros before it stays a text. Undefined where the cell
 * does not hold what it shows, as 0.85 that shows 85%.
 */
export function replaceText(value: CellValue, text: string, by: string): Replaced | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const held = String(value);
  const spans = spansOf(held, plainWord(text));
  if (spans.length === 0) return undefined;
  let written = "";
  let from = 0;
  for (const [start, end] of spans) {
    written += held.slice(from, start) + by;
    from = end;
  }
  written += held.slice(from);
  return { value: valueOf(written), places: spans.length };
}

function valueOf(written: string): CellValue {
  if (written === "") return null;
  return NUMBER.test(written) ? Number(written) : written;
}

/** Where a plain word stands in a text, from its first letter to behind its last. */
function spansOf(held: string, word: string): [number, number][] {
  if (word === "") return [];
  let plain = "";
  const starts: number[] = [];
  let at = 0;
  for (const letter of held) {
    const own = plainWord(letter);
    plain += own;
    for (let count = own.length; count > 0; count -= 1) starts.push(at);
    at += letter.length;
  }
  const spans: [number, number][] = [];
  for (let found = plain.indexOf(word); found >= 0;) {
    const last = starts[found + word.length - 1]!;
    spans.push([starts[found]!, last + (held.codePointAt(last)! > 0xffff ? 2 : 1)]);
    found = plain.indexOf(word, found + word.length);
  }
  return spans;
}
