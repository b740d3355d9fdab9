import type { Carrier } from "./contract/carrier";
import { describeReading } from "./contract/reading";
import { describeRestoring } from "./contract/restoring";
import { describeRefusals } from "./contract/refusals";
import { describeSession } from "./contract/session";
import { describeSheets } from "./contract/sheets";
import { describeWriting } from "./contract/writing";

/** The one suite that every carrier of workbooks passes. */
export function describeWorkbook(title: string, open: () => Promise<Carrier>): void {
  describe(title, () => {
    describeReading(open);
    describeWriting(open);
    describeSheets(open);
    describeRestoring(open);
    describeRefusals(open);
    describeSession(open);
  });
}
