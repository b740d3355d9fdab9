import { READING } from "./cases/reading";
import { REFUSALS } from "./cases/refusals";
import { RESTORING } from "./cases/restoring";
import { SESSION } from "./cases/session";
import { SHEETS } from "./cases/sheets";
import { WRITING } from "./cases/writing";
import type { SelfTestCase } from "./selfTestCase";

/** The contract of a workbook as cases that run anywhere: in the tests, and in a real Excel. */
export const SELF_TEST_CASES: readonly SelfTestCase[] = [
  ...READING,
  ...WRITING,
  ...SHEETS,
  ...RESTORING,
  ...REFUSALS,
  ...SESSION,
];
