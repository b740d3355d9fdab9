import { gap, isAbove, type Figure } from "../../data/figure";
import { joined, line, type Text } from "../../data/text";
import type { ReportFacts } from "../../facts/reportFacts";
import { tooFew } from "../scores";
import type { PaperContext } from "../context";

/** 一类平均88.20分，二类平均85.10分，相差3.10分: whether a class is graded harder than another. */
export function classesSentence({ facts }: PaperContext): Text {
  if (!facts.isClassed || facts.classes.length < 2) return line`没有分类，不作类别比较。`;
  const compared = facts.classes.filter(({ isSmall }) => !isSmall);
  const small = facts.classes.filter(({ isSmall }) => isSmall);
  const texts = compared.map(({ quote, scores }) => line`${quote}平均${scores!.mean}`);
  const few = small.map(
    ({ quote, units, name }) => line`${quote}：${tooFew(units, name, facts.noun.counted)}`,
  );
  const means = compared.map(({ scores }) => scores!.mean);
  const apart =
    means.length > 1
      ? line`，${means.length > 2 ? "最高与最低" : ""}相差${spreadOf(means)}`
      : undefined;
  const main = texts.length > 0 ? line`${joined(texts, "，")}${apart}。` : undefined;
  return joined([main, ...few]);
}

/** How far the means of the classes that are large enough lie apart; undefined where there are not two. */
export function differenceOfClasses({ classes }: ReportFacts): Figure | undefined {
  const means = classes.flatMap(({ isSmall, scores }) => (isSmall || !scores ? [] : [scores.mean]));
  return means.length > 1 ? spreadOf(means) : undefined;
}

function spreadOf(means: readonly Figure[]): Figure {
  const most = means.reduce((best, each) => (isAbove(each, best) ? each : best));
  const least = means.reduce((low, each) => (isAbove(low, each) ? each : low));
  return gap(most, least);
}
