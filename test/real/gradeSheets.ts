import { gradingSheets, prepareGrading } from "../../src/grading/gradeWorkbook";
import type { Grading } from "../../src/grading/results/grading";
import { numberOfTicks } from "../../src/scoring/numbers/round";
import type { CellValue } from "../../src/workbook/cell";
import { createMemoryWorkbook } from "../memory/createMemoryWorkbook";

/** Sheets in the format, by name. */
export type FormatSheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** One class of grades that never stands in the way of comparing scores. */
export const ANY_GRADE: readonly (readonly CellValue[])[] = [
  ["等次", "下限"],
  ["全部", 0],
];

/** Grades sheets in the format; what stands in the way is thrown with all findings. */
export async function gradeSheets(sheets: FormatSheets): Promise<Grading> {
  const { grading, findings } = await prepareGrading(createMemoryWorkbook(sheets));
  if (grading) {
    gradingSheets(grading, { date: "2026-12-31", version: "test" }, "values");
    return grading;
  }
  const lines = findings.map((each) => `${each.sheet}!${each.address} ${each.message("zh-CN")}`);
  throw new Error(lines.join("\n"));
}

/** The published score and the rank of every unit, by name. */
export function resultsOf({
  read,
  appraisal,
}: Grading): Map<string, { score: number; rank: number }> {
  const { decimals } = appraisal.scheme.settings;
  return new Map(
    read.data.units.map((unit, index) => [
      unit,
      { score: numberOfTicks(appraisal.score[index]!, decimals), rank: appraisal.rank[index]! },
    ]),
  );
}
