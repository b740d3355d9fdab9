import { countOf, isEqual, type Figure } from "../../data/figure";
import { placeText } from "../../data/placeText";
import type { IndicatorSort, SchemeSource } from "../../data/source";
import { joined, line, quote, type Text } from "../../data/text";
import type { ClassFacts, ClassDimension } from "../../facts/classFacts";
import type { ReportFacts } from "../../facts/reportFacts";
import { weightFigure, weightWord } from "../../facts/schemeFigures";
import { appliesTo } from "../../../scoring/weights/weightTree";
import type { PaperContext } from "../context";

/** 考核设5个维度15项指标，各维度权重20%，定量3项、定性12项；统计3项、专家9项、问卷3项。 */
export function aimsSentence({ facts }: PaperContext, classFacts: ClassFacts): Text | undefined {
  const { dimensions, items, name } = classFacts;
  if (items.length === 0) return undefined;
  const isGrouped = dimensions.some(({ dimension }) => dimension.items.length > 1);
  const many = isGrouped
    ? countOf(dimensions, { scheme: "dimensions", scope: name }, "个维度")
    : undefined;
  const all = countOf(items, { scheme: "indicators", scope: name }, "项指标");
  const sorts = joined([sortsText(facts, classFacts), sourcesText(facts, classFacts)], "；");
  const sorted = sorts.length > 0 ? line`，${sorts}` : undefined;
  return line`考核设${many}${all}${weightsText(facts, classFacts)}${sorted}${constraintsText(facts, classFacts)}。`;
}

const MOST_WEIGHTS = 8;

/** 各维度权重20%, or each with its own. */
function weightsText({ grading }: ReportFacts, classFacts: ClassFacts): Text | undefined {
  const { scheme } = grading.read;
  const weighed = classFacts.dimensions.flatMap((each) => {
    const weight = weightOf(each);
    return weight ? [{ each, weight }] : [];
  });
  const word = weightWord(scheme);
  const [first] = weighed;
  if (!first || weighed.length < classFacts.dimensions.length) return undefined;
  if (weighed.every(({ weight }) => isEqual(weight, first.weight))) {
    const isGrouped = weighed.some(({ each }) => each.dimension.items.length > 1);
    const each = weighed.length === 1 ? "" : isGrouped ? "各维度" : "各项";
    return line`，${each}${word}${first.weight}`;
  }
  if (weighed.length > MOST_WEIGHTS) return undefined;
  const texts = weighed.map(({ each, weight }) => line`${each.dimension.quote}${weight}`);
  return line`，${word}为${joined(texts, "、")}`;

  function weightOf({ dimension }: ClassDimension): Figure | undefined {
    const figure = weightFigure(
      scheme,
      { className: classOf(classFacts), scope: classFacts.name },
      classFacts.items.find(
        ({ item }) => item.index === dimension.items[0] && dimension.items.length === 1,
      )?.item.code ?? dimension.name,
      dimension.items,
    );
    return figure.value === "0" ? undefined : figure;
  }
}

function classOf({ all }: ClassFacts): string {
  return all[0]?.className ?? "";
}

function sortsText({ grading }: ReportFacts, { items, name }: ClassFacts): Text {
  const { indicators } = grading.read.scheme;
  const count = (sort: IndicatorSort, word: string): Text | undefined => {
    const own = items.filter(({ item }) => indicators[item.index]!.nature === sort);
    const from: SchemeSource = { scheme: "indicators", scope: name, sort };
    return own.length > 0 ? line`${word}${countOf(own, from, "项")}` : undefined;
  };
  return joined([count("quantitative", "定量"), count("qualitative", "定性")], "、");
}

/** By 数据来源, in the order of the indicators. */
function sourcesText({ grading }: ReportFacts, { items, name }: ClassFacts): Text {
  const { indicators } = grading.read;
  const sources = new Map<string, number[]>();
  for (const { item } of items) {
    const cell = indicators.cellOf(item.index, "source");
    const source = typeof cell === "string" ? cell.trim() : "";
    if (source !== "") sources.set(source, [...(sources.get(source) ?? []), item.index]);
  }
  const texts = [...sources].map(([source, own]) => {
    const from: SchemeSource = { scheme: "indicators", scope: name, source };
    const words = quote(source, placeText(indicators.placeOf(own[0]!, "source")));
    return line`${words}${countOf(own, from, "项")}`;
  });
  return joined(texts, "、");
}

/** C 限制性: they weigh nothing. */
function constraintsText({ grading }: ReportFacts, classFacts: ClassFacts): Text | undefined {
  const { indicators } = grading.read.scheme;
  const own = indicators.filter(
    (each) => each.category === "C" && appliesTo(each, classOf(classFacts)),
  );
  if (own.length === 0) return undefined;
  const from: SchemeSource = { scheme: "indicators", scope: classFacts.name, sort: "constraint" };
  return line`；另有限制性指标${countOf(own, from, "项")}`;
}
