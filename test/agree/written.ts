import { gradingSheets, prepareGrading } from "../../src/grading/gradeWorkbook";
import type { Preparation } from "../../src/grading/prepareRead";
import type { ReadAssessment } from "../../src/grading/read/readAssessment";
import type { Grading } from "../../src/grading/results/grading";
import { appraise } from "../../src/scoring/appraise/appraise";
import type { Workbook } from "../../src/workbook/workbook";
import { schemeSheets } from "../grading/schemeSheets";
import { MemoryWorkbook } from "../memory/memoryWorkbook";
import { appraisedAnswers, writtenAnswers, type Answer } from "./answers";
import type { DrawnScheme } from "./schemes";

export const STAMP = { date: "2026-12-31", version: "0" };
/** Units that lack data are left out, the others get their results. */
export const DRAFT = { isDraft: true };

export const pipeline = ({ scheme, columns }: DrawnScheme): Answer[] =>
  appraisedAnswers(appraise(scheme, columns));

/** A scheme as a workbook in memory. */
export async function workbookOf({ scheme, columns }: DrawnScheme): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook([]);
  await workbook.sheets.render(schemeSheets(scheme, columns));
  return workbook;
}

/** Grades a workbook of the format and reads what then stands on its sheet 结果. */
export async function writtenIn(workbook: Workbook): Promise<readonly Answer[] | undefined> {
  const grading = gradingOf(await prepareGrading(workbook, DRAFT));
  if (!grading) return undefined;
  await workbook.sheets.render(gradingSheets(grading, STAMP, "values"));
  return writtenAnswers(workbook);
}

/** The grading; undefined where no unit is complete. Any other error is a mistake of the draw. */
export function gradingOf<Read extends ReadAssessment>({
  findings,
  grading,
}: Preparation<Read>): Grading<Read> | undefined {
  const wrong = findings.find(
    ({ level, code, isOfUnit }) => level === "error" && !isOfUnit && code !== "noCompleteUnit",
  );
  if (!grading && wrong) throw new Error(wrong.message("en-US"));
  return grading;
}
