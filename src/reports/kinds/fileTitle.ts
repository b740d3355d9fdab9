import type { ReportFacts } from "../facts/reportFacts";
import { shortName } from "../facts/schemeName";

/** 2026年度政府部门绩效考核结果通报, as the name of a file. */
export function fileTitle({ paper, grading }: ReportFacts, ending: string): string {
  return `${yearOf(paper)}${shortName(grading.read.scheme.name)}${ending}`;
}

/** 2026年度考核奖惩建议: without the name of the scheme. */
export function yearTitle({ paper }: ReportFacts, ending: string): string {
  return `${yearOf(paper)}${ending}`;
}

function yearOf({ year }: ReportFacts["paper"]): string {
  return year === null ? "" : `${year}年度`;
}
