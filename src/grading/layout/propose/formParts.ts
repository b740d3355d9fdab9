import { isSummary } from "../see/headerWords";
import { kindOf, textIn, type View } from "../see/view";
import { weightIn } from "../see/weightIn";
import { adjustmentsIn, firstText, headersIn, marksOf, readPart, type ReadPart } from "./formPart";
import { isTotal, marksIn, type FormItem, type FormRows } from "./formRows";

/** A form of several parts, as its lines were read. */
export interface FormParts {
  readonly header: number;
  readonly marks: readonly number[];
  readonly isFullMarks: boolean;
  readonly rows: FormRows;
}

/** A form fits on a few pages. */
const MOST_ROWS = 200;

/**
 * A form of several parts with a header each, 业绩 70% and 行为 30%: every part has a share in the whole, or all items have
 * weights that make up the whole. Undefined where that is not so. Items without a weight are asked about.
 */
export function formParts(view: View): FormParts | undefined {
  const headers = view.rows > MOST_ROWS ? [] : headersIn(view);
  if (headers.length < 2) return undefined;
  const marks = marksOf(view, headers[0]!).filter((at) =>
    headers.every((row) => marksOf(view, row).includes(at)),
  );
  const main = marks.at(-1);
  if (main === undefined) return undefined;
  const parts = headers.map((header, at) =>
    readPart(view, { header, end: headers[at + 1] ?? view.rows }, main),
  );
  const items = parts.some((part) => part.rows.length === 0) ? undefined : itemsOf(view, parts);
  if (!items) return undefined;
  const isFullMarks = parts.every(({ isFull }) => isFull);
  const rows = rowsOf(view, parts, items, marks);
  return isOutOfParts(rows, isFullMarks)
    ? undefined
    : { header: headers[0]!, marks, isFullMarks, rows };
}

function rowsOf(
  view: View,
  parts: readonly ReadPart[],
  items: readonly FormItem[],
  marks: readonly number[],
): FormRows {
  const main = marks.at(-1)!;
  const rows = parts.flatMap((part) => part.rows);
  return {
    items,
    adjustments: adjustmentsIn(view, parts[0]!.header),
    total: totalIn(view, rows.at(-1)!, main),
    blanks: rows
      .filter((row) => kindOf(view.value(row, main)) === "blank")
      .map((row) => `${view.sheet}!${view.address(row, main)}`),
    marks: rows.flatMap((row, at) => marksIn(view, row, marks, items[at]!.weight)),
  };
}

/** Points out of the full marks of a part, which is a share of the whole: how they count is not known. */
function isOutOfParts({ items, marks }: FormRows, isFullMarks: boolean): boolean {
  if (!items.some(({ part }) => part)) return false;
  const own = marks.filter(({ weight }) => weight !== null && weight > 1);
  const isWithin = own.length > 0 && own.every(({ weight, mark }) => mark <= weight!);
  return isFullMarks || isWithin;
}

function totalIn(view: View, last: number, main: number): FormRows["total"] {
  for (let row = last + 1; row < view.rows; row++) {
    const label = firstText(view, row);
    const isPrinted = kindOf(view.value(row, main)) === "number";
    if (isPrinted && (isTotal(label) || isSummary(label))) {
      return { at: view.rowName(row), header: label };
    }
  }
  return null;
}

const isWhole = (sum: number): boolean => [1, 100].some((all) => Math.abs(sum - all) < 1e-9);
const sumOf = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** The items of all parts with their weights; undefined where neither shares nor weights make up the whole. */
function itemsOf(view: View, parts: readonly ReadPart[]): FormItem[] | undefined {
  const weights = parts.map(({ rows, weightColumn }) =>
    rows.map((row) =>
      weightColumn === undefined ? null : weightIn(view.value(row, weightColumn)),
    ),
  );
  const sums = weights.map((own) => (own.includes(null) ? NaN : sumOf(own.map(Number))));
  const shares = parts.map(({ share }) => share?.weight ?? NaN);
  // Weights that add up to the whole over all parts need no shares.
  const isFlat = isWhole(sumOf(sums));
  const isShared = isWhole(sumOf(shares)) && sums.every((sum) => Number.isNaN(sum) || isWhole(sum));
  if (!isFlat && !isShared) return undefined;
  return parts.flatMap((part, index) =>
    part.rows.map((row, at): FormItem => {
      const weight = weights[index]![at]!;
      const { weightColumn, share, name, names } = part;
      return {
        at: view.rowName(row),
        header: textIn(view.value(row, names)),
        weight,
        weightAt: weightColumn === undefined ? null : view.address(row, weightColumn),
        ...(isFlat ? {} : { part: { name: name || `${index + 1}`, ...share! } }),
      };
    }),
  );
}
