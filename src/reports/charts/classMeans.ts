import { largest } from "../../workbook/extremes";
import type { ChartSpec } from "../data/chart";
import { numberOf } from "../data/figure";
import { line } from "../data/text";
import type { ReportFacts } from "../facts/reportFacts";
import { differenceOfClasses } from "../patterns/annual/classes";

/** Above the highest column, for its number. */
const ROOM = 1.15;

/** The mean of each class that is large enough; undefined where there are not two. */
export function classMeansChart(facts: ReportFacts): ChartSpec | undefined {
  const compared = facts.classes.filter(
    ({ isSmall, quote, scores }) => !isSmall && quote && scores,
  );
  const apart = differenceOfClasses(facts);
  if (!facts.isClassed || !apart) return undefined;
  const means = compared.map(({ scores }) => scores!.mean);
  return {
    type: "columns",
    title: line`各类平均得分：最高与最低相差${apart}`,
    header: line`类别`,
    categories: compared.map(({ quote }) => [quote!]),
    series: [{ name: line`平均得分`, figures: means, look: { part: 0 } }],
    unit: "分",
    decimals: facts.grading.read.scheme.settings.decimals,
    axis: { minimum: 0, maximum: Math.ceil(largest(means.map(numberOf), 0) * ROOM) },
  };
}
