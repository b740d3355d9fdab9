import { Findings } from "../../grading/findings/finding";
import { sheetFormat } from "../../grading/format";
import { keyOf } from "../../grading/format/header";
import { readNumber, readText } from "../../grading/read/cells";
import { readTable, type Table, type TableRow } from "../../grading/read/table";
import type { Grading } from "../../grading/results/grading";
import type { Workbook } from "../../workbook/workbook";
import { placeText } from "../data/placeText";
import { quote, type Quote } from "../data/text";

/** A row of 评分 without the mark itself: nobody can learn from it how anybody rated. */
export interface RatingRow {
  readonly unit: string;
  readonly code: string;
  readonly source: Quote;
  /** Undefined for a single mark. */
  readonly ballot: Ballot | undefined;
}

export interface Ballot {
  /** Undefined where nothing is said. */
  readonly issued: number | undefined;
  /** The votes added up where nothing is said. */
  readonly valid: number;
}

/** The rows of 评分; what is wrong with one is told where workbooks are checked. */
export async function readRatingRows(workbook: Workbook, { read }: Grading): Promise<RatingRow[]> {
  const sheet = read.sheetOf.get("ratings")?.name;
  if (sheet === undefined) return [];
  const table = readTable(
    await workbook.cells.read(sheet),
    sheet,
    sheetFormat("ratings"),
    new Findings(),
  );
  return table ? table.rows.map((row) => rowOf(table, row)) : [];
}

function rowOf(table: Table, row: TableRow): RatingRow {
  const ignored = new Findings();
  const text = (key: string): string => readText(row.value(key), row.place(key), ignored);
  const number = (key: string): number | undefined => {
    const read = readNumber(row.value(key), row.place(key), "plain", ignored);
    return read.kind === "number" ? read.value : undefined;
  };
  const votes = table
    .namesOf("votes")
    .map((name) => number(keyOf("votes", name)))
    .filter((count) => count !== undefined);
  const cast = votes.reduce((total, count) => total + count, 0);
  return {
    unit: text("unit"),
    code: text("code"),
    source: quote(text("source"), placeText(row.place("source"))),
    ballot:
      votes.length > 0 ? { issued: number("issued"), valid: number("valid") ?? cast } : undefined,
  };
}
