import type { FoundTable } from "./foundTable";
import type { Band } from "./bands";
import { headerWeight } from "./headerWeight";
import { rowKind } from "./rowKinds";
import { kindOf, textIn, type View } from "./view";

/** Fewer headers with weights are chance. */
const FEWEST_WORDS = 2;
const FEWEST_UNITS = 2;

/**
 * A table that nobody has filled in: a header with weights in it or below it, and lines that hold nothing but a name.
 * Undefined where there is none; names alone are a list.
 */
export function blankTable(view: View, [first, last]: Band): FoundTable | undefined {
  for (let row = 0; row < view.rows; row++) {
    if (rowKind(view, row, first, last) !== "header") continue;
    const weightRows: number[] = [];
    let line = row + 1;
    while (["header", "weight"].includes(rowKind(view, line, first, last))) {
      if (rowKind(view, line, first, last) === "weight") weightRows.push(line);
      line += 1;
    }
    const end = lastName(view, line, [first, last]);
    const headerRows = rowsBetween(row, line).filter((each) => !weightRows.includes(each));
    const isWeighted =
      weightRows.length > 0 || headerRows.some((each) => hasWeights(view, each, [first, last]));
    if (end - line + 1 < FEWEST_UNITS || !isWeighted) continue;
    return {
      ...{ view, headerRows, weightRows, firstLine: line, lastLine: end, title: "" },
      ...{ firstColumn: first, lastColumn: last },
    };
  }
  return undefined;
}

function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** The last of the lines that hold one text each, all in one column. */
function lastName(view: View, from: number, [first, last]: Band): number {
  let column: number | undefined;
  let row = from;
  for (; row < view.rows; row++) {
    const filled: number[] = [];
    for (let at = first; at <= last; at++) {
      if (kindOf(view.value(row, at)) !== "blank") filled.push(at);
    }
    column ??= filled[0];
    if (filled.length !== 1 || filled[0] !== column) break;
  }
  return row - 1;
}

function hasWeights(view: View, row: number, [first, last]: Band): boolean {
  let count = 0;
  for (let at = first; at <= last; at++) {
    if (headerWeight(textIn(view.value(row, at))) !== undefined) count += 1;
  }
  return count >= FEWEST_WORDS;
}
