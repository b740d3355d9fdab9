import { relativeForm } from "../checks/relativeForm";
import type { Expression } from "./expression";
import type { InspectedBook } from "./inspectedBook";
import { moved, referencesIn } from "./references";

/** A formula in its cell. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Undefined where it is not read. */
  readonly expression: Expression | undefined;
  /** With references relative to the cell, so that formulas filled in from each other are the same. */
  readonly form: string;
}

/** Formulas that belong together: those of a column for one unit after the other, or those of a row below several columns. */
export interface Run {
  readonly sheet: string;
  readonly direction: "down" | "across";
  /** In their order. */
  readonly cells: readonly FormulaCell[];
  /** One with the form that most of them have; undefined where none prevails. */
  readonly usual: FormulaCell | undefined;
}

/** So many, and such a part of all, make a form the usual one. */
const ENOUGH = 2;
const MOST = 0.6;
/** Between two formulas of a run at most one typed cell. */
const WIDEST_GAP = 2;

/** The runs of a sheet: sums below a column belong together with those beside them, all others with those above and below. */
export function runsOf(book: InspectedBook, sheet: string): Run[] {
  const columns = new Map<number, FormulaCell[]>();
  const rows = new Map<number, FormulaCell[]>();
  const { formulas } = book.sheets.get(sheet)!.block;
  formulas.forEach((line, row) =>
    line.forEach((formula, column) => {
      if (formula === null) return;
      const expression = book.expression(sheet, row, column);
      const cell = { row, column, formula, expression, form: relativeForm(formula, row, column) };
      const [lines, key] = isBelow(cell) ? [rows, row] : [columns, column];
      const line = lines.get(key) ?? [];
      line.push(cell);
      lines.set(key, line);
    }),
  );
  return [
    ...[...columns.values()].flatMap((cells) => split(sheet, "down", cells)),
    ...[...rows.values()].flatMap((cells) => split(sheet, "across", cells)),
  ];
}

/** Whether a formula works on its own column alone, as a sum at the foot of it. */
function isBelow({ expression, column, row }: FormulaCell): boolean {
  const references = expression ? referencesIn(expression) : [];
  const isOwn = ({ first, last }: (typeof references)[number]): boolean =>
    first.column === column && last.column === column && (last.row < row || first.row > row);
  return references.length > 0 && references.every(isOwn);
}

function split(sheet: string, direction: Run["direction"], cells: readonly FormulaCell[]): Run[] {
  const runs: FormulaCell[][] = [];
  const placeOf = ({ row, column }: FormulaCell): number => (direction === "down" ? row : column);
  for (const cell of cells) {
    const before = runs.at(-1)?.at(-1);
    const isNext = before !== undefined && placeOf(cell) - placeOf(before) <= WIDEST_GAP;
    if (isNext) runs.at(-1)!.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => ({ sheet, direction, cells: run, usual: usualOf(run) }));
}

function usualOf(cells: readonly FormulaCell[]): FormulaCell | undefined {
  const counts = new Map<string, number>();
  for (const { form } of cells) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [form, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0]);
  if (count < ENOUGH || count < MOST * cells.length) return undefined;
  return cells.find((cell) => cell.form === form);
}

/** The usual formula of a run as it would stand in a cell. */
export function usualAt({ usual }: Run, row: number, column: number): Expression | undefined {
  if (!usual?.expression) return undefined;
  return moved(usual.expression, row - usual.row, column - usual.column);
}

/** The cells of a run that hold no formula though those around them do. */
export function gapsOf({
  cells,
  direction,
}: Run): { readonly row: number; readonly column: number }[] {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return [];
  const taken = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const count = direction === "down" ? last.row - first.row : last.column - first.column;
  return Array.from({ length: count }, (_, at) =>
    direction === "down"
      ? { row: first.row + at, column: first.column }
      : { row: first.row, column: first.column + at },
  ).filter(({ row, column }) => !taken.has(`${row},${column}`));
}
