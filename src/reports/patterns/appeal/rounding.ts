import { compare, fractionOf, type Fraction } from "../../../scoring/numbers/fraction";
import { wordOf } from "../../../scoring/vocabulary";
import { Place } from "../../../scoring/grades/quota";
import { missedConditions } from "../../../scoring/appraise/conditions";
import { wholeNumber } from "../../data/exact";
import { countOf, figure, gap, isEqual, numberOf, statistic, type Figure } from "../../data/figure";
import { placeText } from "../../data/placeText";
import type { Source } from "../../data/source";
import { line, quote, type Text } from "../../data/text";
import { exactWeighted } from "../../facts/exactWeighted";
import type { ReportFacts } from "../../facts/reportFacts";
import type { UnitFacts } from "../../facts/unitFacts";
import { gradeText } from "../unit/factsLine";
import { isBound } from "./adjustments";

/** Decimals of the exact total. */
const EXACT = 6;

/** 各项加权合计89.986394…，四舍五入保留2位，为89.99分; and why the printed items may not add up to it. */
export function roundingSentence(facts: ReportFacts, unit: UnitFacts): Text {
  const { settings } = facts.grading.read.scheme;
  const { weighted, bonus, deduction, score } = unit;
  const exact = exactWeighted(facts.grading, unit.index)!;
  const places = Math.max(EXACT, settings.decimals);
  const cut = cutOff(exact, places);
  const from: Source = {
    operation: "cutOff",
    over: [{ field: "exactWeighted", unit: unit.name }, { line: places }],
  };
  const more = compare(cut, exact) === 0 ? "" : "…";
  const isItems = settings.roundingScope === "items";
  const how = line`${wordOf("rounding", settings.rounding)}保留${decimalsFigure(facts)}`;
  const shown = figure(cut, from, { decimals: places, isShort: more === "" });
  const sum = isItems
    ? line`各项加权分先${how}再相加，为${weighted}`
    : line`各项加权合计${shown}${more}，${how}，为${weighted}`;
  const changed = numberOf(bonus!) !== 0 || numberOf(deduction!) !== 0;
  const points = changed ? line`，加分${bonus}，扣分${deduction}` : undefined;
  const total =
    isEqual(score!, weighted!) && !changed
      ? undefined
      : line`，总分${isBound(unit) ? "按上限、下限或否决计" : "为"}${score}`;
  return line`${sum}${points}${total}；${isItems ? undefined : gapText(unit)}${bandSentence(facts, unit)}`;
}

/** The number without what stands behind so many decimals. */
function cutOff({ numerator, denominator }: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  return { numerator: (numerator * scale) / denominator, denominator: scale };
}

function decimalsFigure({ grading }: ReportFacts): Figure {
  const { decimals } = grading.read.scheme.settings;
  return figure(wholeNumber(decimals), { setting: "decimals" }, { unit: "位" });
}

/** Only the total is rounded, so that the printed items may come to something else. */
function gapText({ items, weighted }: UnitFacts): Text | undefined {
  const counted = items.filter(({ isMoved }) => !isMoved).map(({ points }) => points);
  if (counted.length === 0) return undefined;
  const sum = { ...statistic("sum", counted), unit: "分" };
  if (isEqual(sum, weighted!)) return undefined;
  return line`表中各项加权分相加为${sum}，与合计相差${gap(sum, weighted!, { unit: "分" })}，因为只对合计取整；`;
}

/** 89.99分未达到90（含）分，为良好。 */
function bandSentence({ grading }: ReportFacts, { index, score }: UnitFacts): Text {
  const { appraisal, read } = grading;
  const { bands } = read.scheme;
  const at = appraisal.bandGrade[index]!;
  const limit = (band: number): Figure | undefined => {
    const lower = bands[band]?.lower ?? null;
    const from: Source = { band: bands[band]?.name ?? "" };
    return lower === null
      ? undefined
      : figure(fractionOf(lower), from, { decimals: 10, isShort: true });
  };
  const name = quote(bands[at]!.name, placeText(read.grades.placeOf(at, "name")));
  const above = limit(at - 1);
  if (above) return line`${score}未达到${above}（含）分，为${name}。`;
  const own = limit(at);
  return own ? line`${score}达到${own}（含）分，为${name}。` : line`按分数为${name}。`;
}

/** What conditions, places and decisions made of the grade. */
export function gradeSentences(facts: ReportFacts, unit: UnitFacts): Text {
  const { grading } = facts;
  const { appraisal, read } = grading;
  const { bands } = read.scheme;
  const { columns } = appraisal;
  const group = columns.classes?.[unit.index] ?? 0;
  const texts = bands.map((band, at) => {
    const name = quote(band.name, placeText(read.grades.placeOf(at, "name")));
    const place = appraisal.placeOf(unit.index, at);
    const couldHave = appraisal.vetoedGrade[unit.index]! <= at;
    const missed = missedConditions(read.scheme, columns, band, unit.index);
    if (missed.length > 0 && appraisal.bandGrade[unit.index]! <= at) {
      const at0 = placeText(read.grades.placeOf(at, "conditions"));
      const conditions = quote(missed.map(({ text }) => text).join("、"), at0);
      return line`未满足${name}的条件：${conditions}。`;
    }
    const lineOf = appraisal.quotaLines.find(
      (each) => each.band === at && (each.group === group || each.group === -1),
    );
    if (!lineOf || (place === Place.none && !couldHave)) return undefined;
    const from: Source = { field: "places", unit: unit.name, of: band.name };
    const places = figure(wholeNumber(lineOf.places), from, { unit: "个" });
    return line`${name}名额${places}，本单位${PLACES[place] ?? "不参加竞争"}。`;
  });
  const found = texts.flatMap((text) => text ?? []);
  return line`${found}${gradeText(unit)}。`;
}

const PLACES: Readonly<Record<number, string>> = {
  [Place.none]: "不参加竞争",
  [Place.won]: "在名额内",
  [Place.over]: "未进入名额",
  [Place.pending]: "与其他单位得分相同，提请研究",
};

/** 在12个单位中列第4名，上一名93.38分。 No other unit is named. */
export function placeSentence(facts: ReportFacts, unit: UnitFacts): Text | undefined {
  const group = facts.groupOf(unit);
  if (!unit.rank || group.units.length === 1) return undefined;
  const { name, units } = group;
  const all = countOf(units, { field: "assessed", group: name }, facts.noun.counted);
  const own = numberOf(unit.rank);
  const better = units.filter(({ rank, score }) => score && rank && numberOf(rank) < own);
  const next = better.reduce<UnitFacts | undefined>(
    (best, each) => (best && numberOf(best.rank!) >= numberOf(each.rank!) ? best : each),
    undefined,
  );
  const from: Source = {
    operation: "scoreAbove",
    over: [unit.rank.from, { field: "rank", group: name }, { field: "score", group: name }],
  };
  const above = next ? line`，上一名${{ ...next.score!, from }}` : undefined;
  return line`在${all}中列第${unit.rank}名${above}。`;
}
