import { applyAnswers } from "../../../src/grading/layout/propose/applyAnswers";
import { detectLayout, type DetectOptions } from "../../../src/grading/layout/propose/detectLayout";
import type { Mapping } from "../../../src/grading/layout/mapping/mapping";
import { parseMapping } from "../../../src/grading/layout/propose/parseMapping";
import { prepareMapped } from "../../../src/grading/layout/use/prepareMapped";
import type { Proposal, Question } from "../../../src/grading/layout/propose/proposal";
import { sheetCells } from "../../../src/grading/layout/see/sheetCells";
import type { Preparation } from "../../../src/grading/prepareRead";
import { parseArea } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import type { Workbook } from "../../../src/workbook/workbook";
import { numberOfTicks } from "../../../src/scoring/numbers/round";
import { collectedBytes } from "../../workbook/collectedWorkbooks";

export type Rows = readonly (readonly CellValue[])[];

/** A workbook in memory of one or more sheets; merges as addresses by sheet. */
export function unseen(
  sheets: Readonly<Record<string, Rows>>,
  merges: Readonly<Record<string, readonly string[]>> = {},
): Workbook {
  const details = Object.fromEntries(
    Object.entries(merges).map(([name, areas]) => [
      name,
      { merges: areas.map((area) => parseArea(area)!) },
    ]),
  );
  return createMemoryWorkbook(sheets, details);
}

export function collected(name: string): Workbook {
  return openXlsx(collectedBytes(name));
}

/** What was recognised; without a chosen table no mapping and no questions. */
export interface Proposed extends Pick<Proposal, "recognised" | "tables" | "chosen"> {
  readonly mapping: Mapping | null;
  readonly questions: readonly Question[];
}

export async function propose(workbook: Workbook, table?: string): Promise<Proposed> {
  return proposeWith(workbook, table === undefined ? {} : { table });
}

/** The same where a person points at the names, or names the table. */
export async function proposeWith(workbook: Workbook, options: DetectOptions): Promise<Proposed> {
  const proposal = detectLayout(await sheetCells(workbook), options);
  const { chosen } = proposal;
  return { ...proposal, mapping: chosen?.mapping ?? null, questions: chosen?.questions ?? [] };
}

/** The mapping with answers to all questions; what is still open is thrown. */
export function answered(
  { mapping, questions }: Proposed,
  answers: Readonly<Record<string, string>> = {},
): Mapping {
  const given = questions.map((each) => ({ ...each, answer: answers[each.id] ?? null }));
  const { mapping: own, problems } = applyAnswers(mapping!, given);
  if (problems.length > 0) throw new Error(problems.map((each) => each["zh-CN"]).join("\n"));
  const parsed = parseMapping(JSON.stringify(own));
  if (!parsed.mapping) throw new Error(parsed.problems.map((each) => each["zh-CN"]).join("\n"));
  return parsed.mapping;
}

/** Recognises, answers and grades. */
export async function gradeUnseen(
  workbook: Workbook,
  answers: Readonly<Record<string, string>> = {},
  table?: string,
): Promise<Preparation> {
  return prepareMapped(workbook, answered(await propose(workbook, table), answers));
}

/** Published score and rank of each unit; what stands in the way is thrown. */
export function results({ grading, findings }: Preparation): Map<string, [number, number]> {
  if (!grading) throw new Error(findings.map((each) => each.message("zh-CN")).join("\n"));
  const { appraisal, read } = grading;
  const { decimals } = appraisal.scheme.settings;
  return new Map(
    read.data.units.map((unit, index) => [
      unit,
      [numberOfTicks(appraisal.score[index]!, decimals), appraisal.rank[index]!],
    ]),
  );
}

export function messages({ findings }: Preparation, ...codes: string[]): string[] {
  return findings
    .filter(({ code }) => codes.length === 0 || codes.includes(code))
    .map((each) => `${each.address} ${each.message("zh-CN")}`);
}
