import type { FoundTable } from "./findTables";
import { kindOf, numberOf, textIn } from "./view";

/** What the cells of a column are like, over the lines of the units. */
export interface ColumnFacts {
  readonly column: number;
  readonly numbers: number;
  readonly texts: number;
  readonly blanks: number;
  readonly distinct: number;
  readonly lowest: number;
  readonly highest: number;
  /** Cells shown as a percentage. */
  readonly percents: number;
  /** 1, 2, 3 … down the column. */
  readonly isCounting: boolean;
  /** Formulas that refer to cells of their own line. */
  readonly ownLine: number;
  readonly formulas: number;
  /** A formula of the column, for telling what it ranks or adds up. */
  readonly sample: string | null;
}

export function columnFacts(
  { view }: FoundTable,
  column: number,
  lines: readonly number[],
): ColumnFacts {
  let [numbers, texts, blanks, percents, ownLine, formulas] = [0, 0, 0, 0, 0, 0];
  let [lowest, highest] = [Infinity, -Infinity];
  let isCounting = true;
  let sample: string | null = null;
  const seen = new Set<string | number>();
  lines.forEach((row, index) => {
    const value = view.value(row, column);
    const kind = kindOf(value);
    if (kind === "number") {
      const number = numberOf(value);
      numbers += 1;
      lowest = Math.min(lowest, number);
      highest = Math.max(highest, number);
      isCounting &&= number === index + 1;
      const isPercent =
        typeof value === "string"
          ? value.includes("%") || value.includes("％")
          : (view.format(row, column)?.includes("%") ?? false);
      if (isPercent) percents += 1;
    } else isCounting &&= kind === "blank";
    if (kind === "text") texts += 1;
    if (kind === "blank") blanks += 1;
    else if (seen.size < 5000) seen.add(typeof value === "number" ? value : textIn(value));
    const formula = view.formula(row, column);
    if (formula === null) return;
    formulas += 1;
    sample ??= formula;
    if (!view.isTurned && refersToRow(formula, view.rowName(row))) ownLine += 1;
  });
  return {
    column,
    numbers,
    texts,
    blanks,
    distinct: Math.min(1, seen.size / Math.max(1, Math.min(5000, lines.length - blanks))),
    lowest,
    highest,
    percents,
    isCounting: isCounting && numbers > 1,
    ownLine,
    formulas,
    sample,
  };
}

/** Whether a formula names a cell of the row in its own sheet. */
function refersToRow(formula: string, row: string): boolean {
  return new RegExp(`(^|[^!A-Za-z0-9$'])\\$?[A-Z]{1,3}\\$?${row}(?![0-9(])`).test(formula);
}
