import type { ColumnFacts } from "./columnFacts";
import { columnFacts } from "./columnFacts";
import type { FoundTable } from "./findTables";
import type { ColumnHeader } from "./headersOf";
import { bareHeader, headerRole, isNote, isSection, isSummary, isWhole } from "./headerWords";
import { kindOf, numberOf, textIn } from "./view";

/** A line between the units that is none, and how that shows. */
export interface SkippedLine {
  readonly row: number;
  readonly label: string;
  readonly why: "summary" | "whole" | "formula" | "section" | "note" | "unnamed";
  readonly isSure: boolean;
}

export interface UnitLines {
  readonly column: number;
  readonly confidence: number;
  readonly lines: readonly number[];
  readonly skipped: readonly SkippedLine[];
}

/** The column with the names of the units and the lines that are units; undefined where no column names them. */
export function unitLines(
  table: FoundTable,
  headers: readonly ColumnHeader[],
): UnitLines | undefined {
  const { view, firstLine, lastLine, firstColumn } = table;
  const all: number[] = [];
  for (let row = firstLine; row <= lastLine; row++) all.push(row);
  // Enough lines to tell names from numbers.
  const step = Math.ceil(all.length / 2000);
  const sample = all.filter((_, index) => index % step === 0);
  let best: { column: number; confidence: number } | undefined;
  headers.forEach(({ leaf }, offset) => {
    const column = firstColumn + offset;
    const confidence = nameConfidence(columnFacts(table, column, sample), leaf, sample.length);
    if (confidence > (best?.confidence ?? 0.3)) best = { column, confidence };
  });
  if (!best) return undefined;
  const { column, confidence } = best;
  const lines: number[] = [];
  const skipped: SkippedLine[] = [];
  for (const row of all) {
    const line = lineOf(table, column, row, all.length);
    if (line === "unit") lines.push(row);
    else if (line) skipped.push(line);
  }
  while (skipped.at(-1)?.why === "unnamed" && skipped.at(-1)!.row > (lines.at(-1) ?? 0)) {
    skipped.pop();
  }
  return lines.length === 0 ? undefined : { column, confidence, lines, skipped };

  function lineOf(
    { lastColumn }: FoundTable,
    unitColumn: number,
    row: number,
    count: number,
  ): "unit" | SkippedLine | undefined {
    const label = textIn(view.value(row, unitColumn));
    let [filled, numbers, sums] = [0, 0, 0];
    for (let at = firstColumn; at <= lastColumn; at++) {
      const value = view.value(row, at);
      if (kindOf(value) === "blank") continue;
      filled += 1;
      if (at !== unitColumn && kindOf(value) === "number") numbers += 1;
      if (/^(SUM|AVERAGE|SUBTOTAL|MAX|MIN|COUNTA?)\(/.test(view.formula(row, at) ?? "")) {
        if (isDown(view.formula(row, at)!)) sums += 1;
      }
    }
    const skip = (why: SkippedLine["why"], isSure: boolean): SkippedLine => {
      return { row, label: label || firstLabel(row, lastColumn), why, isSure };
    };
    if (filled === 0) return undefined;
    if (label === "") {
      const first = firstLabel(row, lastColumn);
      if (isSummary(first) || sums > 0) return skip("summary", true);
      if (filled === 1 && (isNote(first) || first !== "")) return skip("note", true);
      return numbers > 0 ? skip("unnamed", false) : skip("note", true);
    }
    if (isSummary(label) || label === "权重" || headerRole(label) === "weight") {
      return skip("summary", true);
    }
    if (isWhole(label)) return skip("whole", isTotalOf(row, unitColumn, lastColumn));
    if (sums >= 2 && sums >= numbers / 2) return skip("formula", true);
    if (numbers === 0 && filled === 1 && isSection(label)) return skip("section", false);
    if (numbers === 0 && filled === 1 && isNote(label)) return skip("note", true);
    if (numbers === 0 && filled === 1 && count > 3 && label.length > 24) return skip("note", true);
    return "unit";
  }

  function firstLabel(row: number, lastColumn: number): string {
    for (let at = firstColumn; at <= lastColumn; at++) {
      const text = textIn(view.value(row, at));
      if (kindOf(view.value(row, at)) === "text") return text;
    }
    return "";
  }

  /** Whether a line is the sum of the others in a column at least; means and errors do not count against it. */
  function isTotalOf(row: number, unitColumn: number, lastColumn: number): boolean {
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
}

/** A sum over a range of several rows; one along the row adds up the unit's own cells. */
function isDown(formula: string): boolean {
  const match = /\(\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)/.exec(formula);
  return match !== null && match[1] !== match[2];
}

/** How much a column looks like the names of the units. */
function nameConfidence(facts: ColumnFacts, header: string, count: number): number {
  const role = headerRole(header);
  const isNames = role === "unit" || role === "item";
  const isNumbered = facts.texts === 0;
  if (isNumbered && !(role === "identity" && facts.distinct === 1 && !facts.isCounting)) return 0;
  if (!isNumbered && facts.texts < count * 0.5) return 0;
  if (facts.distinct < 0.6) return 0;
  if (role !== undefined && !isNames && role !== "identity") return 0;
  if (/日期|时间|月份|周期/.test(bareHeader(header))) return 0;
  const distinct = facts.distinct >= 0.95 ? 0 : 0.15;
  const base = role === "unit" ? 0.95 : role === "item" ? 0.9 : role === "identity" ? 0.5 : 0.6;
  // People's names before their departments, and the first of two equal columns.
  const isFiner = /姓名|name|被考核/.test(bareHeader(header)) ? 0.03 : 0;
  return base + isFiner - distinct - facts.column / 1e6;
}
