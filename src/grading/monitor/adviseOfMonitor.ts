import type { Workbook } from "../../workbook/workbook";
import type { Findings } from "../findings/finding";
import type { ReadSettings } from "../read/readSettings";
import { checkClosed } from "./checkClosed";
import { checkMonitor } from "./checkMonitor";
import { monitorOf } from "./monitorOf";

/** What there is to say of the monitor of a workbook that is graded, whatever the day. */
export async function adviseOfMonitor(
  workbook: Workbook,
  written: ReadSettings,
  findings: Findings,
): Promise<void> {
  const settings = written.monitor;
  const { quarter } = settings;
  if (quarter === null) {
    findings.add("warning", "quarterMissing", written.placeOf("quarter"));
    return;
  }
  const book = await monitorOf(workbook, findings);
  if (!book) return;
  checkMonitor(book.monitor, { settings, quarter }, findings);
  await checkClosed(workbook, book.monitor, book.scores, findings);
}
