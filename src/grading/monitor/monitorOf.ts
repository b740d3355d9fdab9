import type { Workbook } from "../../workbook/workbook";
import { Findings } from "../findings/finding";
import { optionalTable } from "../read/optionalTable";
import { readMonitor, type Monitor } from "../read/readMonitor";
import { readQuarterScores, type QuarterScore } from "../read/readQuarterScores";
import type { Table } from "../read/table";
import { workbookTables } from "../read/workbookTables";

/** The monitor of a workbook, with the quarters that are closed. */
export interface MonitorBook {
  readonly monitor: Monitor;
  readonly scores: readonly QuarterScore[];
  /** 季度得分; undefined where there is no such sheet yet. */
  readonly scoreTable: Table | undefined;
}

/**
 * Reads it; undefined where there is none. What is wrong with its other sheets, 季度得分 among them, is told where a
 * workbook is read.
 */
export async function monitorOf(
  workbook: Workbook,
  findings: Findings,
): Promise<MonitorBook | undefined> {
  const ignored = new Findings();
  const tables = await workbookTables(workbook, ignored);
  const monitor = await readMonitor(tables, findings);
  if (!monitor) return undefined;
  const scoreTable = await optionalTable(tables, "quarters", ignored);
  return { monitor, scoreTable, scores: scoreTable ? readQuarterScores(scoreTable, ignored) : [] };
}
