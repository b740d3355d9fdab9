import { addressOf } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { Block } from "../../workbook/workbook";
import type { SheetFormat } from "../format/fields";
import { isBlank } from "../read/table";
import { tableHeaders, type CodeOf } from "../read/tableHeaders";
import { compareUtf8 } from "./canonicalText";
import { rowsByName, type CoveredSheet } from "./coveredSheet";
import { contentOf, rowColumns, rowContent, type RowContent } from "./rowContent";

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
  if (!head) return { rows: new Map(), placeOf: () => undefined };
  const columns = new Map([
    ...columnsOf(head.known, format),
    ...(format.isWritten ? otherColumns(block.values[head.row]!, head.known) : []),
  ]);
  const days = new Set(format.fields.filter(({ isDay }) => isDay).map(({ id }) => id));
  const known = rowColumns(columns, days);
  const name = format.fields.find(({ isRequired }) => isRequired)!.id;
  const rows: CoveredRow[] = [];
  for (let row = head.row + 1; row < block.values.length; row += 1) {
    const content = rowContent(block.values[row]!, block.formats[row], known);
    const key = content.cells.find(({ column }) => column === name)?.value ?? "";
    if (content.cells.length > 0) rows.push({ key, row, content });
  }
  const keyed = withKeys(rows, format.rows === "several");
  const at = new Map(keyed.map(({ key, row }) => [key, row]));
  const named = keyed.map(({ key, content }) => [key, content] as const);
  const { row: top, column: left } = block.area;
  return {
    rows: rowsByName(format.rows === "ordered" ? [...named, ...orderOf(keyed)] : named),
    placeOf(key, id) {
      const [row, column] = [at.get(key), columns.get(id)];
      if (row === undefined || column === undefined) return undefined;
      return { sheet, address: addressOf(top + row, left + column) };
    },
  };
}

interface CoveredRow {
  readonly key: string;
  readonly row: number;
  readonly content: RowContent;
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
    const sorted = [...sameKey].sort((a, b) => compareUtf8(a.content.text, b.content.text));
    return sorted.map((row, index) => ({
      ...row,
      key: isLedger || index > 0 ? `${key}#${index + 1}` : key,
    }));
  });
}

/** The names in the order of their rows: a group fills the rows below it, and grades go from the best down. */
function orderOf(rows: readonly CoveredRow[]): readonly (readonly [string, RowContent])[] {
  if (rows.length === 0) return [];
  const sorted = [...rows].sort((a, b) => a.row - b.row).map(({ key }) => key);
  return [["", contentOf([{ column: ORDER, kind: "s", value: sorted.join("\n") }])]];
}
