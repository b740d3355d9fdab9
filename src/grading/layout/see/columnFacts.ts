import type { CellValue } from "../../../workbook/cell";
import { isDateFormat } from "./dateFormat";
import type { FoundTable } from "./foundTable";
import { kindOf, numberOf, textIn, type View } from "./view";

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
  /** Whether all numbers are whole. */
  readonly isWhole: boolean;
  /** Cells shown as a date. */
  readonly dates: number;
  /** The numbers of all lines, NaN where there is none. */
  readonly values: Float64Array;
  /** Words among the lines, and how often each stands there. */
  readonly words: ReadonlyMap<string, number>;
  /** Formulas that refer to cells of their own line. */
  readonly ownLine: number;
  readonly formulas: number;
  /** A formula of the column, for telling what it ranks or adds up. */
  readonly sample: string | null;
  /** The row of that formula, -1 where there is none. */
  readonly sampleRow: number;
}

/** More different words than this are no words among marks. */
const MOST_WORDS = 200;

export function columnFacts(
  { view }: FoundTable,
  column: number,
  lines: readonly number[],
): ColumnFacts {
  return {
    column,
    ...numberFacts(view, column, lines),
    ...textFacts(view, column, lines),
    ...formulaFacts(view, column, lines),
  };
}

type Facts<Key extends keyof ColumnFacts> = Pick<ColumnFacts, Key>;

function numberFacts(
  view: View,
  column: number,
  lines: readonly number[],
): Facts<
  "numbers" | "percents" | "dates" | "lowest" | "highest" | "isCounting" | "isWhole" | "values"
> {
  let [numbers, percents, dates] = [0, 0, 0];
  let [lowest, highest] = [Infinity, -Infinity];
  let [isCounting, isWhole] = [true, true];
  const values = new Float64Array(lines.length).fill(NaN);
  lines.forEach((row, index) => {
    const value = view.value(row, column);
    const kind = kindOf(value);
    if (kind !== "number") {
      isCounting &&= kind === "blank";
      return;
    }
    const number = numberOf(value);
    numbers += 1;
    values[index] = number;
    isWhole &&= Number.isInteger(number);
    isCounting &&= number === index + 1;
    lowest = Math.min(lowest, number);
    highest = Math.max(highest, number);
    const format = view.format(row, column);
    if (isPercent(value, format)) percents += 1;
    if (isDateFormat(format)) dates += 1;
  });
  return {
    ...{ numbers, percents, dates, lowest, highest, values },
    isCounting: isCounting && numbers > 1,
    isWhole: isWhole && numbers > 0,
  };
}

/** So many different cells are told apart. */
const MOST_SEEN = 5000;

function textFacts(
  view: View,
  column: number,
  lines: readonly number[],
): Facts<"texts" | "blanks" | "words" | "distinct"> {
  let [texts, blanks] = [0, 0];
  const words = new Map<string, number>();
  const seen = new Set<string | number>();
  for (const row of lines) {
    const own = view.value(row, column);
    // A word that is merged over several lines is the word of each.
    const value = own ?? (view.label(row, column) || null);
    const kind = kindOf(value);
    if (kind === "blank") {
      blanks += 1;
      continue;
    }
    const word = typeof value === "number" ? value : textIn(value);
    if (seen.size < MOST_SEEN) seen.add(word);
    if (kind === "text") texts += 1;
    if (typeof word !== "string" || (kind !== "text" && kind !== "state")) continue;
    if (words.size < MOST_WORDS || words.has(word)) words.set(word, (words.get(word) ?? 0) + 1);
  }
  const filled = Math.max(1, Math.min(MOST_SEEN, lines.length - blanks));
  return { texts, blanks, words, distinct: Math.min(1, seen.size / filled) };
}

function formulaFacts(
  view: View,
  column: number,
  lines: readonly number[],
): Facts<"ownLine" | "formulas" | "sample" | "sampleRow"> {
  let [ownLine, formulas, sampleRow] = [0, 0, -1];
  let sample: string | null = null;
  for (const row of lines) {
    const formula = view.formula(row, column);
    if (formula === null) continue;
    formulas += 1;
    if (sample === null) [sample, sampleRow] = [formula, row];
    if (!view.isTurned && refersToRow(formula, view.rowName(row).replace(/^[A-Z]+/, "")))
      ownLine += 1;
  }
  return { ownLine, formulas, sample, sampleRow };
}

/** Whether a number is written or shown as a percentage. */
function isPercent(value: CellValue, format: string | null): boolean {
  return typeof value === "string" ? /[%％]/.test(value) : (format?.includes("%") ?? false);
}

/** Whether a formula names a cell of the row in its own sheet. */
function refersToRow(formula: string, row: string): boolean {
  return new RegExp(`(^|[^!A-Za-z0-9$'])\\$?[A-Z]{1,3}\\$?${row}(?![0-9(])`).test(formula);
}
