import type { Place } from "../findings/finding";
import { FORMAT } from "../format";
import type { CanonicalCell } from "./canonicalText";
import type { Covered } from "./coveredCells";
import type { CellText } from "./cellText";
import { pairRows, rowsOf, type RowPair, type SealedRow } from "./pairRows";
import { ORDER, type CoveredCell, type CoveredSheet } from "./tableCells";

/** One thing that is not as it was sealed. */
export type Difference =
  | {
      readonly kind: "cell";
      readonly sheet: string;
      readonly row: string;
      readonly column: string;
      /** Undefined where the cell was blank, or is. */
      readonly before: CellText | undefined;
      readonly after: CellText | undefined;
      /** Where it stands; undefined where the row or column is gone. */
      readonly place: Place | undefined;
    }
  | { readonly kind: "rowGone"; readonly sheet: string; readonly texts: readonly string[] }
  | {
      readonly kind: "rowNew";
      readonly sheet: string;
      readonly texts: readonly string[];
      readonly place: Place;
    }
  /** The order of rows, where it counts. */
  | { readonly kind: "order"; readonly sheet: string }
  /** A row of a large workbook, of which no more is kept. */
  | {
      readonly kind: "row";
      readonly sheet: string;
      readonly row: string;
      readonly place: Place | undefined;
    };

/** What differs between the cells that were sealed and those that stand there now, by sheets in the order of the format. */
export function differencesOf(sealed: readonly CanonicalCell[], now: Covered): Difference[] {
  const before = bySheet(sealed);
  return sheetIds(before, now).flatMap((sheet) => sheetDifferences(before, now, sheet));
}

/** The sheets of both sides. */
function sheetIds(before: ReadonlyMap<string, unknown>, now: Covered): string[] {
  const known = FORMAT.map(({ id }) => id as string);
  const all = new Set([...before.keys(), ...now.keys()]);
  return [...known.filter((id) => all.has(id)), ...[...all].filter((id) => !known.includes(id))];
}

function bySheet(cells: readonly CanonicalCell[]): Map<string, CanonicalCell[]> {
  const sheets = new Map<string, CanonicalCell[]>();
  for (const cell of cells) {
    const sheet = sheets.get(cell.sheet);
    if (sheet) sheet.push(cell);
    else sheets.set(cell.sheet, [cell]);
  }
  return sheets;
}

function sheetDifferences(
  before: ReadonlyMap<string, readonly CanonicalCell[]>,
  now: Covered,
  sheet: string,
): Difference[] {
  const [old, covered] = [before.get(sheet) ?? [], now.get(sheet)];
  const cells = covered?.cells ?? [];
  const isLedger = FORMAT.find(({ id }) => id === sheet)?.rows === "several";
  const pairs = pairRows(rowsOf(old), rowsOf(cells), isLedger);
  const isReordered = orderAmong(old, cells) !== orderAmong(cells, old);
  return [
    ...pairs.flatMap((pair) => rowDifferences(sheet, pair, covered)),
    ...(isReordered ? [{ kind: "order", sheet } as const] : []),
  ];
}

function rowDifferences(
  sheet: string,
  { before, after }: RowPair<CoveredCell>,
  covered: CoveredSheet | undefined,
): Difference[] {
  if (!after) return before ? [{ kind: "rowGone", sheet, texts: textsOf(sheet, before) }] : [];
  if (!before) {
    const [first] = after.cells.values();
    return [{ kind: "rowNew", sheet, texts: textsOf(sheet, after), place: first!.place }];
  }
  const columns = new Set([...after.cells.keys(), ...before.cells.keys()]);
  return [...columns].flatMap((column): Difference[] => {
    const [old, own] = [before.cells.get(column), after.cells.get(column)];
    if (old && own && old.kind === own.kind && old.value === own.value) return [];
    const place = own?.place ?? covered?.placeOf(after.key, column);
    return [{ kind: "cell", sheet, row: after.key, column, before: old, after: own, place }];
  });
}

/** What stands in a row, to know it by, in the order of the format. */
function textsOf(sheet: string, { cells }: SealedRow): string[] {
  const known = (FORMAT.find(({ id }) => id === sheet)?.fields ?? []).map(({ id }) => id);
  const columns = [...cells.keys()];
  const sorted = [
    ...known.filter((id) => cells.has(id)),
    ...columns.filter((column) => !known.includes(column)),
  ];
  return sorted.map((column) => cells.get(column)!.value);
}

/** The order of the rows that the other side has too: a new row alone changes no order. */
function orderAmong(cells: readonly CanonicalCell[], others: readonly CanonicalCell[]): string {
  const orderOf = (side: readonly CanonicalCell[]): string[] =>
    side.find(({ column }) => column === ORDER)?.value.split("\n") ?? [];
  const known = new Set(orderOf(others));
  return orderOf(cells)
    .filter((name) => known.has(name))
    .join("\n");
}
