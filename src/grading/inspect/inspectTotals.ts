import {
  add,
  compare,
  divide,
  fractionOf,
  multiply,
  ONE,
  ZERO,
  type Fraction,
} from "../../scoring/numbers/fraction";
import { numberOfFraction } from "../../scoring/numbers/round";
import { addressOf } from "../../workbook/address";
import { numberIn, rounded, textNumber } from "./evaluate";
import type { Expression } from "./expression";
import type { Flaw } from "./flaw";
import { AS_WRITTEN, type InspectedBook, type Toggles } from "./inspectedBook";
import { placesOf } from "./places";
import { usualAt, type FormulaCell, type Run } from "./runs";
import { termsOf, type Term, type Terms } from "./terms";

/** Everything that sums usually do wrong set right. */
const RIGHT: Toggles = { ...AS_WRITTEN, countsTexts: true, leavesOutRounding: true };

/** Totals of a run that differ from what their marks exactly add up to, and why; how many were compared. */
export function inspectTotals(book: InspectedBook, run: Run): { flaws: Flaw[]; compared: number } {
  const totals = run.cells.flatMap((cell) => {
    const total = totalOf(book, run, cell);
    return total ? [total] : [];
  });
  return { flaws: totals.flatMap((total) => flawsOf(book, total)), compared: totals.length };
}

/** A total as it stands, and as its neighbours say that it should. */
interface Total {
  readonly run: Run;
  readonly cell: FormulaCell;
  readonly shown: number;
  readonly places: number;
  readonly own: Expression;
  readonly target: Expression;
  readonly terms: Terms | undefined;
}

function totalOf(book: InspectedBook, run: Run, cell: FormulaCell): Total | undefined {
  const { row, column, expression: own, form } = cell;
  const shown = book.value(run.sheet, row, column);
  if (!own || typeof shown !== "number") return undefined;
  const isUsual = form === run.usual?.form;
  const target = isUsual ? own : (usualAt(run, row, column) ?? own);
  const terms = run.direction === "down" ? termsIn(book, run.sheet, target, row) : undefined;
  const isTotal = run.direction === "across" || (terms?.terms.length ?? 0) > 1;
  if (!isTotal) return undefined;
  const format = book.sheets.get(run.sheet)!.block.formats[row]?.[column] ?? null;
  return { run, cell, shown, places: placesOf(target, format), own, target, terms };
}

function termsIn(
  book: InspectedBook,
  sheet: string,
  expression: Expression,
  row: number,
): Terms | undefined {
  return termsOf(expression, {
    row,
    numberAt: (weightRow, column) => {
      const value = book.value(sheet, weightRow, column);
      if (typeof value === "number") return fractionOf(value);
      return typeof value === "string" ? textNumber(value) : undefined;
    },
    formulaAt: (column) => book.expression(sheet, row, column),
  });
}

function flawsOf(book: InspectedBook, total: Total): Flaw[] {
  const { run, cell, shown, places, own, target } = total;
  const right = numberIn(book.exactly(run.sheet, target, RIGHT));
  if (!right) return [];
  const weights = weightSum(total);
  const blanks = blankTerms(book, total);
  const causes: Flaw["causes"][number][] = [...reckoningCauses(book, total, right)];
  if (weights) causes.push({ cause: "weightSum", details: { found: percent(weights) } });
  if (blanks.length > 0)
    causes.push({ cause: "blankIsZero", details: { cells: addresses(blanks) } });
  const written = numberIn(book.asShown(run.sheet, own));
  if (written && !isSame(written, fractionOf(shown), places))
    causes.push({ cause: "stale", details: {} });
  const place = { sheet: run.sheet, row: cell.row, column: cell.column, shown };
  if (blanks.length > 0) {
    const rest = withoutBlanks(book, total);
    // In a plain sum a blank may as well be nothing to add.
    const certainty = total.terms!.terms.some(({ weight }) => weight) ? "proven" : "possible";
    const found: Flaw = { ...place, should: null, causes, certainty };
    return [rest === undefined ? found : { ...found, rest }];
  }
  const exact = weights ? divide(right, weights) : right;
  if (!isSame(exact, fractionOf(shown), places)) {
    const should = numberOfFraction(rounded(exact, places));
    const isProven = causes.length > 0 && written !== undefined;
    return [{ ...place, should, causes, certainty: isProven ? "proven" : "unknown" }];
  }
  if (own === target) return [];
  return [{ ...place, should: shown, causes: [shiftedCause(total)], certainty: "note" }];
}

