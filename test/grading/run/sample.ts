import { prepareAssessment } from "../../../src/grading/run/prepareAssessment";
import { offerGrading } from "../../../src/grading/run/gradingOffer";
import { isGraded, writeOffer, type Written } from "../../../src/grading/run/writeOffer";
import type { FormulaMode } from "../../../src/grading/results/grading";
import type { Mapping } from "../../../src/grading/layout/mapping/mapping";
import type { Grading } from "../../../src/grading/results/grading";
import { TEMPLATES } from "../../../src/templates";
import { insertTemplate } from "../../../src/templates/insert/insertTemplate";
import type { Workbook } from "../../../src/workbook/workbook";
import type { MemoryWorkbook } from "../../memory/memoryWorkbook";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";

export const STAMP = { date: "2026-12-31", version: "0.1.0" };

/** A workbook with the sheets of a template beside one of the user's own. */
export async function sampleWorkbook(id = "section-kpi"): Promise<MemoryWorkbook> {
  const workbook = createMemoryWorkbook({ 我的表: [["不动"]] });
  const template = TEMPLATES.find((each) => each.id === id)!;
  await insertTemplate(workbook, template, { locale: "zh-CN", isScaled: true });
  return workbook;
}

/** The same, with a sheet 结果 that somebody else has added. */
export async function sampleWithForeignResults(): Promise<MemoryWorkbook> {
  const workbook = await sampleWorkbook();
  const rows = [[{ value: "领导的表" }], [{ value: "不动" }]];
  await workbook.sheets.render([{ name: "结果", rows }]);
  return workbook;
}

/** Grades a workbook in the format. */
export async function graded(workbook: MemoryWorkbook): Promise<Grading> {
  const { grading, findings } = await prepareAssessment(workbook, undefined);
  if (!grading) throw new Error(findings.map((each) => each.message("zh-CN")).join("\n"));
  return grading;
}

/** Grades and writes, whatever is replaced. */
export async function written(
  workbook: Workbook,
  mode: FormulaMode = "values",
  mapping?: Mapping,
): Promise<Written> {
  const offer = await offerGrading(workbook, mapping);
  if (!isGraded(offer)) {
    throw new Error(offer.findings.map((each) => each.message("zh-CN")).join("\n"));
  }
  return writeOffer(workbook, offer, {
    stamp: STAMP,
    mode,
    allowed: ["foreignResults", "changes"],
  });
}

/** A sample with its results. */
export async function gradedSample(id?: string): Promise<MemoryWorkbook> {
  const workbook = await sampleWorkbook(id);
  await written(workbook);
  return workbook;
}
