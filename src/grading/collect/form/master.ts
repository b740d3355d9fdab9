import { fingerprint } from "../../../scoring/fingerprint";
import type { Workbook } from "../../../workbook/workbook";
import { Findings, type Finding } from "../../findings/finding";
import { codeFinder } from "../../read/codeFinder";
import { ratedCodes } from "../../read/readRatings";
import { readWorkbook, type ReadWorkbook } from "../../read/readWorkbook";
import { schemeEntries, type Entry } from "../../read/schemeEntries";
import type { Table, TableRow } from "../../read/table";
import { workbookTables } from "../../read/workbookTables";
import { loadState, type BookState } from "../../seal/bookState";
import type { SealStamp } from "../../seal/canonicalText";
import { standingSeal } from "../../seal/sealSheet";
import { written } from "../../merge/schemeDifferences";
import { pairKey } from "./pairName";
import { findSheet } from "./sheetTable";
import { readRosterOf, type RosterRow } from "./roster";

/** A row of 自评核定. */
export interface ReviewRow {
  readonly row: TableRow;
  /** Whether the sheet has a column. */
  readonly has: (key: string) => boolean;
}

/** The workbook of the office, from which forms are made and into which they come back. */
export interface Master {
  readonly workbook: Workbook;
  readonly read: ReadWorkbook;
  readonly fingerprint: string;
  readonly indicators: Table;
  readonly grades: Table;
  readonly data: Table;
  readonly settings: readonly Entry[];
  /** 评分, where a workbook has it. */
  readonly ratings: Table | undefined;
  /** Codes that are scored from 评分. */
  readonly rated: ReadonlySet<string>;
  /** In the order of the units of 数据. */
  readonly roster: readonly RosterRow[];
  /** The rows of 自评核定 by pairKey, where a workbook has such a sheet. */
  readonly review: ReadonlyMap<string, ReviewRow>;
  readonly state: BookState;
  /** The seal that stands; nothing is sent or merged then. */
  readonly seal: SealStamp | undefined;
}

/**
 * Reads the office's workbook. What is wrong with single values is for its own check; errors in 方案, 指标, 等次 and in
 * the list of units forbid to send anything.
 */
export async function readMaster(
  workbook: Workbook,
): Promise<{ readonly master: Master | undefined; readonly findings: readonly Finding[] }> {
  const findings = new Findings();
  const read = await readWorkbook(workbook, findings);
  const wrong = findings.list.filter((each) => each.level === "error" && forbids(each, read));
  if (!read || wrong.length > 0) return { master: undefined, findings: wrong };
  const { table, block } = await workbookTables(workbook, new Findings());
  const indicators = (await table("indicators"))!;
  const ratings = await table("ratings");
  const cells = await block("scheme");
  const sheet = read.sheetOf.get("scheme")?.name ?? "";
  const master: Master = {
    workbook,
    read,
    fingerprint: fingerprint(read.scheme),
    indicators,
    grades: (await table("grades"))!,
    data: (await table("data", codeFinder(read.scheme.indicators)))!,
    settings: cells ? schemeEntries(cells, sheet, new Findings()) : [],
    ratings,
    rated: ratings ? ratedCodes(ratings) : new Set(),
    roster: await readRosterOf(workbook, read.data.units),
    review: await reviewRows(workbook),
    state: await loadState(workbook),
    seal: await standingSeal(workbook),
  };
  return { master, findings: [] };
}

/** What is wrong with a sheet or with the list of units, wherever it stands; single values come back with the forms. */
const STRUCTURE = new Set([
  ...["sheetMissing", "sheetRepeated", "headerMissing", "columnRepeated"],
  ...["unitRepeated", "unitMissing", "classMissing"],
]);

function forbids({ code, sheet }: Finding, read: ReadWorkbook | undefined): boolean {
  const scheme = (["scheme", "indicators", "grades"] as const).map((id) => read?.sheetOf.get(id));
  return !read || STRUCTURE.has(code) || scheme.some((info) => info?.name === sheet);
}

async function reviewRows(workbook: Workbook): Promise<Map<string, ReviewRow>> {
  const table = (await findSheet(workbook, "review"))?.table;
  if (!table) return new Map();
  const { columns } = table;
  return new Map(
    table.rows.map((row) => [
      pairKey(written(row.value("unit")), written(row.value("code"))),
      { row, has: (key) => columns.has(key) },
    ]),
  );
}
