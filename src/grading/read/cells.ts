import { atFifteenDigits, LARGEST_NUMBER } from "../../scoring/numbers/decimal";
import { readNumberText } from "../../scoring/numbers/numberText";
import { CellState } from "../../scoring/columns";
import { isCellError, UNCALCULATED } from "../../workbook/cell";
import type { CellValue } from "../../workbook/cell";
import type { FindingDetails, Findings, Place } from "../findings/finding";
import { idsOf, VOCABULARY, type WordList, type WordOf } from "../../scoring/vocabulary";
import { wordIn, type Words } from "../../scoring/wordIn";
import { markText } from "./markText";
import { percentFormat } from "./percentFormat";
import { isBlank } from "./table";

/**
 * How the number of a cell is meant. A mark, out of 100, and points, out of full marks, must not be percentages; a
 * weight or share may be one.
 */
export type NumberKind = "mark" | "points" | "weight" | "share" | "plain";

/** The kind of a mark by the way of marking. */
export const MARK_KIND = { percent: "mark", points: "points" } as const;

/** A number, or the state of a cell that has none; problem where the finding has been reported. */
export type CellNumber =
  | { readonly kind: "number"; readonly value: number; readonly isPercent: boolean }
  | { readonly kind: "state"; readonly state: number }
  | { readonly kind: "problem" };

const PROBLEM: CellNumber = { kind: "problem" };

/** What else decides how a number is read. */
export interface NumberReading {
  /** The number format of the cell: 0% makes 0.9 a percentage. */
  readonly format?: string | null;
  /** What is said of words: that they are no number, or that one is needed here. */
  readonly words?: "notNumber" | "numberNeeded";
}

/** A cell whose number is read, and where what is wrong with it is said. */
interface NumberCell {
  readonly place: Place;
  readonly kind: NumberKind;
  readonly findings: Findings;
}

/** Reads the number of a cell, reporting what it cannot be and what was taken from text. */
export function readNumber(
  value: CellValue,
  place: Place,
  kind: NumberKind,
  findings: Findings,
  { format = null, words = "notNumber" }: NumberReading = {},
): CellNumber {
  if (isBlank(value)) return { kind: "state", state: CellState.blank };
  if (isCellError(value)) {
    reportError(value, place, findings);
    return PROBLEM;
  }
  const cell: NumberCell = { place, kind, findings };
  if (typeof value === "number") return ofNumber(value, format, cell);
  return typeof value === "boolean"
    ? ofText(String(value).toUpperCase(), true, words, cell)
    : ofText(value!.trim(), false, words, cell);
}

function ofNumber(value: number, format: string | null, cell: NumberCell): CellNumber {
  const percent = percentFormat(format);
  const ratio = atFifteenDigits(percent === "written" ? value / 100 : value);
  const number = { kind: "number", value: ratio, isPercent: percent !== null } as const;
  if (!isMark(cell) || !number.isPercent) return inRange(number, String(value), cell);
  cell.findings.add("error", "percentMark", cell.place, {
    text: `${atFifteenDigits(ratio * 100)}%`,
  });
  return PROBLEM;
}

function ofText(
  text: string,
  isBoolean: boolean,
  words: "notNumber" | "numberNeeded",
  cell: NumberCell,
): CellNumber {
  const { place, findings } = cell;
  const read = isBoolean ? ({ kind: "words" } as const) : readNumberText(text);
  if (read.kind === "absent") return { kind: "state", state: CellState[read.state] };
  if (read.kind === "ambiguous") findings.add("error", "ambiguousNumber", place, { text });
  else if (read.kind === "words") {
    addRefused(words, isMark(cell) ? markText(text) : NaN);
  } else if (read.isPercent && isMark(cell)) {
    addRefused("percentMark", cell.kind === "mark" ? atFifteenDigits(read.value * 100) : NaN);
  } else {
    if (!read.isPercent) findings.add("info", "textNumber", place, { text, value: read.value });
    return inRange(read, text, cell);
  }
  return PROBLEM;

  /** What was meant is not taken, but offered as a fix: 92 for "92分", and of 100 for "92%". */
  function addRefused(code: "notNumber" | "numberNeeded" | "percentMark", meant: number): void {
    const details: FindingDetails = Number.isNaN(meant) ? { text } : { text, meant };
    findings.add("error", code, place, details);
  }
}

function isMark({ kind }: NumberCell): boolean {
  return kind === "mark" || kind === "points";
}

/** Whether a number is not too large to be held exactly; NaN is not. */
export function isInRange(value: number): boolean {
  return Math.abs(value) <= LARGEST_NUMBER;
}

function inRange(
  number: CellNumber & { kind: "number" },
  shown: string,
  { place, kind, findings }: NumberCell,
): CellNumber {
  if (!isInRange(number.value)) {
    findings.add("error", "numberTooLarge", place, { text: shown });
    return PROBLEM;
  }
  const most = number.isPercent ? 1 : 100;
  if (kind !== "share" || (number.value >= 0 && number.value <= most)) return number;
  findings.add("error", "shareRange", place, { text: shown });
  return PROBLEM;
}

/** A number or null where the cell has none; states other than blank are reported. */
export function readPlain(
  value: CellValue,
  place: Place,
  kind: NumberKind,
  findings: Findings,
  format: string | null = null,
): number | null {
  const read = readNumber(value, place, kind, findings, { format, words: "numberNeeded" });
  if (read.kind === "number") {
    // A share above 1 is meant in per cent; 100 % and less say so themselves.
    return kind === "share" && read.value > 1 ? read.value / 100 : read.value;
  }
  if (read.kind === "state" && read.state !== CellState.blank) {
    findings.add("error", "numberNeeded", place, { text: readText(value, place, findings) });
  }
  return null;
}

/** The text of a cell, "" for blank; an error value is reported. */
export function readText(value: CellValue, place: Place, findings: Findings): string {
  if (isCellError(value)) {
    reportError(value, place, findings);
    return "";
  }
  return value === null ? "" : String(value).trim();
}

/**
 * The id of a word of a choice, null for blank; an unknown word is reported, and where only some ids are allowed any
 * other too.
 */
export function readChoiceCell<List extends WordList, Id extends WordOf<List> = WordOf<List>>(
  value: CellValue,
  place: Place,
  list: List,
  findings: Findings,
  allowed: readonly Id[] = idsOf(list) as Id[],
): Id | null {
  const words: Words = VOCABULARY[list];
  const own = Object.fromEntries(allowed.map((id) => [id, words[id]!]));
  return readWordCell(value, place, own, findings) as Id | null;
}

/** The same for a choice that has words of its own. */
export function readWordCell<List extends Words>(
  value: CellValue,
  place: Place,
  words: List,
  findings: Findings,
): (keyof List & string) | null {
  const text = readText(value, place, findings);
  if (text === "") return null;
  const found = wordIn(words, text);
  if (found !== undefined) return found;
  const known = {
    "zh-CN": Object.values(words)
      .map(([first]) => first!)
      .join("、"),
    "en-US": Object.keys(words).join(", "),
  };
  findings.add("error", "wordUnknown", place, { text, words: known });
  return null;
}

function reportError(value: { error: string }, place: Place, findings: Findings): void {
  if (value.error === UNCALCULATED.error) findings.add("error", "uncalculated", place);
  else findings.add("error", "errorCell", place, { error: value.error });
}
