import { readNumberText } from "../../scoring/numberText";
import { CellState } from "../../scoring/columns";
import { isCellError, UNCALCULATED } from "../../workbook/cell";
import type { CellValue } from "../../workbook/cell";
import type { FindingDetails, Findings, Place } from "../findings/finding";
import { readWord, WORDS, wordsOf, type WordList, type WordOf } from "../format/words";
import { markText } from "./markText";
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

/** Beyond this a cell of a spreadsheet does not hold a whole number exactly. */
const LARGEST = 1e15;
const PROBLEM: CellNumber = { kind: "problem" };

/** Reads the number of a cell, reporting what it cannot be and what was taken from text. */
export function readNumber(
  value: CellValue,
  place: Place,
  kind: NumberKind,
  findings: Findings,
  format: string | null = null,
  notNumber: "notNumber" | "numberNeeded" = "notNumber",
): CellNumber {
  if (isBlank(value)) return { kind: "state", state: CellState.blank };
  if (isCellError(value)) {
    reportError(value, place, findings);
    return PROBLEM;
  }
  const isMark = kind === "mark" || kind === "points";
  if (typeof value === "number") {
    if (isMark && format?.includes("%")) {
      findings.add("error", "percentMark", place, {
        text: `${Number((value * 100).toPrecision(15))}%`,
      });
      return PROBLEM;
    }
    const isPercent = format?.includes("%") ?? false;
    return inRange({ kind: "number", value, isPercent }, String(value));
  }
  const text = String(value).trim();
  const read = typeof value === "boolean" ? ({ kind: "words" } as const) : readNumberText(text);
  if (read.kind === "absent") return { kind: "state", state: CellState[read.state] };
  if (read.kind === "ambiguous") findings.add("error", "ambiguousNumber", place, { text });
  else if (read.kind === "words") {
    addRefused(notNumber, isMark ? markText(text) : NaN);
  } else if (read.isPercent && isMark) {
    addRefused("percentMark", kind === "mark" ? Number((read.value * 100).toPrecision(15)) : NaN);
  } else {
    if (!read.isPercent) findings.add("info", "textNumber", place, { text, value: read.value });
    return inRange(read, text);
  }
  return PROBLEM;

  /** What was meant is not taken, but offered as a fix: 92 for "92分", and of 100 for "92%". */
  function addRefused(code: "notNumber" | "numberNeeded" | "percentMark", meant: number): void {
    const details: FindingDetails = Number.isNaN(meant) ? { text } : { text, meant };
    findings.add("error", code, place, details);
  }

  function inRange(number: CellNumber & { kind: "number" }, shown: string): CellNumber {
    if (Math.abs(number.value) > LARGEST) {
      findings.add("error", "numberTooLarge", place, { text: shown });
      return PROBLEM;
    }
    const most = number.isPercent ? 1 : 100;
    if (kind !== "share" || (number.value >= 0 && number.value <= most)) return number;
    findings.add("error", "shareRange", place, { text: shown });
    return PROBLEM;
  }
}

/** A number or null where the cell has none; states other than blank are reported. */
export function readPlain(
  value: CellValue,
  place: Place,
  kind: NumberKind,
  findings: Findings,
  format: string | null = null,
): number | null {
  const read = readNumber(value, place, kind, findings, format, "numberNeeded");
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

/** The id of a word of a choice, null for blank; an unknown word is reported. */
export function readChoiceCell<List extends WordList>(
  value: CellValue,
  place: Place,
  list: List,
  findings: Findings,
): WordOf<List> | null {
  const text = readText(value, place, findings);
  if (text === "") return null;
  const word = readWord(list, text);
  if (word === undefined) {
    const words = {
      "zh-CN": wordsOf(list).join("、"),
      "en-US": Object.keys(WORDS[list]).join(", "),
    };
    findings.add("error", "wordUnknown", place, { text, words });
  }
  return word ?? null;
}

function reportError(value: { error: string }, place: Place, findings: Findings): void {
  if (value.error === UNCALCULATED.error) findings.add("error", "uncalculated", place);
  else findings.add("error", "errorCell", place, { error: value.error });
}
