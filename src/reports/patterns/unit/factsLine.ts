import { fractionOf } from "../../../scoring/numbers/fraction";
import { placeText } from "../../data/placeText";
import { countOf, difference, figure, isAbove, numberOf, type Figure } from "../../data/figure";
import { joined, line, quote, type Text } from "../../data/text";
import { wholeOf } from "../../facts/fullMarks";
import type { ReportFacts } from "../../facts/reportFacts";
import type { UnitFacts } from "../../facts/unitFacts";
import { againstMean } from "../../facts/wording";
import { tooFew } from "../scores";
import { reasonText } from "./reason";

/** Within so many points of the line above, on the scale 0–100, a unit is told how far it is. */
const NEAR = 5;

/** 总分89.32分，建议等次良好，在12个单位中列第6名，高于平均3.46分；距优秀分数线差0.68分。 */
export function factsLine(facts: ReportFacts, unit: UnitFacts): Text {
  const { score } = unit;
  if (!score) return line`${reasonText(facts, unit)}。`;
  const classFacts = facts.classFactsOf(unit);
  const { counted } = facts.noun;
  const count = countOf(classFacts.units, { field: "assessed", scope: classFacts.name }, counted);
  const place =
    unit.rank && classFacts.units.length > 1
      ? line`，在${count}中列第${unit.rank}名${isTied(facts, unit) ? "（并列）" : ""}`
      : undefined;
  const comparison = { limits: facts.paper.comparison, full: wholeOf(facts, unit), unit: "分" };
  const mean = classFacts.isSmall
    ? undefined
    : line`，${againstMean(score, classFacts.scores!.mean, comparison)}`;
  const few = classFacts.isSmall
    ? line`；${tooFew(classFacts.units, classFacts.name, counted)}`
    : undefined;
  const ending = few ? joined([few]) : line`${nextLine(facts, unit)}${vetoText(facts, unit)}。`;
  return line`总分${score}${madeOf(unit)}，${gradeText(unit)}${place}${mean}${ending}`;
}

/** （加权得分93.46，加分2，扣分1） where points were added or taken. */
export function madeOf({ weighted, bonus, deduction }: UnitFacts): Text | undefined {
  const has = (each: Figure | undefined): boolean => each !== undefined && numberOf(each) !== 0;
  if (!has(bonus) && !has(deduction)) return undefined;
  const part = (word: string, each: Figure): Text => line`，${word}${{ ...each, unit: "" }}`;
  const plus = has(bonus) ? part("加分", bonus!) : undefined;
  const minus = has(deduction) ? part("扣分", deduction!) : undefined;
  return line`（加权得分${{ ...weighted!, unit: "" }}${plus}${minus}）`;
}

export function gradeText({ grade }: UnitFacts): Text {
  if (grade.kind === "none") return line`没有等次`;
  return line`${grade.kind === "suggested" ? "建议等次" : "等次"}${grade.quote}`;
}

export function isTied(facts: ReportFacts, unit: UnitFacts): boolean {
  return facts
    .classFactsOf(unit)
    .units.some(
      (other) => other !== unit && other.rank && numberOf(other.rank) === numberOf(unit.rank!),
    );
}

/** 距优秀分数线差0.68分: the next line above, where no veto stands in the way. */
export function nextLine(facts: ReportFacts, unit: UnitFacts): Text | undefined {
  const { appraisal, read } = facts.grading;
  const { bands } = read.scheme;
  const own = appraisal.bandGrade[unit.index]!;
  const above = bands[own - 1];
  if (!above || above.lower === null || appraisal.vetoes.has(unit.index)) return undefined;
  const { decimals } = read.scheme.settings;
  const limit = figure(fractionOf(above.lower), { band: above.name }, { decimals, unit: "分" });
  if (!isAbove(limit, unit.score!)) return undefined;
  const apart = difference(limit, unit.score!);
  const whole = wholeOf(facts, unit);
  if (whole === null || (numberOf(apart) * 100) / whole > NEAR) return undefined;
  const name = quote(above.name, placeText(read.grades.placeOf(own - 1, "name")));
  return line`；距${name}分数线差${apart}`;
}

/** 因安全生产责任事故（…〔2026〕5号），由优秀降为良好: the unit's own veto, with its basis. */
function vetoText({ grading }: ReportFacts, { index, grade }: UnitFacts): Text | undefined {
  const { appraisal, read } = grading;
  const rows = appraisal.vetoRows.get(index) ?? [];
  const before = appraisal.bandGrade[index]!;
  if (rows.length === 0 || before === appraisal.vetoedGrade[index]) return undefined;
  const sheet = read.sheetOf.get("vetoes")?.name ?? "";
  const reasons = rows.map(({ item, basis }) => {
    const why = basis === "" ? undefined : line`（${quote(basis, sheet)}）`;
    return line`${quote(item, sheet)}${why}`;
  });
  const old = quote(
    read.scheme.bands[before]!.name,
    placeText(read.grades.placeOf(before, "name")),
  );
  return line`；因${joined(reasons, "、")}，由${old}降为${grade.quote}`;
}
