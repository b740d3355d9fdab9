import type { Workbook } from "../../workbook/workbook";
import { Findings } from "../findings/finding";
import { prepareRead, type Preparation, type PrepareOptions } from "../prepareRead";
import { readAssessment, reportMissingSheets, type ReadAssessment } from "../read/readAssessment";
import { snapshotOf } from "../read/snapshot";
import { workbookTables } from "../read/workbookTables";
import { readCsvData, type CsvData, type CsvSource } from "./readCsvData";

/** As many sentences of one kind are worth reading; the rest is counted. */
const MOST_ALIKE = 100;

/** An assessment whose data stand in a file of lines. */
export interface CsvAssessment extends ReadAssessment {
  readonly data: CsvData;
}

/**
 * Grades the units of a file of lines by the scheme of a workbook, whose ledgers, vetoes and ratings count too; its sheet
 * 数据 does not. Nothing is written.
 *
 * @throws {WorkbookError} what is wrong with a line of the file
 */
export async function prepareCsv(
  workbook: Workbook,
  source: CsvSource,
  options: PrepareOptions = {},
): Promise<Preparation<CsvAssessment>> {
  const look = snapshotOf(workbook);
  const findings = new Findings(MOST_ALIKE);
  const tables = await workbookTables(look, findings);
  reportMissingSheets(["indicators", "grades"], tables.sheetOf, findings);
  const read = await readAssessment(
    tables,
    (ground) => readCsvData(source, ground, findings),
    findings,
  );
  if (!read) {
    findings.tellUntold();
    return { findings: findings.list, grading: undefined };
  }
  read.data.units.releaseIndex();
  const prepared = await prepareRead(look, read, findings, { ...options, unitRows: null });
  findings.tellUntold();
  return prepared;
}
