import { missedConditions } from "../../../scoring/appraise/conditions";
import { Place } from "../../../scoring/grades/quota";
import { wholeNumber } from "../../data/exact";
import { countOf, figure, numberOf } from "../../data/figure";
import { placeText } from "../../data/placeText";
import type { Source } from "../../data/source";
import { joined, line, quote, type Text } from "../../data/text";
import type { ReportFacts } from "../../facts/reportFacts";
import type { UnitFacts } from "../../facts/unitFacts";
import { gradeText } from "../unit/factsLine";

/** What conditions, places and decisions made of the grade. */
export function gradeSentences(facts: ReportFacts, unit: UnitFacts): Text {
  const { grading } = facts;
  const { appraisal, read } = grading;
  const { bands } = read.scheme;
  const { columns } = appraisal;
  const classIndex = columns.classes?.[unit.index] ?? 0;
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
      (each) => each.band === at && (each.classIndex === classIndex || each.classIndex === -1),
    );
    if (!lineOf || (place === Place.none && !couldHave)) return undefined;
    const from: Source = { field: "places", unit: unit.name, of: band.name };
    const places = figure(wholeNumber(lineOf.places), from, { unit: "个" });
    return line`${name}名额${places}，本单位${PLACES[place] ?? "不参加竞争"}。`;
  });
  return line`${joined(texts)}${gradeText(unit)}。`;
}

const PLACES: Readonly<Record<number, string>> = {
  [Place.none]: "不参加竞争",
  [Place.won]: "在名额内",
  [Place.over]: "未进入名额",
  [Place.pending]: "与其他单位得分相同，提请研究",
};

/** 在12个单位中列第4名，上一名93.38分。 No other unit is named. */
export function placeSentence(facts: ReportFacts, unit: UnitFacts): Text | undefined {
  const classFacts = facts.classFactsOf(unit);
  if (!unit.rank || classFacts.units.length === 1) return undefined;
  const { name, units } = classFacts;
  const all = countOf(units, { field: "assessed", scope: name }, facts.noun.counted);
  const own = numberOf(unit.rank);
  const better = units.filter(({ rank, score }) => score && rank && numberOf(rank) < own);
  const next = better.reduce<UnitFacts | undefined>(
    (best, each) => (best && numberOf(best.rank!) >= numberOf(each.rank!) ? best : each),
    undefined,
  );
  const from: Source = {
    operation: "scoreAbove",
    over: [unit.rank.from, { field: "rank", scope: name }, { field: "score", scope: name }],
  };
  const above = next ? line`，上一名${{ ...next.score!, from }}` : undefined;
  return line`在${all}中列第${unit.rank}名${above}。`;
}
