import { fractionOf } from "../../scoring/numbers/fraction";
import { exactText, sum } from "../data/exact";
import { countOf, figure, gap, isAbove, isEqual, printedValue, type Figure } from "../data/figure";
import type { Source } from "../data/source";
import { joined, line, type Text } from "../data/text";
import type { ClassFacts } from "../facts/classFacts";
import { nameList } from "../facts/names";
import type { UnitFacts } from "../facts/unitFacts";
import type { PaperContext } from "./context";

/** Mean, median, extremes; in a class of fewer than three the scores alone. */
export function scoreSentence({ facts }: PaperContext, classFacts: ClassFacts): Text | undefined {
  const { scores, units, ranked, name } = classFacts;
  if (!scores) return undefined;
  const { counted, each } = facts.noun;
  const list: Source = { field: "score", scope: name };
  if (classFacts.isSmall) return smallSentence(classFacts, counted);
  if (isEqual(scores.max, scores.min)) return line`${each}得分均为${scores.max}。`;
  const at = (extreme: Figure): Text =>
    nameList(
      ranked.filter(({ score }) => isEqual(score!, extreme)),
      counted,
      list,
    );
  const above = units.filter(({ score }) => isAbove(score!, scores.mean));
  const from: Source = { operation: "countAbove", over: [list, rounded(scores.mean)] };
  const count = { ...countOf(above, list, counted), from };
  return line`平均${scores.mean}，中位数${scores.median}；最高${scores.max}（${at(scores.max)}），最低${scores.min}（${at(scores.min)}），相差${gap(scores.max, scores.min)}；${count}高于平均分。`;
}

function rounded({ from, decimals }: Figure): Source {
  return { rounded: from, decimals };
}

/** 本类只有2个单位，不作比较. */
function smallSentence({ ranked, units, name }: ClassFacts, counted: string): Text {
  const scores = joined(
    ranked.map(({ quote, score }) => line`${quote}${score}`),
    "，",
  );
  return line`${scores}。${tooFew(units, name, counted)}`;
}

export function tooFew(units: readonly UnitFacts[], name: string | null, counted: string): Text {
  const count = countOf(units, { field: "assessed", scope: name }, counted);
  return line`${name === null ? "" : "本类"}只有${count}，不作比较。`;
}

const MOST_TIES = 3;

/** Who shares a place. */
export function tieSentences(
  { facts, scoresAttachment = 1 }: PaperContext,
  { ranked, isSmall }: ClassFacts,
): Text | undefined {
  if (isSmall) return undefined;
  const places = new Map<string, UnitFacts[]>();
  for (const unit of ranked) {
    if (!unit.rank) continue;
    const key = `${exactText(printedValue(unit.rank))} ${exactText(printedValue(unit.score!))}`;
    places.set(key, [...(places.get(key) ?? []), unit]);
  }
  const ties = [...places.values()].filter(({ length }) => length > 1);
  if (ties.length === 0 || ties[0]!.length === ranked.length) return undefined;
  const texts = ties.slice(0, MOST_TIES).map((units) => {
    const [first] = units;
    const names = nameList(units, facts.noun.counted, {
      list: units.map(({ rank }) => rank!.from),
    });
    return line`${names}同为${first!.score}，并列第${first!.rank}名。`;
  });
  const rest = ties.slice(MOST_TIES);
  const more = countOf(rest, { list: rest.map(([first]) => first!.rank!.from) }, "组");
  const attachment = figure(fractionOf(scoresAttachment), { attachment: scoresAttachment });
  return joined([
    ...texts,
    rest.length > 0 ? line`另有${more}并列，见附件${attachment}。` : undefined,
  ]);
}

/** 加分1项2分，扣分1项1分: the rows that count, with the points as typed. */
export function ledgerSentence({ facts }: PaperContext, classFacts: ClassFacts): Text | undefined {
  const { ledgers } = facts.grading.appraisal;
  const rows = classFacts.units.flatMap(({ index }) =>
    (ledgers.get(index)?.entries ?? []).filter(({ counted }) => counted !== 0),
  );
  const part = (word: string, field: "bonusRows" | "deductionRows", sign: 1 | -1) => {
    const own = rows.filter(({ row }) => row.points * sign > 0);
    if (own.length === 0) return undefined;
    const from: Source = { field, scope: classFacts.name };
    const total = sum(own.map(({ row }) => fractionOf(row.points * sign)));
    const points = figure(
      total,
      { operation: "sum", over: [from] },
      { decimals: 10, unit: "分", isShort: true },
    );
    return line`${word}${countOf(own, from, "项")}${points}`;
  };
  const parts = [part("加分", "bonusRows", 1), part("扣分", "deductionRows", -1)];
  const text = joined(parts, "，");
  return text.length === 0 ? undefined : line`${text}。`;
}
