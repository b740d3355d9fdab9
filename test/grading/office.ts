import { prepareGrading } from "../../src/grading/gradeWorkbook";
import type { Grading } from "../../src/grading/results/grading";
import { unitResult } from "../../src/grading/results/unitResult";
import type { CellValue } from "../../src/workbook/cell";
import { createMemoryWorkbook } from "../memory/createMemoryWorkbook";

export type Rows = readonly (readonly CellValue[])[];

/** The sheets of a small office; one indicator of marks unless told otherwise. */
export interface Office {
  readonly settings?: Rows;
  readonly indicators?: Rows;
  readonly grades?: Rows;
  readonly data: Rows;
  readonly ledger?: Rows;
  readonly vetoes?: Rows;
  readonly results?: Rows;
  readonly unmatched?: Rows;
  /** Further sheets by name. */
  readonly more?: Readonly<Record<string, Rows>>;
}

const INDICATORS: Rows = [
  ["编码", "指标名称", "权重"],
  ["K1", "总评", "100%"],
];
const GRADES: Rows = [
  ["等次", "下限"],
  ["优秀", 90],
  ["良好", 80],
  ["合格", 60],
  ["待改进", 0],
];

/** Grades the office: what is found, as code, level and cell, and the results where nothing stands in the way. */
export async function graded(office: Office) {
  const {
    settings = [],
    indicators = INDICATORS,
    grades = GRADES,
    data,
    ledger,
    vetoes,
    results,
    unmatched,
    more = {},
  } = office;
  const workbook = createMemoryWorkbook({
    方案: [["项目", "值"], ...settings],
    指标: indicators,
    等次: grades,
    数据: data,
    ...(ledger ? { 加减分: ledger } : {}),
    ...(vetoes ? { 否决: vetoes } : {}),
    ...(results ? { 结果: results } : {}),
    ...(unmatched ? { 未对应的审定: unmatched } : {}),
    ...more,
  });
  const { findings, grading } = await prepareGrading(workbook);
  return {
    workbook,
    findings: findings.map(({ level, code, sheet, address }) => ({
      level,
      code,
      at: `${sheet}!${address}`,
    })),
    messages: findings.map((finding) => finding.message("zh-CN")),
    grading: grading!,
    grades: grading ? resultsOf(grading).map(({ grade }) => grade) : undefined,
    scores: grading ? resultsOf(grading).map(({ score }) => score) : undefined,
  };
}

export function resultsOf(grading: Grading) {
  return grading.read.data.units.map((_, unit) => unitResult(grading, unit));
}
