import type { Carrier } from "./carrier";

/** One thing that every carrier of workbooks can do, tried on a workbook that may be thrown away. */
export interface SelfTestCase {
  readonly name: string;
  /** @throws where it does not hold */
  readonly run: (carrier: Carrier) => Promise<void>;
}

export const selfTest = (name: string, run: SelfTestCase["run"]): SelfTestCase => ({ name, run });
