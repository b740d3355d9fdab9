import { appraise, type Appraisal } from "../scoring/appraise/appraise";
import { ScoreError } from "../scoring/errors";
import { fingerprint } from "../scoring/fingerprint";
import type { SheetSpec } from "../workbook/sheetSpec";
import type { Workbook } from "../workbook/workbook";
import { checkBalance } from "./checks/checkBalance";
import { checkColumns } from "./checks/checkColumns";
import { checkData } from "./checks/checkData";
import { checkFormulas } from "./checks/checkFormulas";
import { checkIndicators } from "./checks/checkIndicators";
import { checkResults } from "./checks/checkResults";
import { checkScheme } from "./checks/checkScheme";
import { checkUnits } from "./checks/checkUnits";
import { Findings, type Finding } from "./findings/finding";
import { readWorkbook, type ReadWorkbook } from "./read/readWorkbook";
import { hengjiFormulas } from "./hengji/hengjiFormulas";
import { nativeFormulas } from "./native/nativeFormulas";
import { parametersSheet } from "./native/parametersSheet";
import { calculationSheet, type CellFormula } from "./results/calculationSheet";
import { checkSheet } from "./results/checkSheet";
import { trendRows } from "./trendRows";
import type { FormulaMode, Grading, Stamp } from "./results/grading";
import { resultSheet } from "./results/resultSheet";

/** Mistakes of single units that a draft leaves out; all others stop any grading. */
const DRAFTABLE = new Set(["valueRefused", "valueUncomparable"]);

export interface PrepareOptions {
  /** Gives 预评分 to the units that are complete. */
  readonly isDraft?: boolean;
}

/** What came of reading and checking a workbook: a grading, or only the findings that stop it. */
export interface Preparation {
  readonly findings: readonly Finding[];
  readonly grading: Grading | undefined;
}

/** Find → check → appraise; nothing is written. A grading comes out only when no error stands in its way. */
export async function prepareGrading(
  workbook: Workbook,
  options: PrepareOptions = {},
): Promise<Preparation> {
  const findings = new Findings();
  const read = await readWorkbook(workbook, findings);
  if (!read) return { findings: findings.list, grading: undefined };
  checkScheme(read, findings);
  const incomplete = checkData(read, findings);
  await advise(workbook, read, findings);
  const isStopped = findings.list.some(
    ({ level, code }) => level === "error" && !(options.isDraft && DRAFTABLE.has(code)),
  );
  if (isStopped) return { findings: findings.list, grading: undefined };
  if (incomplete.size === read.columns.size) {
    findings.add("error", "noCompleteUnit", read.data.placeOf(0, "unit"));
    return { findings: findings.list, grading: undefined };
  }
  const appraisal = appraisalOf(read, findings);
  if (!appraisal) return { findings: findings.list, grading: undefined };
  checkResults(read, appraisal, findings);
  const grading: Grading = {
    read,
    appraisal,
    fingerprint: fingerprint(read.scheme),
    isDraft: incomplete.size > 0,
    findings: findings.list,
  };
  return { findings: findings.list, grading };
}

/** What is worth a look although nothing is wrong with it. */
async function advise(workbook: Workbook, read: ReadWorkbook, findings: Findings): Promise<void> {
  checkIndicators(read, findings);
  checkUnits(read, findings);
  checkColumns(read, findings);
  await checkFormulas(workbook, read, findings);
  if (!findings.hasErrors) checkBalance(read, findings);
}

/** The results; a mistake that shows only in them stands at the grades or at the first unit. */
function appraisalOf(read: ReadWorkbook, findings: Findings): Appraisal | undefined {
  try {
    const appraisal = appraise(read.scheme, read.columns);
    const rows = trendRows(appraisal, read.data);
    if (rows.length === 0) return appraisal;
    return appraise(read.scheme, { ...read.columns, ledger: [...read.columns.ledger, ...rows] });
  } catch (error) {
    const isBelow = error instanceof ScoreError && error.code === "belowBands";
    const lowest = read.scheme.bands.length - 1;
    const place = isBelow ? read.grades.placeOf(lowest, "lower") : read.data.placeOf(0, "unit");
    findings.addError(error, place);
    return undefined;
  }
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