/** What of the way in which the total is reckoned makes a difference, one cause taken back at a time. */
function reckoningCauses(
  book: InspectedBook,
  total: Total,
  right: Fraction,
): Flaw["causes"][number][] {
  const { run, places, own, target } = total;
  const ownRight = numberIn(book.exactly(run.sheet, own, RIGHT)) ?? right;
  const matters = (toggles: Partial<Toggles>): boolean => {
    const other = numberIn(book.exactly(run.sheet, own, { ...RIGHT, ...toggles }));
    return other !== undefined && !isSame(ownRight, other, places);
  };
  const causes: Flaw["causes"][number][] = [];
  if (own !== target && !isSame(ownRight, right, places)) causes.push(shiftedCause(total));
  if (matters({ countsTexts: false }))
    causes.push({ cause: "textNumber", details: { cells: textCells(book, total) } });
  if (matters({ leavesOutRounding: false })) causes.push({ cause: "roundTwice", details: {} });
  return causes;
}

function isSame(a: Fraction, b: Fraction, places: number): boolean {
  return compare(rounded(a, places), rounded(b, places)) === 0;
}

function shiftedCause({ cell, run }: Total): Flaw["causes"][number] {
  const details = { own: cell.formula, usual: run.usual!.formula };
  return { cause: "shifted", details };
}

/** What the weights add up to where that is not the whole; far from it they are no weights. */
function weightSum({ terms }: Total): Fraction | undefined {
  if (!terms || terms.isNormalised) return undefined;
  let sum = ZERO;
  for (const { weight } of terms.terms) {
    if (!weight) return undefined;
    sum = add(sum, weight);
  }
  const isNear = compare(sum, fractionOf(0.5)) > 0 && compare(sum, fractionOf(2)) < 0;
  return isNear && compare(sum, ONE) !== 0 ? sum : undefined;
}

function percent(share: Fraction): string {
  return `${numberOfFraction(multiply(share, fractionOf(100)))}%`;
}

const USUALLY_FILLED = 0.8;

/** Marks that are missing here and not with others; a mean leaves blanks out by itself. */
function blankTerms(book: InspectedBook, { terms, run, cell }: Total): Term[] {
  if (!terms || (terms.isNormalised && terms.terms.every(({ weight }) => !weight))) return [];
  const filled = (row: number, column: number): boolean =>
    book.value(run.sheet, row, column) !== null;
  const blanks = terms.terms.filter(({ row, column }) => !filled(row, column));
  if (blanks.length === 0 || blanks.length === terms.terms.length) return [];
  const others = run.cells.filter(({ row }) => row !== cell.row);
  // What many leave blank, such as a subject of choice, is meant to be left blank.
  return blanks.filter(({ column }) => {
    const count = others.filter(({ row }) => filled(row, column)).length;
    return count > 0 && count >= others.length * USUALLY_FILLED;
  });
}

/** What a unit would have by the weights of the marks that are there; undefined where nothing is weighed. */
function withoutBlanks(book: InspectedBook, { terms, run, places }: Total): number | undefined {
  let [sum, weights] = [ZERO, ZERO];
  for (const { row, column, weight } of terms!.terms) {
    const value = book.value(run.sheet, row, column);
    if (value === null) continue;
    const mark = typeof value === "number" ? fractionOf(value) : undefined;
    if (!weight || !mark) return undefined;
    sum = add(sum, multiply(mark, weight));
    weights = add(weights, weight);
  }
  if (weights.numerator === 0n) return undefined;
  return numberOfFraction(rounded(divide(sum, weights), Math.min(places, 2)));
}

function textCells(book: InspectedBook, { terms, run, cell }: Total): string {
  const texts = (terms?.terms ?? []).filter(
    ({ row, column }) => typeof book.value(run.sheet, row, column) === "string",
  );
  return texts.length > 0 ? addresses(texts) : addressOf(cell.row, cell.column);
}

function addresses(terms: readonly Term[]): string {
  return terms.map(({ row, column }) => addressOf(row, column)).join("、");
}
