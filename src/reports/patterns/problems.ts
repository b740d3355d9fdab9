import { largest } from "../../workbook/extremes";
import { fractionOf } from "../../scoring/numbers/fraction";
import { countOf, figure, isAbove, numberOf } from "../data/figure";
import { FIXED, type Source } from "../data/source";
import { joined, line, type Text } from "../data/text";
import type { ClassFacts } from "../facts/classFacts";
import { nameList } from "../facts/names";
import type { UnitFacts } from "../facts/unitFacts";
import { byClass, inOrder, sentences, type PaperContext } from "./context";
import { commonWeakness, lowest, namesOf, ratedDimensions, ratedItems } from "./dimensions";

/** 60%, below which a rate is named. */
const LOW = figure(fractionOf(FIXED.lowRate), { fixed: "lowRate" }, { unit: "%" });

/** 共性短板, and always the lowest item with those below 60 %. */
function weaknessSentence(context: PaperContext, classFacts: ClassFacts): Text | undefined {
  const items = ratedItems(classFacts);
  if (classFacts.isSmall || items.length === 0) return undefined;
  const weak = commonWeakness(context, classFacts);
  const isByItem = classFacts.dimensions.every(({ dimension }) => dimension.items.length === 1);
  const common =
    weak.length > 0 && !isByItem
      ? line`${namesOf(weak)}是共性短板，平均得分率${weak[0]!.rates.mean}。`
      : undefined;
  const worst = lowest(items);
  const mean = worst[0]!.rates.mean;
  if (worst.length === items.length && items.length > 1) {
    return line`${common}各项平均得分率均为${mean}。`;
  }
  const below = worst.length === 1 ? belowText(context, classFacts, worst[0]!.index) : undefined;
  const place = items.length > 1 ? "，为各项最低" : "";
  return line`${common}${namesOf(worst)}平均得分率${mean}${place}${below}。`;
}

function belowText(context: PaperContext, classFacts: ClassFacts, index: number): Text | undefined {
  const units = classFacts.ranked.filter((unit) => {
    const rate = unit.items[index]?.rate;
    return rate && isAbove(LOW, rate);
  });
  if (units.length === 0) return undefined;
  const code = classFacts.items[index]!.item.code;
  const list: Source = { field: "rate", scope: classFacts.name, of: code };
  const from: Source = { operation: "countBelow", over: [list, LOW.from] };
  const { counted } = context.facts.noun;
  const names = nameList(inOrder(context, units), counted, from);
  return line`，${{ ...countOf(units, list, counted), from }}低于${LOW}（${names}）`;
}

const MOST_LAST = 3;
const LOWEST_BANDS = 2;

/** The units of the lowest two bands, from the last up: never persons, never the top band. */
function lastUnits({ facts }: PaperContext, classFacts: ClassFacts): UnitFacts[] {
  if (facts.noun.isPersons || classFacts.isSmall) return [];
  const bands = facts.grading.read.scheme.bands.length;
  const first = Math.max(1, bands - LOWEST_BANDS);
  return classFacts.ranked.filter(({ grade }) => grade.band >= first).slice(-MOST_LAST);
}

function lastSentences(context: PaperContext, classFacts: ClassFacts): Text | undefined {
  if (!context.hasScores) return undefined;
  const worst = largest(classFacts.ranked.map(({ rank }) => (rank ? numberOf(rank) : 0)));
  const texts = lastUnits(context, classFacts)
    .reverse()
    .map((unit) => {
      if (!unit.rank || !unit.score) return undefined;
      const isLast = numberOf(unit.rank) === worst;
      const place = isLast ? line`居末位` : line`居第${unit.rank}位`;
      const low = ratedDimensions(classFacts).filter(({ index }) => {
        const rate = unit.dimensions[index]?.rate;
        return rate && isAbove(LOW, rate);
      });
      const weak = low.length > 0 ? line`，${namesOf(low)}得分率低于${LOW}` : undefined;
      return line`${unit.quote}${unit.score}，${place}${weak}。`;
    });
  return joined(texts);
}

/** 共性短板, the lowest item and who stands last, a paragraph a class. */
export function problemTexts(context: PaperContext): Text[] {
  return byClass(context, (classFacts) => {
    const texts = [weaknessSentence(context, classFacts), lastSentences(context, classFacts)];
    return sentences(joined(texts));
  });
}

/** 工作要求: one sentence for each problem that was found. */
export function demands(context: PaperContext): Text {
  const { facts, words, hasScores } = context;
  const units = hasScores
    ? facts.classes.flatMap((classFacts) => lastUnits(context, classFacts))
    : [];
  const until = words.day("rectifyBy");
  const list: Source = { list: units.map(({ score }) => score!.from) };
  const names = nameList(units, facts.noun.counted, list);
  const answer =
    units.length > 0
      ? line`${names}对照反馈单${until ? line`，于${until}前` : ""}报送整改措施。`
      : undefined;
  const items = facts.classes.flatMap((classFacts) => {
    const rated = classFacts.isSmall ? [] : ratedItems(classFacts);
    return rated.length > 1 ? lowest(rated).slice(0, rated.length - 1) : [];
  });
  const isSameName = (index: number): boolean =>
    items.findIndex(
      (each) => each.name[0] === items[index]!.name[0] || sameText(each, items[index]!),
    ) === index;
  const distinct = items.filter((_, index) => isSameName(index));
  const improve =
    distinct.length > 0 ? line`${facts.noun.each}重点改进${namesOf(distinct)}。` : undefined;
  const within = words.given("appealWithin");
  const appeal = line`对结果有异议的，${within ? line`于${within}内` : ""}向考核办书面提出。`;
  return joined([answer, improve, appeal]);
}

function sameText(a: { readonly name: Text }, b: { readonly name: Text }): boolean {
  const [first, second] = [a.name[0], b.name[0]];
  return first?.kind === "quote" && second?.kind === "quote" && first.text === second.text;
}
