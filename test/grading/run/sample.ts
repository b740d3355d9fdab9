import { prepareAssessment } from "../../../src/grading/run/prepareAssessment";
import { writeResults } from "../../../src/grading/run/writeResults";
import type { Grading } from "../../../src/grading/results/grading";
import { TEMPLATES } from "../../../src/templates";
import { insertTemplate } from "../../../src/templates/insert/insertTemplate";
import type { MemoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import { createMemoryWorkbook } from "../../../src/workbook/memory/createMemoryWorkbook";

export const STAMP = { date: "2026-12-31", version: "0.1.0" };

/** A workbook with the sheets of a template beside one of the user's own. */
export async function sampleWorkbook(id = "section-kpi"): Promise<MemoryWorkbook> {
  const workbook = createMemoryWorkbook({ 我的表: [["不动"]] });
  const template = TEMPLATES.find((each) => each.id === id)!;
  await insertTemplate(workbook, template, { locale: "zh-CN", isScaled: true });
  return workbook;
}

/** Grades a workbook in the format. */
export async function graded(workbook: MemoryWorkbook): Promise<Grading> {
  const { grading, findings } = await prepareAssessment(workbook, undefined);
  if (!grading) throw new Error(findings.map((each) => each.message("zh-CN")).join("\n"));
  return grading;
}

/** Grades and writes. */
export async function gradedSample(id?: string): Promise<MemoryWorkbook> {
  const workbook = await sampleWorkbook(id);
  await writeResults(workbook, await graded(workbook), { stamp: STAMP, mode: "values" });
  return workbook;
}
