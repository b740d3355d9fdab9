import { gradingSheets } from "../../src/grading/gradeWorkbook";
import { TEMPLATES } from "../../src/templates";
import type { SheetSpec } from "../../src/workbook/sheetSpec";
import { graded, sampleWorkbook, STAMP } from "../grading/run/sample";

/** Functions of add-ins fail in conditional formats and validations, and take them down in silence (office-js#6135). */
const OURS = /\bHJ\./i;

function formulasOf(sheets: readonly SheetSpec[]): string[] {
  return sheets.flatMap(({ conditionals = [], validations = [] }) =>
    [...conditionals, ...validations].map((rule) => JSON.stringify(rule)),
  );
}

it.each(TEMPLATES)("$id colours and limits with functions that Excel has itself", (template) => {
  const sheets = template.sheets({ locale: "zh-CN", isScaled: true });
  expect(formulasOf(sheets).filter((formula) => OURS.test(formula))).toEqual([]);
});

it("so do the results", async () => {
  const grading = await graded(await sampleWorkbook());
  const formulas = formulasOf(gradingSheets(grading, STAMP, "hengji"));
  expect(formulas.filter((formula) => OURS.test(formula))).toEqual([]);
});
