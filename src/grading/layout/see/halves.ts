import type { FoundTable } from "./foundTable";
import { headersOf, type ColumnHeader } from "./headersOf";
import { headerRole } from "./headerWords";
import { textIn, type View } from "./view";

/** Fewer columns than a name and a mark are no half. */
const NARROWEST = 2;
/** So many of the names may stand in both halves by chance, one in five. */
const SAME_NAMES = 5;

/**
 * A list that is printed in two or more halves side by side, 序号 | 姓名 | 得分 | 序号 | 姓名 | 得分, read as one: the lines of the
 * halves follow each other. Halves with the same names, or under headings of their own, are tables of their own.
 */
export function joinHalves(tables: readonly FoundTable[]): FoundTable[] {
  const joined: FoundTable[] = [];
  for (const half of tables.flatMap(halvesOf)) {
    const left = joined.at(-1);
    const both = left && sideBySide(left, half);
    if (both) joined[joined.length - 1] = both;
    else joined.push(half);
  }
  return joined.map((table) => (table.halves ? stacked(table, table.halves) : table));
}

/** The parts of a table whose headers come again to the right, from one column of names to the next. */
function halvesOf(table: FoundTable): FoundTable[] {
  if (table.view.isTurned || table.headerRows.length === 0) return [table];
  const headers = headersOf(table);
  const units = headers.flatMap(({ leaf }, at) => (headerRole(leaf) === "unit" ? [at] : []));
  const [first, second] = units;
  if (second === undefined || headers[first!]!.leaf !== headers[second]!.leaf) return [table];
  const step = second - first!;
  const width = widthOf(headers, step);
  const starts = Array.from({ length: Math.ceil(headers.length / step) }, (_, half) => half * step);
  const isAgain = starts.every((start) =>
    headers.slice(0, width).every(({ leaf }, at) => headers[start + at]?.leaf === leaf),
  );
  if (width < NARROWEST || first! >= width || !isAgain) return [table];
  return starts.map((start) => ({
    ...table,
    firstColumn: table.firstColumn + start,
    lastColumn: table.firstColumn + start + width - 1,
  }));
}

/** The columns of one half without the blank ones behind it. */
function widthOf(headers: readonly ColumnHeader[], step: number): number {
  let width = Math.min(step, headers.length);
  while (width > 0 && headers[width - 1]!.leaf === "") width -= 1;
  return width;
}

/** Two tables as the halves of one; undefined where they are not. */
function sideBySide(left: FoundTable, right: FoundTable): FoundTable | undefined {
  const isBeside =
    left.view === right.view &&
    !left.view.isTurned &&
    right.firstColumn > left.lastColumn &&
    left.firstLine === right.firstLine &&
    left.headerRows.join() === right.headerRows.join() &&
    left.headerRows.length > 0;
  if (!isBeside || !haveSameHeaders(left, right)) return undefined;
  const names = [left, ...(left.halves ?? []).map((shift) => moved(left, shift))].flatMap(namesIn);
  const others = namesIn(right);
  const same = others.filter((name) => names.includes(name)).length;
  if (others.length === 0 || same * SAME_NAMES > others.length) return undefined;
  return {
    ...left,
    lastLine: Math.max(left.lastLine, right.lastLine),
    halves: [...(left.halves ?? []), right.firstColumn - left.firstColumn],
  };
}

function moved(table: FoundTable, shift: number): FoundTable {
  const { firstColumn, lastColumn } = table;
  return { ...table, firstColumn: firstColumn + shift, lastColumn: lastColumn + shift };
}

/** The same headers under the same groups, with a column of names among them. */
function haveSameHeaders(left: FoundTable, right: FoundTable): boolean {
  const [mine, theirs] = [left, right].map((table) =>
    headersOf(table).map(({ leaf, groups }) => [...groups, leaf].join("\n")),
  );
  return (
    mine!.length >= NARROWEST &&
    mine!.join("\t") === theirs!.join("\t") &&
    headersOf(left).some(({ leaf }) => headerRole(leaf) === "unit")
  );
}

function namesIn(table: FoundTable): string[] {
  const { view, firstLine, lastLine, firstColumn } = table;
  const at = headersOf(table).findIndex(({ leaf }) => headerRole(leaf) === "unit");
  const names: string[] = [];
  for (let row = firstLine; row <= lastLine; row++) {
    const name = textIn(view.value(row, firstColumn + at));
    if (name !== "") names.push(name);
  }
  return names;
}

/** The table with the lines of its other halves below its own. */
function stacked(table: FoundTable, shifts: readonly number[]): FoundTable {
  const { view, firstLine, lastLine, firstColumn, lastColumn } = table;
  const count = lastLine - firstLine + 1;
  const end = lastLine + 1;
  const isBelow = (row: number): boolean => row >= end;
  /** The row and the shift that a row of the joined list is read from. */
  const from = (row: number): readonly [row: number, shift: number] =>
    isBelow(row)
      ? [firstLine + ((row - end) % count), shifts[Math.floor((row - end) / count)] ?? 0]
      : [row, 0];
  const read =
    <Held>(pick: (row: number, column: number) => Held) =>
    (row: number, column: number): Held => {
      const [own, shift] = from(row);
      return pick(own, column + shift);
    };
  const names = headersOf(table).findIndex(({ leaf }) => headerRole(leaf) === "unit");
  const joined: View = {
    ...view,
    rows: end + count * shifts.length,
    halves: shifts,
    value: read((row, column) => view.value(row, column)),
    label: read((row, column) => view.label(row, column)),
    formula: read((row, column) => view.formula(row, column)),
    format: read((row, column) => view.format(row, column)),
    address: read((row, column) => view.address(row, column)),
    lastIn: (row) => (isBelow(row) ? lastColumn : view.lastIn(row)),
    // A row has a line in each half: those to the right are called by the cell of the name.
    rowName: (row) => {
      const [own, shift] = from(row);
      return shift === 0 ? view.rowName(own) : view.address(own, firstColumn + names + shift);
    },
  };
  return { ...table, view: joined, lastLine: end + count * shifts.length - 1 };
}
