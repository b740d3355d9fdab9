import { plainWord } from "../../scoring/plainWord";
import type { Locale } from "../../scoring/locale";
import type { CellValue } from "../../workbook/cell";
import { largest, smallest } from "../../workbook/extremes";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import type { Block, Workbook } from "../../workbook/workbook";
import { Findings } from "../findings/finding";
import { sheetName } from "../format";
import { DECISIONS_SHEET } from "../format/decisionFields";
import { isBlank, readTable, type Table } from "../read/table";

const KEYS = DECISIONS_SHEET.fields.map(({ id }) => id);

/** A row of 审定记录, by its columns, without its number. */
export type RecordRow = ReadonlyMap<string, CellValue>;

/** 审定记录 as it stands. */
export interface DecisionRecord {
  /** The sheet, or what it will be called. */
  readonly sheet: string;
  /** Whether its columns are not ours, so that nothing can be added. */
  readonly isForeign: boolean;
  /** The column of each field, the first free row, both from 0, and the next number. */
  readonly columns: ReadonlyMap<string, number>;
  readonly nextRow: number;
  readonly nextNumber: number;
  /** Its rows, where nothing stands in the sheet but what we wrote; undefined where people added something. */
  readonly ownRows: readonly RecordRow[] | undefined;
}

/** Looks where the next decision goes. */
export async function recordOf(workbook: Workbook, locale: Locale): Promise<DecisionRecord> {
  const names = [DECISIONS_SHEET.zh, DECISIONS_SHEET.en, DECISIONS_SHEET.id].map(plainWord);
  const info = (await workbook.cells.list()).find(({ name }) => names.includes(plainWord(name)));
  const block = info && info.rows > 0 ? await workbook.cells.read(info.name) : undefined;
  const sheet = info?.name ?? sheetName("decisions", locale);
  if (!block) {
    const nothing = { columns: new Map<string, number>(), nextRow: 0, nextNumber: 1 };
    return { sheet, isForeign: false, ...nothing, ownRows: [] };
  }
  const table = readTable(block, sheet, DECISIONS_SHEET, new Findings());
  const { area, values } = block;
  const isFilled = values.map((line) => line.some((value) => !isBlank(value)));
  return {
    sheet,
    isForeign: !table || KEYS.some((key) => !table.columns.has(key)),
    columns: new Map([...(table?.columns ?? [])].map(([key, at]) => [key, at + area.column])),
    nextRow: area.row + isFilled.lastIndexOf(true) + 1,
    nextNumber: numberAfter(table),
    ownRows: table && ownRows(table, block),
  };
}

/** A column, a note or a formula of the office's own is not ours to write anew. */
function ownRows(table: Table, { area, values, formulas }: Block): RecordRow[] | undefined {
  const isOurs =
    area.row + area.column + table.headerRow === 0 &&
    area.columns === KEYS.length &&
    table.rows.length === values.length - 1 &&
    KEYS.every((key, column) => table.columns.get(key) === column) &&
    formulas.every((line) => line.every((formula) => formula === null));
  if (!isOurs) return undefined;
  return table.rows.map((row) => new Map(KEYS.map((key) => [key, row.value(key)])));
}

function numberAfter(table: Table | undefined): number {
  const numbers = (table?.rows ?? []).map((row) => Number(row.value("number")));
  return largest([0, ...numbers.filter(Number.isInteger)]) + 1;
}

/**
 * Adds rows below what stands; nothing that stands says anything else after it. A sheet that is ours alone is rendered with
 * the new rows, so that they look like the others; to one in which people wrote, cells are added.
 */
export async function addToRecord(
  workbook: Workbook,
  record: DecisionRecord,
  rows: readonly RecordRow[],
  locale: Locale,
): Promise<void> {
  const numbered = rows.map((row, index) => new Map(row).set("number", record.nextNumber + index));
  if (record.ownRows) {
    const all = [...record.ownRows, ...numbered];
    await workbook.sheets.render([freshSheet(record.sheet, all, locale)]);
    return;
  }
  const { columns } = record;
  const at = [...columns.values()];
  const first = smallest(at);
  const width = largest(at) - first + 1;
  const lines = numbered.map((row) => {
    const line = new Array<CellValue | undefined>(width).fill(undefined);
    for (const key of KEYS) line[columns.get(key)! - first] = row.get(key) ?? null;
    return line;
  });
  await workbook.cells.write(record.sheet, record.nextRow, first, lines);
}

const WIDTHS: Readonly<Record<string, number>> = {
  ...{ number: 6, stage: 8, unit: 20, meeting: 26, suggested: 20, reason: 34, document: 22 },
};
const LEFT = new Set(["unit", "meeting", "reason", "document"]);

function freshSheet(name: string, rows: readonly RecordRow[], locale: Locale): SheetSpec {
  const header = DECISIONS_SHEET.fields.map(({ zh, en }): CellSpec => ({
    value: locale === "zh-CN" ? zh[0]! : en,
    style: "header",
  }));
  const lines = rows.map((row) =>
    KEYS.map((key): CellSpec => ({
      value: row.get(key) ?? null,
      style: LEFT.has(key) ? "text" : "centre",
    })),
  );
  return {
    name,
    rows: [header, ...lines],
    widths: KEYS.map((key) => WIDTHS[key] ?? 12),
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape", fitToWidth: true, repeatRows: [0, 0] },
  };
}
