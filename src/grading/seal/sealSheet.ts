import type { CellValue } from "../../workbook/cell";
import { largest } from "../../workbook/extremes";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { Workbook } from "../../workbook/workbook";
import { Findings } from "../findings/finding";
import { SEALS_SHEET } from "../format/sealFields";
import { languageOf } from "../read/bookLanguage";
import { readDate } from "../read/dates";
import type { TableRow } from "../read/table";
import { findSheets } from "../read/workbookTables";
import {
  putRows,
  recordSpec,
  standingRecord,
  type RecordForm,
  type RecordRow,
  type StandingRecord,
} from "../record/recordSheet";
import { loadState, type BookState } from "./bookState";
import type { SealStamp } from "./canonicalText";
import { brokenIn, sealIn, type BrokenSeal } from "./sealRecord";
import { readSealCode } from "./sealCode";

const FORM: RecordForm = {
  format: SEALS_SHEET,
  widths: { count: 8, date: 14, code: 20, reason: 44 },
  words: new Set(["reason"]),
  orientation: "portrait",
};

/** What a workbook says of its seals: in its state, and where people see it. */
export interface BookSeals {
  readonly state: BookState;
  readonly record: StandingRecord;
  /** Every seal that it had, by its number; the reason is blank for one that stands. */
  readonly seals: readonly BrokenSeal[];
}

/**
 * The seals of a workbook. The state says more than the sheet 封存, in which anybody can type; only a seal of which the
 * state knows nothing, since a program deleted it, is taken from there.
 */
export async function bookSeals(workbook: Workbook): Promise<BookSeals> {
  const state = await loadState(workbook);
  const sheets = findSheets(await workbook.cells.list(), new Findings());
  const record = await standingRecord(workbook, FORM, languageOf(sheets));
  const seals = new Map<number, BrokenSeal>();
  for (const seal of [...record.rows.flatMap(sealOfRow), ...sealsIn(state)]) {
    seals.set(seal.count, seal);
  }
  return { state, record, seals: [...seals.values()].sort((a, b) => a.count - b.count) };
}

/** The seal that stands; undefined where the workbook has none, or its last one was broken. */
export function standingIn({
  state,
  seals,
}: BookSeals): (SealStamp & { code: string }) | undefined {
  const last = seals.at(-1);
  return sealIn(state) ?? (last?.reason === "" ? last : undefined);
}

/** The same of a workbook. */
export async function standingSeal(workbook: Workbook): Promise<SealStamp | undefined> {
  return standingIn(await bookSeals(workbook));
}

export function nextCount({ seals }: BookSeals): number {
  return largest([0, ...seals.map(({ count }) => count)]) + 1;
}

/** The seals that the state knows. */
export function sealsIn(state: BookState): BrokenSeal[] {
  const seal = sealIn(state);
  return [...brokenIn(state), ...(seal ? [{ ...seal, reason: "" }] : [])];
}

function sealOfRow(row: TableRow): BrokenSeal[] {
  const [count, date, reason] = [
    Number(row.value("count")),
    row.value("date"),
    row.value("reason"),
  ];
  const day = typeof date === "number" ? readDate(date) : date;
  const code = readSealCode(textOf(row.value("code")));
  if (!Number.isInteger(count) || count < 1 || typeof day !== "string" || !code) return [];
  return [{ count, date: day.trim(), code, reason: textOf(reason) }];
}

const textOf = (value: CellValue): string => {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.trim() : "";
};

/** The sheet 封存 as it is to stand; undefined where people wrote in it too, or it is not ours. */
export function sealSpec(
  { record }: BookSeals,
  seals: readonly BrokenSeal[],
): SheetSpec | undefined {
  if (!record.ownRows || record.isForeign) return undefined;
  const locale = record.sheet === SEALS_SHEET.en ? "en-US" : "zh-CN";
  return recordSpec(FORM, record.sheet, seals.map(rowOf), locale);
}

/** Puts seals into a sheet in which people wrote too: each in its row, or below the last one. */
export async function putSeals(
  workbook: Workbook,
  { record }: BookSeals,
  seals: readonly BrokenSeal[],
): Promise<void> {
  if (record.isForeign) return;
  let { nextRow } = record;
  for (const seal of seals) {
    const standing = record.rows.find((row) => Number(row.value("count")) === seal.count);
    await putRows(workbook, record, standing?.row ?? nextRow, [rowOf(seal)]);
    if (!standing) nextRow += 1;
  }
}

function rowOf({ count, date, code, reason }: BrokenSeal): RecordRow {
  return new Map<string, string | number | null>([
    ["count", count],
    ["date", date],
    ["code", code],
    ["reason", reason === "" ? null : reason],
  ]);
}
