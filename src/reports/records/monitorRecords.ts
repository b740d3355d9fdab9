import { Findings } from "../../grading/findings/finding";
import { monitorOf } from "../../grading/monitor/monitorOf";
import type { Monitor } from "../../grading/read/readMonitor";
import type { MonitorSettings } from "../../grading/read/readMonitorSettings";
import type { Grading } from "../../grading/results/grading";
import type { Workbook } from "../../workbook/workbook";

/** The quarter monitor of a workbook; undefined where it has none. */
export interface MonitorRecords {
  readonly monitor: Monitor;
  readonly settings: MonitorSettings;
}

/** What is wrong with it is told where workbooks are checked. */
export async function readMonitorRecords(
  workbook: Workbook,
  { read }: Grading,
): Promise<MonitorRecords | undefined> {
  if (!read.sheetOf.has("monitor")) return undefined;
  const book = await monitorOf(workbook, new Findings());
  return book && { monitor: book.monitor, settings: read.settings.monitor };
}
