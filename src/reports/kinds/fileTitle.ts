import type { ReportFacts } from "../facts/reportFacts";
import { shortName } from "../facts/schemeName";

/** 2026年度政府部门绩效考核结果通报, as the name of a file. */
export function fileTitle({ paper, grading }: ReportFacts, ending: string): string {
  const year = paper.year === null ? "" : `${paper.year}年度`;
  return `${year}${shortName(grading.read.scheme.name)}${ending}`;
}
