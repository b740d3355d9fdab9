import { appraise, type Appraisal } from "../scoring/appraise/appraise";
import type { Columns } from "../scoring/columns";
import { ScoreError } from "../scoring/errors";
import { fingerprint } from "../scoring/fingerprint";
import type { Workbook } from "../workbook/workbook";
import { yieldToHost } from "./yieldToHost";
import { checkBalance } from "./checks/checkBalance";
import { checkBlankWeights } from "./checks/checkBlankWeights";
import { checkClasses } from "./checks/checkClasses";
import { checkColumns } from "./checks/checkColumns";
import { checkDecisions } from "./checks/checkDecisions";
import { checkData, type ValueAt } from "./checks/checkData";
import { checkExemptCells } from "./checks/checkExemptCells";
import { checkFormulas } from "./checks/checkFormulas";
import { checkGoals } from "./checks/checkGoals";
import { checkIndicators } from "./checks/checkIndicators";
import { checkLimits } from "./checks/checkLimits";
import { checkProtection } from "./checks/checkProtection";
import { checkRanges } from "./checks/checkRanges";
import { checkResults } from "./checks/checkResults";
import { checkScheme } from "./checks/checkScheme";
import { checkUnits } from "./checks/checkUnits";
import { checkUnused } from "./checks/checkUnused";
import { adviseOfMonitor } from "./monitor/adviseOfMonitor";
import type { Finding, Findings } from "./findings/finding";
import type { ReadAssessment } from "./read/readAssessment";
import type { ReadWorkbook } from "./read/readWorkbook";
import type { Grading } from "./results/grading";
import { trendRows } from "./trendRows";

export interface PrepareOptions {
  /** Gives 预评分 to the units that are complete. */
  readonly isDraft?: boolean;
  /** For what is handed out before there are values: a draft in which nobody need have any. */
  readonly isPlan?: boolean;
  /** For the board, which tells what is wrong with decisions itself, so that they can be mended there. */
  readonly isBoard?: boolean;
}

/** What came of reading and checking an assessment: a grading, or only the findings that stop it. */
export interface Preparation<Read extends ReadAssessment = ReadWorkbook> {
  readonly findings: readonly Finding[];
  readonly grading: Grading<Read> | undefined;
}

/** What differs by where the data stand. */
export interface PrepareSteps extends PrepareOptions {
  /** What was read, where each unit is a row of one sheet, so that rows and columns can be compared. */
  readonly unitRows: ReadWorkbook | null;
}

/** Check → appraise what was read; nothing is written. A grading comes out only when no error stands in its way. */
export async function prepareRead<Read extends ReadAssessment>(
  workbook: Workbook,
  written: Read,
  findings: Findings,
  { isPlan = false, isDraft = isPlan, isBoard = false, unitRows }: PrepareSteps,
): Promise<Preparation<Read>> {
  await yieldToHost();
  checkClasses(written, findings);
  checkLimits(written, findings);
  checkBlankWeights(written, findings);
  checkScheme(written, findings);
  if (unitRows) checkUnused(unitRows, findings);
  const { incomplete, unscored } = checkData(written, findings);
  await advise(workbook, written, findings, unitRows);
  const refused: Preparation<Read> = { findings: findings.list, grading: undefined };
  // Mistakes of single units are left out of a draft; all others stop any grading.
  const isStopped = findings.list.some(({ level, isOfUnit }) => {
    return level === "error" && !(isDraft && isOfUnit);
  });
  if (isStopped) return refused;
  if (incomplete.size === written.columns.size && !isPlan) {
    findings.add("error", "noCompleteUnit", written.data.placeOf(0, "unit"));
    return refused;
  }
  const read = { ...written, columns: withoutValues(written.columns, unscored) };
  await yieldToHost();
  const appraisal = appraisalOf(read, findings);
  if (!appraisal) return refused;
  await yieldToHost();
  const before = findings.list.length;
  checkResults(read, appraisal, findings);
  if (!isBoard) checkDecisions(read, appraisal, findings);
  if (findings.list.slice(before).some(({ level }) => level === "error")) return refused;
  const grading: Grading<Read> = {
    read,
    appraisal,
    fingerprint: fingerprint(read.scheme),
    isDraft: incomplete.size > 0,
    findings: findings.list,
  };
  return { findings: findings.list, grading };
}

/** The columns without values that have no score; their states still say that there is a number, which is refused. */
function withoutValues(columns: Columns, unscored: readonly ValueAt[]): Columns {
  if (unscored.length === 0) return columns;
  const values = columns.values.map((column) => ({ ...column, values: column.values.slice() }));
  for (const { index, unit } of unscored) values[index]!.values[unit] = NaN;
  return { ...columns, values };
}

/**
 * The results of what was read, with the points for progress that the scheme gives.
 *
 * @throws {ScoreError} what is wrong with the scheme or with a column
 */
export function appraiseRead({
  scheme,
  columns,
  data,
}: Pick<ReadAssessment, "scheme" | "columns" | "data">): Appraisal {
  const appraisal = appraise(scheme, columns);
  const rows = trendRows(appraisal, data);
  if (rows.length === 0) return appraisal;
  return appraise(scheme, { ...columns, ledger: [...columns.ledger, ...rows] });
}

/** What is worth a look although nothing is wrong with it. */
async function advise(
  workbook: Workbook,
  read: ReadAssessment,
  findings: Findings,
  unitRows: ReadWorkbook | null,
): Promise<void> {
  await yieldToHost();
  checkIndicators(read, findings);
  checkColumns(read, findings);
  checkExemptCells(read, findings);
  await yieldToHost();
  if (unitRows) {
    checkUnits(unitRows, findings);
    await yieldToHost();
    await checkFormulas(workbook, unitRows, findings);
    await checkRanges(workbook, unitRows, findings);
  }
  checkProtection(workbook.capabilities, read, findings);
  await checkGoals(workbook, read, findings);
  await adviseMonitor(workbook, read, findings);
  if (!findings.hasErrors) checkBalance(read, findings);
}

/** The quarter monitor, which few workbooks have. */
async function adviseMonitor(
  workbook: Workbook,
  { sheetOf, settings }: ReadAssessment,
  findings: Findings,
): Promise<void> {
  if (!sheetOf.has("monitor") || !sheetOf.has("breakdown")) return;
  await adviseOfMonitor(workbook, settings, findings);
}

/** The results; a mistake that shows only in them stands at the grades or at the first unit. */
function appraisalOf(read: ReadAssessment, findings: Findings): Appraisal | undefined {
  try {
    return appraiseRead(read);
  } catch (error) {
    const isBelow = error instanceof ScoreError && error.code === "belowBands";
    const lowest = read.scheme.bands.length - 1;
    const place = isBelow ? read.grades.placeOf(lowest, "lower") : read.data.placeOf(0, "unit");
    findings.addError(error, place);
    return undefined;
  }
}
