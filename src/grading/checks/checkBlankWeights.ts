import { appliesTo, weightFor } from "../../scoring/weights/weightTree";
import type { Indicator } from "../../scoring/scheme";
import type { Findings } from "../findings/finding";
import type { ReadAssessment } from "../read/readAssessment";

/**
 * An indicator without a weight would not count, or in 分值制 without full marks have nothing to measure its marks by:
 * left out unseen, whatever was filled in for it. 积分 under 得分法 alone may go without.
 */
export function checkBlankWeights(
  { scheme, columns, indicators }: ReadAssessment,
  findings: Findings,
): void {
  const { marking, method } = scheme.settings;
  const isMarks = marking === "points";
  const mayLack = isMarks && method === "score";
  scheme.indicators.forEach((indicator, index) => {
    const { category, rule, name } = indicator;
    if (category === "C" || (mayLack && rule.kind === "points")) return;
    const lacking = columns.classNames.filter((className) => lacksWeight(indicator, className));
    if (lacking.length === 0) return;
    const place = indicators.placeOf(index, "weight");
    // A weight that could not be read has been told.
    if (findings.isWrongAt(place)) return;
    findings.add("error", isMarks ? "fullMarksBlank" : "weightBlank", place, { name });
  });
}

function lacksWeight(indicator: Indicator, className: string): boolean {
  return appliesTo(indicator, className) && weightFor(indicator, className) === null;
}
