import type { Appraisal } from "../../scoring/appraise/appraise";
import { decisionProblems } from "../../scoring/grades/decision";
import { decidedOverQuota } from "../../scoring/appraise/decidedPlaces";
import type { Locale } from "../../scoring/locale";
import { ScoreError } from "../../scoring/errors";
import { possibleGrades } from "../../scoring/grades/possibleGrades";
import type { Findings } from "../findings/finding";
import type { ReadAssessment } from "../read/readAssessment";
import { absenceShown, gradeShown } from "../results/gradeShown";
import { classWords } from "./checkPlaces";

/** 审定 against 建议: grades that the scale lacks, vetoes, places, reasons, units that are gone. */
export function checkDecisions(
  read: ReadAssessment,
  appraisal: Appraisal,
  findings: Findings,
): void {
  for (const { unit, decided, place } of read.decisions.unmatched) {
    findings.add("warning", "decisionUnmatched", place, { unit, decided });
  }
  for (const [unit, decision] of read.decisions.byUnit) {
    const ground = groundOf(appraisal, read.data.unitIndex.get(unit)!, read.locale);
    for (const { level, code, details } of decisionProblems(decision, { unit, ...ground })) {
      findings.addError(new ScoreError(code, details), decision.place, level);
    }
  }
  checkOverQuota(read, appraisal, findings);
}

function groundOf(appraisal: Appraisal, unit: number, locale: Locale) {
  const { scheme, possible, grade, vetoes, vetoedGrade } = appraisal;
  const { bands } = scheme;
  const bits = possible?.[unit] ?? 0;
  const firm = bands[grade[unit]!]?.name;
  const veto = vetoes.get(unit);
  const dropped = veto && veto.drop > 0 ? vetoedGrade[unit]! : 0;
  return {
    suggested: gradeShown(appraisal, unit, locale),
    possible: bits !== 0 ? possibleGrades(bits, bands) : firm === undefined ? [] : [firm],
    bands,
    best: veto ? Math.max(veto.ceiling, dropped) : 0,
    isAbsent: absenceShown(appraisal, unit, locale) !== undefined,
  };
}

/** More decided in a band than there are places, unless the scheme names the document that allows it. */
function checkOverQuota(read: ReadAssessment, appraisal: Appraisal, findings: Findings): void {
  const { scheme, columns } = appraisal;
  const { byUnit } = read.decisions;
  const decided = new Int16Array(columns.size).fill(-1);
  for (const [unit, { decided: name }] of byUnit) {
    decided[read.data.unitIndex.get(unit)!] = scheme.bands.findIndex((band) => band.name === name);
  }
  for (const { line, count, isTogether } of decidedOverQuota(appraisal, decided)) {
    const grade = scheme.bands[line.band]!.name;
    if (read.settings.facts.overQuotaBasis[grade]) continue;
    const own = [...byUnit.values()].filter((each) => each.decided === grade);
    const inClass = own.find(({ unit }) => {
      const index = read.data.unitIndex.get(unit)!;
      return line.classIndex < 0 || (columns.classes?.[index] ?? 0) === line.classIndex;
    });
    findings.add("error", isTogether ? "decidedTogetherOver" : "decidedOver", inClass!.place, {
      class: classWords(columns, line.classIndex),
      grade,
      count,
      places: line.limit,
    });
  }
}
