import { Findings } from "../../grading/findings/finding";
import { DECISIONS_SHEET } from "../../grading/format/decisionFields";
import { readText } from "../../grading/read/cells";
import { readDate } from "../../grading/read/dates";
import type { TableRow } from "../../grading/read/table";
import type { Grading } from "../../grading/results/grading";
import type { Workbook } from "../../workbook/workbook";
import { placeText } from "../data/placeText";
import { quote, type Quote } from "../data/text";
import { readOwnSheet } from "./ownSheet";

/** Where and when the grades that stand were decided. */
export interface DecidedAt {
  readonly meeting: Quote;
  /** The day as 2027-01-20 and its cell; undefined where the rows name none or several. */
  readonly day: { readonly text: string; readonly cell: string } | undefined;
}

const RECORD = {
  names: [DECISIONS_SHEET.zh, DECISIONS_SHEET.en, DECISIONS_SHEET.id],
  fields: DECISIONS_SHEET.fields,
};

/**
 * The meeting of 审定记录 that decided every grade that stands in 结果. Undefined where a grade has no row, where its last
 * row says another grade, or where meetings differ: then nobody but people can say what a paper should name.
 */
export async function readDecidedAt(
  workbook: Workbook,
  { read }: Grading,
): Promise<DecidedAt | undefined> {
  const { byUnit } = read.decisions;
  if (byUnit.size === 0) return undefined;
  const table = await readOwnSheet(workbook, RECORD, new Findings());
  const last = new Map((table?.rows ?? []).map((row) => [textIn(row, "unit"), row]));
  const rows = [...byUnit].map(([unit, { decided }]) => {
    const row = last.get(unit);
    return row && textIn(row, "decided") === decided ? row : undefined;
  });
  const [first] = rows;
  const meeting = first ? textIn(first, "meeting") : "";
  if (!first || meeting === "" || rows.some((row) => !row || textIn(row, "meeting") !== meeting)) {
    return undefined;
  }
  const day = dayIn(first);
  const isOneDay = day !== undefined && rows.every((row) => dayIn(row!) === day);
  return {
    meeting: quote(meeting, placeText(first.place("meeting")), true),
    day: isOneDay ? { text: day, cell: placeText(first.place("date")) } : undefined,
  };
}

function textIn(row: TableRow, key: string): string {
  return readText(row.value(key), row.place(key), new Findings());
}

/** A whole day; undefined for less. */
function dayIn(row: TableRow): string | undefined {
  const day = readDate(row.value("date"));
  return day?.length === 10 ? day : undefined;
}
