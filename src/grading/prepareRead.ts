import { appraise, type Appraisal } from "../scoring/appraise/appraise";
import { ScoreError } from "../scoring/errors";
import { fingerprint } from "../scoring/fingerprint";
import type { Workbook } from "../workbook/workbook";
import { breath } from "./breath";
import { checkBalance } from "./checks/checkBalance";
import { checkColumns } from "./checks/checkColumns";
import { checkData } from "./checks/checkData";
import { checkFormulas } from "./checks/checkFormulas";
import { checkGoals } from "./checks/checkGoals";
import { checkIndicators } from "./checks/checkIndicators";
import { checkProtection } from "./checks/checkProtection";
import { checkResults } from "./checks/checkResults";
import { checkScheme } from "./checks/checkScheme";
import { checkUnits } from "./checks/checkUnits";
import type { Finding, Findings } from "./findings/finding";
import type { ReadWorkbook } from "./read/readWorkbook";
import type { Grading } from "./results/grading";
import { trendRows } from "./trendRows";

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

/** What differs by the kind of workbook that was read. */
export interface PrepareSteps extends PrepareOptions {
  /** Whether each unit is a row of one sheet, so that rows and columns can be compared. */
  readonly hasUnitRows: boolean;
}

/** Check → appraise what was read; nothing is written. A grading comes out only when no error stands in its way. */
export async function prepareRead(
  workbook: Workbook,
  read: ReadWorkbook,
  findings: Findings,
  { isDraft = false, hasUnitRows }: PrepareSteps,
): Promise<Preparation> {
  await breath();
  checkScheme(read, findings);
  const incomplete = checkData(read, findings);
  await advise(workbook, read, findings, hasUnitRows);
  const refused: Preparation = { findings: findings.list, grading: undefined };
  const isStopped = findings.list.some(
    ({ level, code }) => level === "error" && !(isDraft && DRAFTABLE.has(code)),
  );
  if (isStopped) return refused;
  if (incomplete.size === read.columns.size) {
    findings.add("error", "noCompleteUnit", read.data.placeOf(0, "unit"));
    return refused;
  }
  await breath();
  const appraisal = appraisalOf(read, findings);
  if (!appraisal) return refused;
  await breath();
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
async function advise(
  workbook: Workbook,
  read: ReadWorkbook,
  findings: Findings,
  hasUnitRows: boolean,
): Promise<void> {
  await breath();
  checkIndicators(read, findings);
  checkColumns(read, findings);
  await breath();
  if (hasUnitRows) {
    checkUnits(read, findings);
    await breath();
    await checkFormulas(workbook, read, findings);
  }
  checkProtection(read, findings);
  await checkGoals(workbook, read, findings);
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
