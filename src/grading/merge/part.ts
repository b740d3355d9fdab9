import { fingerprint } from "../../scoring/fingerprint";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { Workbook } from "../../workbook/workbook";
import { Findings, type Finding } from "../findings/finding";
import type { SheetId } from "../format/fields";
import { codeFinder } from "../read/codeFinder";
import { schemeEntries, type Entry } from "../read/schemeEntries";
import { readWorkbook, type ReadWorkbook } from "../read/readWorkbook";
import type { Table } from "../read/table";
import { workbookTables } from "../read/workbookTables";

/** The sheets whose rows are merged. */
export const ROW_SHEETS = ["data", "ratings", "ledger", "vetoes"] as const satisfies SheetId[];
export type RowSheet = (typeof ROW_SHEETS)[number];

/** An opened file; most adapters of files can also describe their sheets with the looks of the cells. */
export interface FileToMerge extends Workbook {
  describe?(): readonly SheetSpec[];
}

/** One file of a department, read. */
export interface Part {
  readonly file: string;
  readonly read: ReadWorkbook;
  readonly fingerprint: string;
  readonly tables: ReadonlyMap<SheetId, Table>;
  /** The rows of 方案; none where there is no such sheet. */
  readonly settings: readonly Entry[];
  /** The cells of the sheets that hold the scheme, to write them again. */
  readonly workbook: FileToMerge;
}

/** A file that cannot be merged, and why. */
export interface BadPart {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** Reads one file; a file that is not in the format, or whose rows cannot be found, is bad. */
export async function readPart(file: string, workbook: FileToMerge): Promise<Part | BadPart> {
  const findings = new Findings();
  const read = await readWorkbook(workbook, findings);
  if (!read) return { file, findings: findings.list.filter(({ level }) => level === "error") };
  // What is wrong in the cells is for the check of the merged workbook; here only tables are needed.
  const again = new Findings();
  const { table, block } = await workbookTables(workbook, again);
  const tables = new Map<SheetId, Table>();
  for (const id of ["indicators", "grades", ...ROW_SHEETS] as const) {
    const found = await table(id, id === "data" ? codeFinder(read.scheme.indicators) : undefined);
    if (found) tables.set(id, found);
  }
  const cells = await block("scheme");
  const sheet = read.sheetOf.get("scheme")?.name ?? "";
  const settings = cells ? schemeEntries(cells, sheet, again) : [];
  return { file, read, fingerprint: fingerprint(read.scheme), tables, settings, workbook };
}

export function isBad(part: Part | BadPart): part is BadPart {
  return !("read" in part);
}
