import type { SheetSpec } from "../workbook/sheetSpec";
import { wholeSheet } from "../workbook/wholeSheet";
import type { Workbook } from "../workbook/workbook";
import { yieldToHost } from "./yieldToHost";
import { Findings } from "./findings/finding";
import { hengjiFormulas } from "./hengji/hengjiFormulas";
import { nativeFormulas } from "./native/nativeFormulas";
import { parametersSheet } from "./native/parametersSheet";
import { selfCheckSheet } from "./native/selfCheckSheet";
import { prepareRead, type Preparation, type PrepareOptions } from "./prepareRead";
import { snapshotOf } from "./read/snapshot";
import { readWorkbook } from "./read/readWorkbook";
import { usualDetail, type CalculationDetail } from "./results/calculationDetail";
import { calculationSheet, type CellFormula } from "./results/calculationSheet";
import { checkSheet } from "./results/checkSheet";
import type { FormulaMode, Grading, Stamp } from "./results/grading";
import { resultSheet } from "./results/resultSheet";
import { unmatchedSheet } from "./results/unmatchedSheet";

/** Find → check → appraise a workbook in the format; nothing is written. */
export async function prepareGrading(
  workbook: Workbook,
  options: PrepareOptions = {},
): Promise<Preparation> {
  const look = snapshotOf(workbook);
  const findings = new Findings();
  const read = await readWorkbook(look, findings);
  if (!read) return { findings: findings.list, grading: undefined };
  return prepareRead(look, read, findings, { ...options, unitRows: read });
}

/**
 * The sheets that a grading writes: 结果, 计算过程, 检查, and with plain formulas 计算参数, which they refer to, and
 * 公式自检, which says whether another program works out the same.
 */
export function gradingSheets(
  grading: Grading,
  stamp: Stamp,
  mode: FormulaMode,
  detail?: CalculationDetail,
): SheetSpec[] {
  return makers(grading, stamp, mode, detail).map((make) => wholeSheet(make()));
}

/** The same with the units as bodies, whose rows are made on the way; with room to answer between one sheet and the next. */
export async function gradingSheetsInSlices(
  grading: Grading,
  stamp: Stamp,
  mode: FormulaMode,
  detail?: CalculationDetail,
): Promise<SheetSpec[]> {
  const sheets: SheetSpec[] = [];
  for (const make of makers(grading, stamp, mode, detail)) {
    await yieldToHost();
    sheets.push(make());
  }
  return sheets;
}

function makers(
  grading: Grading,
  stamp: Stamp,
  mode: FormulaMode,
  detail: CalculationDetail = usualDetail(grading, mode),
): (() => SheetSpec)[] {
  const unmatched = unmatchedSheet(grading);
  return [
    () => resultSheet(grading, stamp, mode),
    ...(unmatched ? [() => unmatched] : []),
    ...(detail === "none"
      ? []
      : [() => calculationSheet(grading, FORMULAS[mode](grading), detail)]),
    ...(mode === "native" ? [() => parametersSheet(grading), () => selfCheckSheet(grading)] : []),
    () => checkSheet(grading.findings, grading.read.locale),
  ];
}

const FORMULAS: Record<FormulaMode, (grading: Grading) => CellFormula | undefined> = {
  values: () => undefined,
  native: nativeFormulas,
  hengji: hengjiFormulas,
};
