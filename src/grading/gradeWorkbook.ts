import type { SheetSpec } from "../workbook/sheetSpec";
import type { Workbook } from "../workbook/workbook";
import { Findings } from "./findings/finding";
import { hengjiFormulas } from "./hengji/hengjiFormulas";
import { nativeFormulas } from "./native/nativeFormulas";
import { parametersSheet } from "./native/parametersSheet";
import { prepareRead, type Preparation, type PrepareOptions } from "./prepareRead";
import { readWorkbook } from "./read/readWorkbook";
import { calculationSheet, type CellFormula } from "./results/calculationSheet";
import { checkSheet } from "./results/checkSheet";
import type { FormulaMode, Grading, Stamp } from "./results/grading";
import { resultSheet } from "./results/resultSheet";

/** Find → check → appraise a workbook in the format; nothing is written. */
export async function prepareGrading(
  workbook: Workbook,
  options: PrepareOptions = {},
): Promise<Preparation> {
  const findings = new Findings();
  const read = await readWorkbook(workbook, findings);
  if (!read) return { findings: findings.list, grading: undefined };
  return prepareRead(workbook, read, findings, { ...options, hasUnitRows: true });
}

/**
 * The sheets that a grading writes: 结果, 计算过程, 检查, and with plain formulas 计算参数, which they refer to.
 */
export function gradingSheets(grading: Grading, stamp: Stamp, mode: FormulaMode): SheetSpec[] {
  const formula = FORMULAS[mode](grading);
  return [
    resultSheet(grading, stamp, mode),
    calculationSheet(grading, formula),
    ...(mode === "native" ? [parametersSheet(grading)] : []),
    checkSheet(grading.findings),
  ];
}

const FORMULAS: Record<FormulaMode, (grading: Grading) => CellFormula | undefined> = {
  values: () => undefined,
  native: nativeFormulas,
  hengji: hengjiFormulas,
};
