import { gradeShown } from "../../src/grading/results/gradeShown";
import type { Appraisal } from "../../src/scoring/appraise/appraise";
import { numberOfTicks } from "../../src/scoring/numbers/round";
import type { CellValue } from "../../src/workbook/cell";
import type { Workbook } from "../../src/workbook/workbook";

/** What an office reads of a unit: published score, grade and rank; null where there is none. */
export type Answer = readonly [score: number | null, grade: string | null, rank: number | null];

/** The answers of the pipeline, in the order of the units. */
export function appraisedAnswers(appraisal: Appraisal): Answer[] {
  const { scheme, score, rank } = appraisal;
  return Array.from(score, (ticks, unit): Answer => [
    Number.isNaN(ticks) ? null : numberOfTicks(ticks, scheme.settings.decimals),
    gradeShown(appraisal, unit, "zh-CN") || null,
    Number.isNaN(rank[unit]!) ? null : rank[unit]!,
  ]);
}

/** What stands on the sheet 结果. */
export async function writtenAnswers({ cells }: Pick<Workbook, "cells">): Promise<Answer[]> {
  const { values } = await cells.read("结果");
  const header = values.findIndex((row) => row.includes("建议等次"));
  return answersIn(values.slice(header));
}

/** Rows under a header with 单位, 总分, 建议等次 and 名次. */
export function answersIn(rows: readonly (readonly CellValue[])[]): Answer[] {
  const [head, ...units] = rows;
  const at = (name: string): number => head!.indexOf(name);
  const unit = at("单位");
  const score = at("总分");
  // A paper in which nothing is left to decide says 等次.
  const grade = Math.max(at("建议等次"), at("等次"));
  const rank = at("名次");
  return units
    .filter((row) => typeof row[unit] === "string" && /^单位\d+$/.test(row[unit]))
    .map((row): Answer => [numberIn(row[score]), textIn(row[grade]), numberIn(row[rank])]);
}

/** Papers print a dash where there is nothing. */
const NOTHING: readonly unknown[] = [undefined, null, "", "—"];

function numberIn(value: CellValue | undefined): number | null {
  return NOTHING.includes(value) ? null : Number(value);
}

function textIn(value: CellValue | undefined): string | null {
  return typeof value === "string" && !NOTHING.includes(value) ? value : null;
}
