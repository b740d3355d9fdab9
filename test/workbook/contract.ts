import type { Adapter } from "../../src/workbook/selfTest/adapter";
import { SELF_TEST_CASES } from "../../src/workbook/selfTest/selfTestCases";
import { describeAnyBlock } from "./contract/anyBlock";

/** The one suite that every adapter of workbooks passes; its cases also run as the self-test in a real Excel. */
export function describeWorkbook(title: string, open: () => Promise<Adapter>): void {
  describe(title, () => {
    it.each(SELF_TEST_CASES)("$name", async ({ run }) => run(await open()));
    describeAnyBlock(open);
  });
}
