import type { ChartSpec } from "../data/chart";
import { gap, isAbove, isEqual, statistic, type Figure } from "../data/figure";
import { line, type Text } from "../data/text";
import { POINTS, ratedDimensions, type Rated } from "../patterns/dimensions";
import { notEnough, type Part } from "./part";

const AXES = { fewest: 3, most: 8 } as const;

/** Where all are strong and where weak: the mean rate of each dimension beside the mean of all dimensions. */
export const dimensions: Part = {
  title: "维度强弱",
  answer(context, classFacts) {
    if (classFacts.isSmall) return notEnough(context, "fewestClass");
    const rated = ratedDimensions(classFacts);
    if (rated.length < 2) return { text: line`只有一个维度，或指标没有满分，不作此项分析。` };
    const means = rated.map(({ rates }) => rates.mean);
    const mean = statistic("mean", means);
    const best = extreme(rated, isAbove);
    const worst = extreme(rated, (a, b) => isAbove(b, a));
    const text = isEqual(best.rates.mean, worst.rates.mean)
      ? line`各维度平均得分率均为${mean}。`
      : line`${against(best, mean)}，${against(worst, mean)}。`;
    return { text, blocks: [{ kind: "chart", chart: chartOf(rated, means, mean) }] };
  },
};

function chartOf(rated: readonly Rated[], means: readonly Figure[], mean: Figure): ChartSpec {
  const isRadar = rated.length >= AXES.fewest && rated.length <= AXES.most;
  return {
    type: isRadar ? "radar" : "bars",
    title: line`各维度平均得分率与各维度平均（${mean}）`,
    header: line`维度`,
    categories: rated.map(({ name }) => name),
    series: [
      { name: line`平均得分率`, figures: means, look: "own" },
      { name: line`各维度平均`, figures: means.map(() => mean), look: "mean" },
    ],
    unit: "%",
    decimals: 2,
    axis: { minimum: 0, maximum: 100 },
  };
}

function extreme(rated: readonly Rated[], isBetter: (a: Figure, b: Figure) => boolean): Rated {
  return rated.reduce((best, each) => (isBetter(each.rates.mean, best.rates.mean) ? each : best));
}

/** 公众满意度高于各维度平均3.62个百分点. */
function against({ name, rates }: Rated, mean: Figure): Text {
  const word = isAbove(mean, rates.mean) ? "低于" : "高于";
  return line`${name}${word}各维度平均${gap(rates.mean, mean, { unit: POINTS })}`;
}
