import { possibleGrades } from "../../scoring/grades/possibleGrades";
import { absenceShown, gradeShown } from "../../grading/results/gradeShown";
import type { Grading } from "../../grading/results/grading";
import { placeText } from "../data/placeText";
import { quote, type Quote } from "../data/text";

/** The grade that a paper prints: 审定, else a firm 建议, else 待研究, which counts in no band. */
export interface PrintedGrade {
  readonly kind: "decided" | "suggested" | "pending" | "none";
  /** Index of the band; −1 where it is none. */
  readonly band: number;
  readonly name: string;
  readonly quote: Quote;
  /** The bands that ties leave open, best first. */
  readonly possible: readonly string[];
}

/** The names of the grades among which a decision is no departure from the suggestion. */
export function printedSuggestion({ appraisal }: Grading, unit: number): string[] {
  const { bands } = appraisal.scheme;
  const bits = appraisal.possible?.[unit] ?? 0;
  if (bits !== 0) return possibleGrades(bits, bands);
  const name = bands[appraisal.grade[unit]!]?.name;
  return name === undefined ? [] : [name];
}

export function printedGrade(grading: Grading, unit: number): PrintedGrade {
  const { read, appraisal } = grading;
  const { bands } = appraisal.scheme;
  const decision = read.decisions.byUnit.get(read.data.units[unit]!);
  if (decision && decision.decided !== "") {
    const name = decision.decided;
    const band = bands.findIndex((band) => band.name === name);
    const from = placeText(decision.place);
    return { kind: "decided", band, name, quote: quote(name, from), possible: [] };
  }
  const bits = appraisal.possible?.[unit] ?? 0;
  const name = gradeShown(appraisal, unit, "zh-CN");
  const band =
    bits === 0 && absenceShown(appraisal, unit, "zh-CN") === undefined
      ? appraisal.grade[unit]!
      : -1;
  const from = band < 0 ? "" : placeText(read.grades.placeOf(band, "name"));
  return {
    kind: bits !== 0 ? "pending" : band < 0 ? "none" : "suggested",
    band,
    name,
    quote: quote(name, from),
    possible: bits === 0 ? [] : possibleGrades(bits, bands),
  };
}
