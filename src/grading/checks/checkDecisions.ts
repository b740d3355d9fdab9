import type { Appraisal } from "../../scoring/appraise/appraise";
import { decisionProblems } from "../../scoring/grades/decision";
import { decidedOverQuota } from "../../scoring/appraise/decidedPlaces";
import { listed, type Locale } from "../../scoring/locale";
import { ScoreError } from "../../scoring/errors";
import { possibleGrades } from "../../scoring/grades/possibleGrades";
import type { Findings } from "../findings/finding";
import type { ReadAssessment } from "../read/readAssessment";
import type { ReadDecision, ReadDecisions } from "../read/readDecisions";
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
  checkDocuments(read, findings);
  checkOverQuota(read, appraisal, findings);
}

/** Decisions without a 文号, with which nothing is sealed. */
export function undocumented({ byUnit }: ReadDecisions): readonly ReadDecision[] {
  return [...byUnit.values()].filter(({ decided, document }) => decided !== "" && document === "");
}

function checkDocuments({ decisions }: ReadAssessment, findings: Findings): void {
  const lacking = undocumented(decisions);
  if (lacking.length === 0) return;
  const names = lacking.slice(0, MOST).map(({ unit }) => unit);
  const units = listed(lacking.length > MOST ? [...names, "…"] : names);
  const details = { count: lacking.length, units };
  findings.add("warning", "decisionUndocumented", lacking[0]!.place, details);
}

const MOST = 10;

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
    veto: vetoWords(appraisal, unit),
    isAbsent: absenceShown(appraisal, unit, locale) !== undefined,
  };
}

/** 安全生产 市安委〔2026〕3号: what the vetoes of a unit are about, with their basis. */
function vetoWords({ vetoRows }: Appraisal, unit: number): string {
  const own = vetoRows.get(unit) ?? [];
  const words = own.map(({ item, basis }) => [item, basis].filter(Boolean).join(" "));
  return words.filter((each) => each !== "").join(" / ") || "—";
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
