import type { Workbook } from "../../workbook/workbook";
import { Findings } from "../findings/finding";
import { written } from "../merge/schemeDifferences";
import { workbookTables } from "../read/workbookTables";

/** A row of 历年等次. */
export interface HistoryRow {
  readonly unit: string;
  readonly year: string;
  readonly grade: string;
  readonly document: string;
}

/** The rows of 历年等次 as they stand. */
export async function readPastGrades(workbook: Workbook): Promise<HistoryRow[]> {
  const { table } = await workbookTables(workbook, new Findings());
  const rows = (await table("history"))?.rows ?? [];
  return rows.map((row) => {
    const text = (key: string): string => written(row.value(key));
    const [unit, year, grade, document] = [
      text("unit"),
      text("year"),
      text("grade"),
      text("document"),
    ];
    return { unit, year, grade, document };
  });
}
