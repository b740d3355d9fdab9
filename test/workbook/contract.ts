import type { Carrier } from "../../src/workbook/selfTest/carrier";
import { SELF_TEST_CASES } from "../../src/workbook/selfTest/selfTestCases";
import { describeAnyBlock } from "./contract/anyBlock";

/** The one suite that every carrier of workbooks passes; its cases also run as the self-test in a real Excel. */
export function describeWorkbook(title: string, open: () => Promise<Carrier>): void {
  describe(title, () => {
    it.each(SELF_TEST_CASES)("$name", async ({ run }) => run(await open()));
    describeAnyBlock(open);
  });
}
