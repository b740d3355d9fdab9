import type { Report } from "../data/report";
import { joined, line, room, type Text } from "../data/text";

/** 密级 above the title, 附注 below the date, the lines of 版记 at the end. */
export interface ImprintLines {
  readonly above: readonly Text[];
  readonly below: readonly Text[];
  readonly foot: readonly Text[];
}

/** What an office prints around a letter, each line as it reads. */
export function imprintLines({ imprint = {} }: Pick<Report, "imprint">): ImprintLines {
  const { secrecy, remark, copyTo, printedBy, printedOn } = imprint;
  const printed = joined([printedBy, printedOn ? line`${printedOn}印发` : undefined], room(2));
  return {
    above: secrecy ? [secrecy] : [],
    below: remark ? [line`（${remark}）`] : [],
    foot: [...(copyTo ? [line`抄送：${copyTo}。`] : []), ...(printed.length > 0 ? [printed] : [])],
  };
}
