import { wholeNumber } from "../data/exact";
import { countOf, figure, gap, isEqual, numberOf } from "../data/figure";
import { FIXED, type Source } from "../data/source";
import { joined, line, type Text } from "../data/text";
import type { ClassFacts } from "../facts/classFacts";
import { wholeOf } from "../facts/fullMarks";
import { spreadWord } from "../facts/wording";
import { bandLines } from "../charts/bandLines";
import { distributionChart } from "../charts/distribution";
import type { PaperContext } from "../patterns/context";
import { bandQuote } from "../patterns/grades";
import { fixedFigure, notEnough, type Part } from "./part";

/** Does the scale separate? How many stand close to the line of the best grade, and how much of its quota is taken. */
export const distribution: Part = {
  title: "得分分布",
  answer(context, classFacts) {
    if (classFacts.units.length < FIXED.fewestDistribution) {
      return notEnough(context, "fewestDistribution");
    }
    const chart = distributionChart(context.facts, classFacts);
    const texts = [nearText(context, classFacts), quotaText(context, classFacts)];
    const text = joined(texts, "；");
    return {
      text: line`${text.length > 0 ? text : line`等次没有分数线和名额`}。${spreadText(context, classFacts)}`,
      blocks: chart ? [{ kind: "chart", chart }] : [],
    };
  },
};

/** 最高与最低相差36.76分，差距较大。 Nothing where the gap is neither small nor large. */
function spreadText({ facts }: PaperContext, { scores, units }: ClassFacts): Text | undefined {
  if (!scores || isEqual(scores.max, scores.min)) return undefined;
  const apart = gap(scores.max, scores.min);
  const word = spreadWord(apart, facts.paper.spread, wholeOf(facts, units[0]!));
  return word === undefined ? undefined : line`最高与最低相差${apart}，${word}。`;
}

/** 3个单位在优秀线上下1分内. */
function nearText(context: PaperContext, { units, name }: ClassFacts): Text | undefined {
  const [first] = bandLines(context.facts);
  if (!first) return undefined;
  const { band, limit } = first;
  const near = units.filter(
    ({ score }) => numberOf(gap(score!, limit, { decimals: 10 })) <= FIXED.nearLine,
  );
  const list: Source = { field: "score", scope: name };
  const over = [list, limit.from, fixedFigure("nearLine").from];
  const count = countOf(near, list, context.facts.noun.counted);
  const counted = { ...count, from: { operation: "countNear", over } satisfies Source };
  return line`${counted}在${bandQuote(context, band)}线上下${fixedFigure("nearLine", "分")}内`;
}

/** 名额3个，已用2个. */
function quotaText(context: PaperContext, { units }: ClassFacts): Text | undefined {
  const { appraisal, read } = context.facts.grading;
  const { classes } = appraisal.columns;
  const [first] = units;
  const own = appraisal.quotaLines.find(
    ({ band, classIndex }) =>
      band === 0 && (classIndex === -1 || classIndex === (classes?.[first!.index] ?? 0)),
  );
  if (!own) return undefined;
  const of = read.scheme.bands[0]!.name;
  const number = (value: number, field: "places" | "placesWon") =>
    figure(wholeNumber(value), { field, unit: first!.name, of }, { unit: "个" });
  return line`${bandQuote(context, 0)}名额${number(own.places, "places")}，已用${number(own.won, "placesWon")}`;
}
