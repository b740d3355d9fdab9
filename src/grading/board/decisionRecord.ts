import type { Locale } from "../../scoring/locale";
import { largest } from "../../workbook/extremes";
import type { Workbook } from "../../workbook/workbook";
import { DECISIONS_SHEET } from "../format/decisionFields";
import {
  putRows,
  recordSpec,
  standingRecord,
  type RecordForm,
  type RecordRow,
  type StandingRecord,
} from "../record/recordSheet";

const FORM: RecordForm = {
  format: DECISIONS_SHEET,
  widths: {
    ...{ number: 6, stage: 8, unit: 20, meeting: 26, suggested: 20, reason: 34, document: 22 },
  },
  words: new Set(["unit", "meeting", "reason", "document"]),
  orientation: "landscape",
};

/** 审定记录 as it stands. */
export interface DecisionRecord extends StandingRecord {
  /** The number of the next decision. */
  readonly nextNumber: number;
}

/** Looks where the next decision goes. */
export async function recordOf(workbook: Workbook, locale: Locale): Promise<DecisionRecord> {
  const record = await standingRecord(workbook, FORM, locale);
  const numbers = record.rows.map((row) => Number(row.value("number")));
  return { ...record, nextNumber: largest([0, ...numbers.filter(Number.isInteger)]) + 1 };
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
    await workbook.sheets.render([recordSpec(FORM, record.sheet, all, locale)]);
    return;
  }
  const blank = new Map(DECISIONS_SHEET.fields.map(({ id }) => [id, null]));
  const whole = numbered.map((row) => new Map([...blank, ...row]));
  await putRows(workbook, record, record.nextRow, whole);
}
