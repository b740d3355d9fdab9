import { addressOf } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { Block } from "../../workbook/workbook";
import type { Place } from "../findings/finding";
import type { SheetFormat } from "../format/fields";
import { isBlank } from "../read/table";
import { tableHeaders, type CodeOf } from "../read/tableHeaders";
import { compareUtf8, lineOf, type CanonicalCell } from "./canonicalText";
import { cellText } from "./cellText";

/** A cell that the seal covers, and where it stands now. */
export interface CoveredCell extends CanonicalCell {
  readonly place: Place;
}

/** What the seal covers of one sheet. */
export interface CoveredSheet {
  readonly cells: readonly CoveredCell[];
  /** Where a cell of a row would stand that is blank now; undefined where the row or the column is gone. */
  readonly placeOf: (row: string, column: string) => Place | undefined;
}

/** The column of the one cell that says in which order the rows of a sheet stand, where that counts. */
export const ORDER = "#";

/** Every cell that is not blank in a column that the format knows, under the headers; summaries and notes too. */
export function tableCells(
  block: Block,
  sheet: string,
  format: SheetFormat,
  codeOf: CodeOf,
): CoveredSheet {
  const head = tableHeaders(format, codeOf).find(block);
  if (!head) return { cells: [], placeOf: () => undefined };
  const columns = new Map([
    ...columnsOf(head.known, format),
    ...(format.isWritten ? otherColumns(block.values[head.row]!, head.known) : []),
  ]);
  const days = new Set(format.fields.filter(({ isDay }) => isDay).map(({ id }) => id));
  const name = format.fields.find(({ isRequired }) => isRequired)!.id;
  const { row: top, column: left } = block.area;
  const place = (row: number, column: number): Place => ({
    sheet,
    address: addressOf(top + row, left + column),
  });
  const rows: CoveredRow[] = [];
  for (let row = head.row + 1; row < block.values.length; row += 1) {
    const values = block.values[row]!;
    const cells = [...columns].flatMap(([id, column]): CoveredCell[] => {
      const value = values[column] ?? null;
      if (value === null || isBlank(value)) return [];
      const text = cellText(value, block.formats[row]?.[column] ?? null, days.has(id));
      return [{ sheet: format.id, row: "", column: id, ...text, place: place(row, column) }];
    });
    const key = cells.find(({ column }) => column === name)?.value ?? "";
    if (cells.length > 0) rows.push({ key, row, cells });
  }
  const keyed = withKeys(rows, format.rows === "several");
  const at = new Map(keyed.map(({ key, row }) => [key, row]));
  return {
    cells: [
      ...keyed.flatMap(({ key, cells }) => cells.map((cell) => ({ ...cell, row: key }))),
      ...(format.rows === "ordered" ? orderOf(format.id, sheet, keyed) : []),
    ],
    placeOf(key, id) {
      const [row, column] = [at.get(key), columns.get(id)];
      return row === undefined || column === undefined ? undefined : place(row, column);
    },
  };
}

interface CoveredRow {
  readonly key: string;
  readonly row: number;
  readonly cells: readonly CoveredCell[];
}

/** The columns that the format does not know, by their headers. */
function otherColumns(
  headers: readonly CellValue[],
  known: ReadonlyMap<string, number>,
): [string, number][] {
  const taken = new Set(known.values());
  return headers.flatMap((header, column): [string, number][] => {
    const isOther = typeof header === "string" && !isBlank(header) && !taken.has(column);
    return isOther ? [[header.trim(), column]] : [];
  });
}

/** The columns by their ids; that of an indicator's value is its code, unless another column is called so. */
function columnsOf(
  known: ReadonlyMap<string, number>,
  { fields }: SheetFormat,
): ReadonlyMap<string, number> {
  const VALUE = "value:";
  const ids = new Set(fields.map(({ id }) => id));
  return new Map(
    [...known].map(([key, column]) => {
      const code = key.startsWith(VALUE) ? key.slice(VALUE.length) : key;
      return [ids.has(code) ? key : code, column];
    }),
  );
}

/**
 * Rows of one name get numbers in the order of what stands in them, so that the order in the sheet does not matter: all of
 * them in a ledger, and from the second on where a name should stand once.
 */
function withKeys(rows: readonly CoveredRow[], isLedger: boolean): readonly CoveredRow[] {
  const byKey = new Map<string, CoveredRow[]>();
  for (const row of rows) {
    const sameKey = byKey.get(row.key);
    if (sameKey) sameKey.push(row);
    else byKey.set(row.key, [row]);
  }
  return [...byKey].flatMap(([key, sameKey]) => {
    if (sameKey.length === 1) return [{ ...sameKey[0]!, key: isLedger ? `${key}#1` : key }];
    const content = new Map(sameKey.map((row) => [row, contentOf(row)]));
    const sorted = [...sameKey].sort((a, b) => compareUtf8(content.get(a)!, content.get(b)!));
    return sorted.map((row, index) => ({
      ...row,
      key: isLedger || index > 0 ? `${key}#${index + 1}` : key,
    }));
  });
}

function contentOf({ cells }: CoveredRow): string {
  return cells.map(lineOf).sort(compareUtf8).join("\n");
}

/** The names in the order of their rows: a group fills the rows below it, and grades go from the best down. */
function orderOf(id: string, sheet: string, rows: readonly CoveredRow[]): CoveredCell[] {
  if (rows.length === 0) return [];
  const sorted = [...rows].sort((a, b) => a.row - b.row).map(({ key }) => key);
  const place = { sheet, address: "" };
  return [{ sheet: id, row: "", column: ORDER, kind: "s", value: sorted.join("\n"), place }];
}
