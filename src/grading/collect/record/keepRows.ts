import { plainWord } from "../../../scoring/plainWord";
import type { Locale } from "../../../scoring/locale";
import { parseArea } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cell";
import type { CellSpec, SheetSpec } from "../../../workbook/sheetSpec";
import { collectionSheet, type CollectionSheetId } from "../../format/collectionFields";
import { written } from "../../merge/schemeDifferences";
import type { Table } from "../../read/table";
import { findSheet } from "../form/sheetTable";
import { CellWrites, type MergeTarget } from "./cellWrites";

/** A row to keep: values by column; a column that is not named stays as it is. */
export type KeptRow = ReadonlyMap<string, CellValue>;

/**
 * Puts rows into a sheet around the collection: a row with the same key is renewed where it stands, others are added
 * below, and all are where there is no key. Columns that people added and what they typed into others stay. A workbook without the sheet gets it.
 */
export async function keepRows(
  target: MergeTarget,
  id: CollectionSheetId,
  key: string | undefined,
  rows: readonly KeptRow[],
  locale: Locale,
): Promise<void> {
  const found = await findSheet(target, id);
  if (!found?.table) {
    await target.sheets.render([freshSheet(id, rows, locale)]);
    return;
  }
  const { table, block } = found;
  const writes = new CellWrites();
  const right = block.area.column + block.area.columns;
  const columns = columnsOf(table, writes, { id, rows, locale, right });
  const standing = new Map(
    key === undefined ? [] : table.rows.map((row) => [nameOf(row.value(key)), row.row] as const),
  );
  let next = Math.max(table.headerRow, block.area.row + block.area.rows - 1) + 1;
  for (const row of rows) {
    const known = key === undefined ? undefined : standing.get(nameOf(row.get(key)));
    const at = known ?? next;
    if (known === undefined) next += 1;
    for (const [column, value] of row) writes.set(found.name, at, columns.get(column)!, value);
  }
  await writes.writeTo(target);
}

function nameOf(value: CellValue = null): string {
  return plainWord(written(value));
}

/** What may be added to a table. */
interface Added {
  readonly id: CollectionSheetId;
  readonly rows: readonly KeptRow[];
  readonly locale: Locale;
  /** The first free column. */
  readonly right: number;
}

/** Where each column stands; those that are missing are added at the right. */
function columnsOf(
  table: Table,
  writes: CellWrites,
  { id, rows, locale, right }: Added,
): Map<string, number> {
  const columns = new Map(
    [...table.columns.keys()].map((key) => [
      key,
      parseArea(table.headerPlace(key).address)!.column,
    ]),
  );
  let next = right;
  for (const key of new Set(rows.flatMap((row) => [...row.keys()]))) {
    if (columns.has(key)) continue;
    writes.set(table.sheet, table.headerRow, next, headerOf(id, key, locale));
    columns.set(key, next);
    next += 1;
  }
  return columns;
}

function headerOf(id: CollectionSheetId, key: string, locale: Locale): string {
  const found = collectionSheet(id).fields.find((each) => each.id === key)!;
  return locale === "zh-CN" ? found.zh[0]! : found.en;
}

const WIDE = new Set(["units", "file", "problem", "title", "document"]);
const LONG = new Set(["form", "reporter", "unit", "state", "public"]);

function freshSheet(id: CollectionSheetId, rows: readonly KeptRow[], locale: Locale): SheetSpec {
  const { zh, en, fields } = collectionSheet(id);
  const keys = fields.filter(({ isOf }) => !isOf).map((each) => each.id);
  return {
    name: locale === "zh-CN" ? zh : en,
    rows: [
      keys.map((key): CellSpec => ({ value: headerOf(id, key, locale), style: "header" })),
      ...rows.map((row) =>
        keys.map((key): CellSpec => ({
          value: row.get(key) ?? null,
          style: { base: "text", isOpen: true },
        })),
      ),
    ],
    widths: keys.map((key) => (WIDE.has(key) ? 30 : LONG.has(key) ? 20 : 12)),
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "landscape", fitToWidth: true, repeatRows: [0, 0] },
  };
}
