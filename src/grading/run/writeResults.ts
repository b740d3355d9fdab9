import type { Watch, Workbook } from "../../workbook/workbook";
import { turn } from "../breath";
import { plainWord } from "../format/header";
import { gradingSheetsInSlices } from "../gradeWorkbook";
import { MAPPING_KEY, type Mapping } from "../layout/mapping";
import { PARAMETERS_SHEET } from "../native/parameterLayout";
import type { FormulaMode, Grading, Stamp } from "../results/grading";

export interface WriteOptions {
  readonly stamp: Stamp;
  readonly mode: FormulaMode;
  /** The mapping that the grading was read by; it goes with the workbook, so that the next grading finds it. */
  readonly mapping?: Mapping;
  readonly watch?: Watch;
  /** Asked once the restore point stands, until which the carrier may have kept us waiting; no writes nothing. */
  readonly mayWrite?: () => boolean;
}

/**
 * Writes the results of a grading: a restore point first where the carrier has one, then all sheets or none.
 * Gives the names of the sheets, none where it was told not to write. @throws {WorkbookError} and then the workbook is as it was
 */
export async function writeResults(
  workbook: Workbook,
  grading: Grading,
  { stamp, mode, mapping, watch, mayWrite = () => true }: WriteOptions,
): Promise<readonly string[]> {
  // What a carrier remembers of this turn is gone in every run, so that each makes the same requests.
  await turn();
  const sheets = await gradingSheetsInSlices(grading, stamp, mode);
  const names = sheets.map(({ name }) => name);
  const stale = staleSheets(grading, names);
  if (workbook.capabilities.restores) await workbook.sheets.keep([...names, ...stale]);
  if (!mayWrite()) return [];
  await workbook.sheets.render(sheets, watch);
  if (stale.length > 0) await workbook.sheets.remove(stale);
  if (mapping) await workbook.session.store(MAPPING_KEY, JSON.stringify(mapping));
  return names;
}

/** 计算参数 of an earlier grading in plain formulas, to which nothing refers any more. */
function staleSheets({ read }: Grading, written: readonly string[]): string[] {
  if (written.includes(PARAMETERS_SHEET)) return [];
  return read.sheets
    .filter(({ name }) => plainWord(name) === plainWord(PARAMETERS_SHEET))
    .map(({ name }) => name);
}
