import type { Workbook } from "../workbook";
import { WorkbookError } from "../workbookError";
import type { SelfTestCase } from "./selfTestCase";
import { SELF_TEST_CASES } from "./selfTestCases";

/** How one case went in the program that holds the workbook. */
export interface SelfTestResult {
  readonly case: string;
  readonly passed: boolean;
  /** What did not hold; empty where all did. */
  readonly message: string;
}

const SCRATCH = "自检";
/** What the cases store; nobody else uses these words. */
const STORED = ["对应", "other", "gone"];

/**
 * Runs the contract on a workbook that may be thrown away and says case by case whether it holds; opening it again is
 * what opens a new connection to it. @throws {WorkbookError} selfTestNeedsBlank
 */
export async function runSelfTest(
  open: () => Promise<Workbook>,
  cases: readonly SelfTestCase[] = SELF_TEST_CASES,
): Promise<readonly SelfTestResult[]> {
  const sheets = await (await open()).cells.list();
  if (sheets.some(({ rows }) => rows > 0)) throw new WorkbookError("selfTestNeedsBlank");
  const results: SelfTestResult[] = [];
  for (const each of cases) results.push(await resultOf(each, open));
  await empty(await open());
  return results;
}

/** Whatever goes wrong in a case is what is to be found out. */
async function resultOf(
  { name, run }: SelfTestCase,
  open: () => Promise<Workbook>,
): Promise<SelfTestResult> {
  try {
    const workbook = await open();
    await empty(workbook);
    await run({ workbook, reopen: open });
    return { case: name, passed: true, message: "" };
  } catch (error) {
    return { case: name, passed: false, message: String(error) };
  }
}

/** One blank sheet, nothing stored, nothing kept. */
async function empty({ capabilities, cells, sheets, session }: Workbook): Promise<void> {
  await sheets.mend();
  await sheets.render([{ name: SCRATCH, rows: [] }]);
  const others = (await cells.list()).map(({ name }) => name).filter((name) => name !== SCRATCH);
  await sheets.remove(others);
  if (capabilities.restores) await sheets.keep([]);
  for (const key of STORED) await session.store(key, undefined);
}
