import type { Locale } from "../../scoring/locale";
import type { CellValue } from "../../workbook/cell";
import { largest, smallest } from "../../workbook/extremes";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { rowHeight } from "../../workbook/rowHeight";
import type { Block, Workbook } from "../../workbook/workbook";
import { Findings } from "../findings/finding";
import type { SheetFormat } from "../format/fields";
import { isCalled } from "../format/isCalled";
import { isBlank, readTable, type Table, type TableRow } from "../read/table";

/** A sheet to which rows are added, and how it looks. */
export interface RecordForm {
  readonly format: SheetFormat;
  /** Widths of columns in characters; 12 where none is said. */
  readonly widths: Readonly<Record<string, number>>;
  /** The columns of words, which stand at the left. */
  readonly words: ReadonlySet<string>;
  readonly orientation: "portrait" | "landscape";
}

/** A row of a record by its columns; one that is left out stays blank. */
export type RecordRow = ReadonlyMap<string, CellValue>;

/** A record as it stands. */
export interface StandingRecord {
  /** The sheet, or what it will be called. */
  readonly sheet: string;
  /** Whether its columns are not ours, so that nothing can be added. */
  readonly isForeign: boolean;
  /** The column of each field and the first free row, from 0. */
  readonly columns: ReadonlyMap<string, number>;
  readonly nextRow: number;
  readonly rows: readonly TableRow[];
  /** Its rows, where nothing stands in the sheet but what we wrote; undefined where people added something. */
  readonly ownRows: readonly RecordRow[] | undefined;
  /** Undefined where there is no sheet, or a blank one. */
  readonly block: Block | undefined;
}

/** Looks at a record, and where the next row goes. */
export async function standingRecord(
  workbook: Workbook,
  { format }: RecordForm,
  locale: Locale,
): Promise<StandingRecord> {
  const info = (await workbook.cells.list()).find(({ name }) => isCalled(format, name));
  const block = info && info.rows > 0 ? await workbook.cells.read(info.name) : undefined;
  const sheet = info?.name ?? (locale === "en-US" ? format.en : format.zh);
  if (!block) {
    const nothing = { columns: new Map<string, number>(), nextRow: 0, rows: [], ownRows: [] };
    return { sheet, isForeign: false, ...nothing, block };
  }
  const table = readTable(block, sheet, format, new Findings());
  const { area, values } = block;
  const isFilled = values.map((line) => line.some((value) => !isBlank(value)));
  return {
    sheet,
    isForeign: !table || format.fields.some(({ id }) => !table.columns.has(id)),
    columns: new Map([...(table?.columns ?? [])].map(([key, at]) => [key, at + area.column])),
    nextRow: area.row + isFilled.lastIndexOf(true) + 1,
    rows: table?.rows ?? [],
    ownRows: table && ownRows(format, table, block),
    block,
  };
}

/** A column, a note or a formula of the office's own is not ours to write anew. */
function ownRows(
  { fields }: SheetFormat,
  table: Table,
  { area, values, formulas }: Block,
): RecordRow[] | undefined {
  const isOurs =
    area.row + area.column + table.headerRow === 0 &&
    area.columns === fields.length &&
    table.rows.length === values.length - 1 &&
    fields.every(({ id }, column) => table.columns.get(id) === column) &&
    formulas.every((line) => line.every((formula) => formula === null));
  if (!isOurs) return undefined;
  return table.rows.map((row) => new Map(fields.map(({ id }) => [id, row.value(id)])));
}

/**
 * Puts a row at a place of the sheet, counted from 0, where people wrote in it too: the cells of the record alone, and of
 * them those that the row names.
 */
export async function putRows(
  workbook: Workbook,
  { sheet, columns }: StandingRecord,
  at: number,
  rows: readonly RecordRow[],
): Promise<void> {
  const places = [...columns.values()];
  const first = smallest(places);
  const width = largest(places) - first + 1;
  const lines = rows.map((row) => {
    const line = new Array<CellValue | undefined>(width).fill(undefined);
    for (const [key, value] of row) line[columns.get(key)! - first] = value;
    return line;
  });
  await workbook.cells.write(sheet, at, first, lines);
}

/** A record with nothing else in its sheet. */
export function recordSpec(
  { format, widths, words, orientation }: RecordForm,
  name: string,
  rows: readonly RecordRow[],
  locale: Locale,
): SheetSpec {
  const header = format.fields.map(({ zh, en }): CellSpec => ({
    value: locale === "zh-CN" ? zh[0]! : en,
    style: "header",
  }));
  const lines = rows.map((row) =>
    format.fields.map(({ id }): CellSpec => ({
      value: row.get(id) ?? null,
      style: words.has(id) ? "text" : "centre",
    })),
  );
  const wide = format.fields.map(({ id }) => widths[id] ?? 12);
  return {
    name,
    rows: [header, ...lines],
    widths: wide,
    heights: [undefined, ...lines.map((line) => rowHeight(line.map(shown), wide))],
    freeze: { rows: 1, columns: 0 },
    print: { orientation, fitToWidth: true, repeatRows: [0, 0] },
  };
}

const shown = ({ value }: CellSpec): string | undefined =>
  typeof value === "string" ? value : undefined;
