import { gap, isAbove, isEqual, numberOf, statistic, type Figure } from "../data/figure";
import { joined, line, type Text } from "../data/text";
import type { ClassFacts, Spread } from "../facts/classFacts";
import { nameList } from "../facts/names";
import { comparedWord } from "../facts/wording";
import type { PaperContext } from "./context";

export const POINTS = "个百分点";

/** A dimension or an item in which somebody has marks. */
export interface Rated {
  readonly name: Text;
  readonly rates: Spread;
  readonly index: number;
}

export function ratedDimensions({ dimensions }: ClassFacts): Rated[] {
  return dimensions.flatMap(({ dimension, rates }, index) =>
    rates ? [{ name: [dimension.quote], rates, index }] : [],
  );
}

export function ratedItems({ items }: ClassFacts): Rated[] {
  return items.flatMap(({ item, rates }, index) =>
    rates ? [{ name: [item.quote], rates, index }] : [],
  );
}

/** The one with the least, or several that share it. */
export function lowest(rated: readonly Rated[]): Rated[] {
  const least = rated.reduce((low, each) =>
    isAbove(low.rates.mean, each.rates.mean) ? each : low,
  );
  return rated.filter(({ rates }) => isEqual(rates.mean, least.rates.mean));
}

function highest(rated: readonly Rated[], of: (each: Rated) => Figure): Rated[] {
  const most = rated.reduce((best, each) => (isAbove(of(each), of(best)) ? each : best));
  return rated.filter((each) => isEqual(of(each), of(most)));
}

export function namesOf(rated: readonly Rated[]): Text {
  return joined(
    rated.map(({ name }) => name),
    "、",
  );
}

/** Which dimension is best, which is worst, and where units are farthest apart. */
export function dimensionSentence(
  { facts }: PaperContext,
  classFacts: ClassFacts,
): Text | undefined {
  const rated = ratedDimensions(classFacts);
  if (rated.length < 2 || classFacts.isSmall) return undefined;
  const best = highest(rated, ({ rates }) => rates.mean);
  const worst = lowest(rated);
  const spreadOf = ({ rates }: Rated): Figure => gap(rates.max, rates.min, { unit: POINTS });
  const widest = highest(rated, spreadOf);
  const apart = spreadOf(widest[0]!);
  const means =
    best.length === rated.length
      ? line`各维度平均得分率均为${best[0]!.rates.mean}。`
      : line`按平均得分率，${namesOf(best)}${best[0]!.rates.mean}最高，${namesOf(worst)}${worst[0]!.rates.mean}最低。`;
  if (numberOf(apart) === 0) return means;
  return line`${means}${namesOf(widest)}${facts.noun.each}差距最大，最高与最低相差${apart}。`;
}

/** 主要成效: each dimension whose best is well above the mean. */
export function achievements({ facts }: PaperContext, classFacts: ClassFacts): Text | undefined {
  const rated = ratedDimensions(classFacts);
  if (classFacts.isSmall || rated.length === 0) return undefined;
  const { comparison: limits } = facts.paper;
  let isFirst = true;
  const texts = rated.flatMap(({ name, rates, index }) => {
    const apart = gap(rates.max, rates.mean, { unit: POINTS });
    if (numberOf(apart) < limits[1]) return [];
    const best = classFacts.units.filter((unit) => {
      const rate = unit.dimensions[index]?.rate;
      return rate && isEqual(rate, rates.max);
    });
    const from = { list: best.map((unit) => unit.dimensions[index]!.rate!.from) };
    const names = nameList(best, facts.noun.counted, from);
    const word = comparedWord(rates.max, rates.mean, { limits, unit: POINTS });
    const text = line`${name}：${names}${isFirst ? "得分率" : ""}${rates.max}，${word}平均${apart}。`;
    isFirst = false;
    return [text];
  });
  return texts.length === 0 ? line`各维度没有明显领先的${facts.noun.plain}。` : joined(texts);
}

/** Whether one dimension falls behind the others for all: well below the mean of the dimensions. */
export function commonWeakness({ facts }: PaperContext, classFacts: ClassFacts): Rated[] {
  const rated = ratedDimensions(classFacts);
  if (rated.length < 2) return [];
  const mean = statistic(
    "mean",
    rated.map(({ rates }) => rates.mean),
  );
  const weakest = lowest(rated);
  const apart = numberOf(gap(mean, weakest[0]!.rates.mean));
  return isAbove(mean, weakest[0]!.rates.mean) && apart >= facts.paper.comparison[1] ? weakest : [];
}
