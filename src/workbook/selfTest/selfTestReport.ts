import type { Workbook } from "../workbook";
import { runSelfTest } from "./runSelfTest";

/** The results of the self-test as a text to hand on. @throws {WorkbookError} selfTestNeedsBlank */
export async function selfTestReport(open: () => Promise<Workbook>): Promise<string> {
  const results = await runSelfTest(open);
  const passed = results.filter((each) => each.passed).length;
  return JSON.stringify({ passed, failed: results.length - passed, results }, null, 2);
}
