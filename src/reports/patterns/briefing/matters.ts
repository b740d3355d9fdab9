import { subtract } from "../../../scoring/numbers/fraction";
import { gradeShown } from "../../../grading/results/gradeShown";
import { exactText, wholeNumber } from "../../data/exact";
import { figure, printedValue, type Figure } from "../../data/figure";
import { placeText } from "../../data/placeText";
import type { Source } from "../../data/source";
import { joined, line, quote, type Text } from "../../data/text";
import { nameList } from "../../facts/names";
import { possibleGrades } from "../../../scoring/grades/possibleGrades";
import type { ReportFacts } from "../../facts/reportFacts";
import type { UnitFacts } from "../../facts/unitFacts";
import { deductionTexts, vetoTexts } from "../appeal/adjustments";

/** What the meeting has to weigh: ties, vetoes, deductions, decisions that depart from the suggestion, who has no grade. */
export function matters(facts: ReportFacts): Text[] {
  return [
    ...tiedUnits(facts).map((units) => tieText(facts, units)),
    ...ofUnits(facts, vetoTexts),
    ...ofUnits(facts, deductionTexts),
    ...departures(facts),
    ...withoutGrade(facts),
  ];
}

/** The sentences of each unit behind its name. */
function ofUnits(
  facts: ReportFacts,
  textsOf: (facts: ReportFacts, unit: UnitFacts) => Text[],
): Text[] {
  return facts.units.flatMap((unit): Text[] => {
    const texts = textsOf(facts, unit);
    return texts.length === 0 ? [] : [line`${unit.quote}：${joined(texts)}`];
  });
}

/** Units that compete for the same places with the same score, where one of them at least is not decided. */
function tiedUnits({ grading, units }: ReportFacts): UnitFacts[][] {
  const { possible, scheme } = grading.appraisal;
  const tied = new Map<string, UnitFacts[]>();
  for (const unit of units) {
    const bits = possible?.[unit.index] ?? 0;
    if (bits === 0) continue;
    const score = exactText(printedValue(unit.score!));
    const className = scheme.settings.quota.isPooled ? "" : unit.className;
    const key = JSON.stringify([className, bits, score]);
    tied.set(key, [...(tied.get(key) ?? []), unit]);
  }
  return [...tied.values()].filter((units) => units.some(({ isDecided }) => !isDecided));
}

/** 甲局、乙局同为93.50分，优秀名额余1个：进入名额的为优秀，未进入的为良好，请研究。 */
function tieText(facts: ReportFacts, units: readonly UnitFacts[]): Text {
  const { grading, noun } = facts;
  const [first] = units;
  const list: Source = { list: units.map(({ score }) => score!.from) };
  const { possible: bits, scheme } = grading.appraisal;
  const possible = possibleGrades(bits![first!.index]!, scheme.bands);
  const [best, ...others] = possible.map((name) => bandText(facts, name));
  const left = placesLeft(facts, first!, possible[0]!);
  const places = left ? line`，${best}名额余${left}` : undefined;
  const names = nameList(units, noun.counted, list);
  const rest = joined(others, "或");
  const equal = scheme.settings.rankBy === "exact" ? "精确得分相同" : "得分相同";
  return line`${names}${equal}（${first!.score}）${places}：进入名额的为${best}，未进入的为${rest}，请研究。`;
}

function bandText({ grading }: ReportFacts, name: string): Text {
  const { scheme, grades } = grading.read;
  const band = scheme.bands.findIndex((each) => each.name === name);
  return [quote(name, placeText(grades.placeOf(band, "name")))];
}

/** Places of the band less those that are firmly taken. */
function placesLeft(
  { grading }: ReportFacts,
  { index, name: unit }: UnitFacts,
  grade: string,
): Figure | undefined {
  const { quotaLines, columns, scheme } = grading.appraisal;
  const className = columns.classes?.[index] ?? 0;
  const found = quotaLines.find(
    (each) =>
      scheme.bands[each.band]!.name === grade &&
      (each.classIndex === className || each.classIndex === -1),
  );
  if (!found) return undefined;
  const of = grade;
  const from: Source = {
    operation: "difference",
    over: [
      { field: "places", unit, of },
      { field: "placesWon", unit, of },
    ],
  };
  const value = subtract(wholeNumber(found.places), wholeNumber(found.won));
  return figure(value, from, { unit: "个" });
}

/** Decisions that are there already and are not what the rules give; one among tied grades is none. */
function departures({ grading, units }: ReportFacts): Text[] {
  const { read, appraisal } = grading;
  return units.flatMap(({ name, index, grade, quote: unit }): Text[] => {
    const decision = read.decisions.byUnit.get(name);
    if (!decision || decision.decided === "") return [];
    const bits = appraisal.possible?.[index] ?? 0;
    const open = possibleGrades(bits, appraisal.scheme.bands);
    const suggested = gradeShown(appraisal, index, "zh-CN");
    if (open.includes(decision.decided) || suggested === decision.decided) return [];
    const at = placeText(decision.place);
    const reason =
      decision.reason === "" ? line`没有写理由` : line`理由：${quote(decision.reason, at)}`;
    return [line`${unit}：建议${quote(suggested, at)}，拟定${grade.quote}，${reason}。`];
  });
}

const UNGRADED = {
  exempt: "参加考核，不确定等次",
  direct: "等次直接确定",
  incomplete: "数据不全，暂不定等次",
} as const;

function withoutGrade({ grading, units }: ReportFacts): Text[] {
  return units.flatMap(({ standing, index, quote: unit, grade }): Text[] => {
    if (standing === "graded" || standing === "absent") return [];
    const reason = grading.read.data.reasonOf(index);
    const from = placeText(grading.read.data.placeOf(index, "statusReason"));
    const why = reason === "" ? undefined : line`（${quote(reason, from)}）`;
    const given = standing === "direct" ? line`为${grade.quote}` : undefined;
    return [line`${unit}：${UNGRADED[standing]}${given}${why}。`];
  });
}
