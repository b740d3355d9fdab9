import type { Workbook } from "../../workbook/workbook";
import { Findings, type Place } from "../findings/finding";
import { sheetFormat } from "../format";
import { readTable, type TableRow } from "../read/table";
import { resultsSheet } from "./resultsSheet";

/** The result of a unit as the sheet 结果 shows it now, with its cells. */
export interface EarlierResult {
  readonly score: number | null;
  readonly grade: string;
  readonly rank: number | null;
  placeOf(field: "score" | "suggested" | "rank"): Place;
}

/** The results of an earlier grading by unit; none where there is no sheet 结果 of ours. */
export async function earlierResults(
  workbook: Workbook,
): Promise<ReadonlyMap<string, EarlierResult>> {
  const info = await resultsSheet(workbook);
  if (!info) return new Map();
  // A sheet of that name with another layout is no earlier result of ours.
  const table = readTable(
    await workbook.cells.read(info.name),
    info.name,
    sheetFormat("results"),
    new Findings(),
  );
  const rows = table?.columns.has("score") ? table.rows : [];
  return new Map(
    rows
      .filter((row) => typeof row.value("unit") === "string")
      .map((row) => [row.value("unit") as string, resultOf(row)]),
  );
}

function resultOf(row: TableRow): EarlierResult {
  const number = (field: string): number | null => {
    const value = row.value(field);
    return typeof value === "number" ? value : null;
  };
  const grade = row.value("suggested");
  return {
    score: number("score"),
    grade: typeof grade === "string" ? grade : "",
    rank: number("rank"),
    placeOf: (field) => row.place(field),
  };
}
