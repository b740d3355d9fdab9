import type { Adapter } from "./adapter";

/** One thing that every adapter of workbooks can do, tried on a workbook that may be thrown away. */
export interface SelfTestCase {
  readonly name: string;
  /** @throws where it does not hold */
  readonly run: (adapter: Adapter) => Promise<void>;
}

export const selfTest = (name: string, run: SelfTestCase["run"]): SelfTestCase => ({ name, run });
