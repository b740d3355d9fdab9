import type { ChartSpec } from "../data/chart";
import { gap, isAbove, numberOf, type Figure } from "../data/figure";
import { line, type Text } from "../data/text";
import type { ReportFacts } from "../facts/reportFacts";
import type { UnitFacts } from "../facts/unitFacts";
import { POINTS, ratedDimensions, type Rated } from "../patterns/dimensions";

/** So many axes can be read; fewer or more stand as bars. */
const AXES = { fewest: 3, most: 8 } as const;

/** The rates of one unit beside the mean of its class; undefined where nothing is compared. */
export function unitRatesChart(facts: ReportFacts, unit: UnitFacts): ChartSpec | undefined {
  const classFacts = facts.classFactsOf(unit);
  const rated = ratedDimensions(classFacts).filter(({ index }) => unit.dimensions[index]?.rate);
  if (classFacts.isSmall || rated.length < 2) return undefined;
  const own = rated.map(({ index }) => unit.dimensions[index]!.rate!);
  const isRadar = rated.length >= AXES.fewest && rated.length <= AXES.most;
  return {
    type: isRadar ? "radar" : "bars",
    title: titleOf(rated, own),
    header: line`维度`,
    categories: rated.map(({ name }) => name),
    series: [
      { name: line`得分率`, figures: own, look: "own" },
      { name: line`平均`, figures: rated.map(({ rates }) => rates.mean), look: "mean" },
    ],
    unit: "%",
    decimals: 2,
    axis: { minimum: 0, maximum: 100 },
  };
}

/** The dimension that is farthest from the mean. */
function titleOf(rated: readonly Rated[], own: readonly Figure[]): Text {
  const apart = rated.map(({ rates }, at) => gap(own[at]!, rates.mean, { unit: POINTS }));
  const most = apart.reduce((best, each, at) => {
    return numberOf(each) > numberOf(apart[best]!) ? at : best;
  }, 0);
  const { name, rates } = rated[most]!;
  if (numberOf(apart[most]!) === 0) return line`各维度得分率都等于平均`;
  const word = isAbove(own[most]!, rates.mean) ? "高于" : "低于";
  return line`各维度得分率：${name}${word}平均${apart[most]}，相差最大`;
}
