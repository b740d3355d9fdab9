import { possibleGrades } from "../../scoring/grades/possibleGrades";
import { absenceShown, gradeShown } from "../../grading/results/gradeShown";
import type { Grading } from "../../grading/results/grading";
import { placeText } from "../data/placeText";
import { quote, type Quote } from "../data/text";

/** The grade that a paper prints: 审定, else a firm 建议, else 待研究, which counts in no tier. */
export interface PrintedGrade {
  readonly kind: "decided" | "suggested" | "pending" | "none";
  /** Index of the band; −1 where it is none. */
  readonly tier: number;
  readonly name: string;
  readonly quote: Quote;
  /** The bands that ties leave open, best first. */
  readonly possible: readonly string[];
}

export function printedGrade(grading: Grading, unit: number): PrintedGrade {
  const { read, appraisal } = grading;
  const { bands } = appraisal.scheme;
  const decision = read.decisions.byUnit.get(read.data.units[unit]!);
  if (decision && decision.decided !== "") {
    const name = decision.decided;
    const tier = bands.findIndex((band) => band.name === name);
    const from = placeText(decision.place);
    return { kind: "decided", tier, name, quote: quote(name, from), possible: [] };
  }
  const bits = appraisal.possible?.[unit] ?? 0;
  const name = gradeShown(appraisal, unit, "zh-CN");
  const tier =
    bits === 0 && absenceShown(appraisal, unit, "zh-CN") === undefined
      ? appraisal.grade[unit]!
      : -1;
  const from = tier < 0 ? "" : placeText(read.grades.placeOf(tier, "name"));
  return {
    kind: bits !== 0 ? "pending" : tier < 0 ? "none" : "suggested",
    tier,
    name,
    quote: quote(name, from),
    possible: bits === 0 ? [] : possibleGrades(bits, bands),
  };
}
