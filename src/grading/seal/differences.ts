import type { Place } from "../findings/finding";
import { FORMAT } from "../format";
import type { CellText } from "./cellText";
import type { Covered, CoveredSheet } from "./coveredSheet";
import { pairRows, rowsOf, type RowPair, type SealedRow } from "./pairRows";
import { cellsOfText, type RowCell, type RowContent } from "./rowContent";
import type { RowTexts } from "./sealedText";
import { ORDER } from "./tableCells";

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
      readonly place: Place | undefined;
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

/** What differs between what was sealed and what stands there now, by sheets in the order of the format. */
export function differencesOf(sealed: ReadonlyMap<string, RowTexts>, now: Covered): Difference[] {
  return sheetIds(sealed, now).flatMap((sheet) =>
    sheetDifferences(sheet, sealed.get(sheet) ?? new Map(), now.get(sheet)),
  );
}

/** The sheets of both sides. */
function sheetIds(before: ReadonlyMap<string, unknown>, now: Covered): string[] {
  const known = FORMAT.map(({ id }) => id as string);
  const all = new Set([...before.keys(), ...now.keys()]);
  return [...known.filter((id) => all.has(id)), ...[...all].filter((id) => !known.includes(id))];
}

/** Of many rows those alone are looked into that are not what they were. */
function sheetDifferences(
  sheet: string,
  before: RowTexts,
  covered: CoveredSheet | undefined,
): Difference[] {
  const now = covered?.rows ?? new Map<string, RowContent>();
  const old = [...before].filter(([name, text]) => now.get(name)?.text !== text);
  const own = [...now].filter(([name, { text }]) => before.get(name) !== text);
  if (old.length + own.length === 0) return [];
  const isLedger = FORMAT.find(({ id }) => id === sheet)?.rows === "several";
  const sealed = old.map(([name, text]) => [name, cellsOfText(text)] as const);
  const standing = own.map(([name, { cells }]) => [name, cells] as const);
  const pairs = pairRows(rowsOf(sealed), rowsOf(standing), isLedger);
  const [order, ownOrder] = [orderOf(sealed), orderOf(standing)];
  const isReordered = orderAmong(order, ownOrder) !== orderAmong(ownOrder, order);
  return [
    ...pairs.flatMap((pair) => rowDifferences(sheet, pair, covered)),
    ...(isReordered ? [{ kind: "order", sheet } as const] : []),
  ];
}

function rowDifferences(
  sheet: string,
  { before, after }: RowPair,
  covered: CoveredSheet | undefined,
): Difference[] {
  if (!after) return before ? [{ kind: "rowGone", sheet, texts: textsOf(sheet, before) }] : [];
  if (!before) {
    const [first = ""] = after.cells.keys();
    const place = covered?.placeOf(after.key, first);
    return [{ kind: "rowNew", sheet, texts: textsOf(sheet, after), place }];
  }
  const columns = new Set([...after.cells.keys(), ...before.cells.keys()]);
  return [...columns].flatMap((column): Difference[] => {
    const [old, own] = [before.cells.get(column), after.cells.get(column)];
    if (old && own && old.kind === own.kind && old.value === own.value) return [];
    const place = covered?.placeOf(after.key, column);
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

type NamedCells = readonly (readonly [string, readonly RowCell[]])[];

/** The names of the rows in their order, where that counts. */
function orderOf(rows: NamedCells): readonly string[] {
  const cells = rows.find(([name]) => name === "")?.[1] ?? [];
  return cells.find(({ column }) => column === ORDER)?.value.split("\n") ?? [];
}

/** The order of the rows that the other side has too: a new row alone changes no order. */
function orderAmong(names: readonly string[], others: readonly string[]): string {
  const known = new Set(others);
  return names.filter((name) => known.has(name)).join("\n");
}
