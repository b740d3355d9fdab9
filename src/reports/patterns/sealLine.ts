import type { Block } from "../data/report";
import { line } from "../data/text";
import type { ReportFacts } from "../facts/reportFacts";

/** 核验码 at the foot of a paper, while the workbook is sealed and nothing was changed since. */
export function sealLine({ records }: Pick<ReportFacts, "records">): Block[] {
  const { seal } = records;
  if (!seal?.isIntact) return [];
  return [{ kind: "line", text: line`核验码：${{ kind: "code", text: seal.code, from: "seal" }}` }];
}
