import { Status } from "../../scoring/appraise/status";
import type { Appraisal } from "../../scoring/appraise/appraise";
import { Participation } from "../../scoring/columns";
import { pendingWords } from "../../scoring/grades/possibleGrades";
import type { Locale } from "../../scoring/locale";
import { resultWord } from "./resultWords";

/** What 状态 is called where a grade would stand: the word for a unit that is not assessed; undefined for the others. */
export function absenceShown(
  { status, columns }: Appraisal,
  unit: number,
  locale: Locale,
): string | undefined {
  if (status[unit] !== Status.exempt) return undefined;
  const isInBase = columns.participation?.[unit] === Participation.exempt;
  return resultWord(isInBase ? "exempt" : "absent", locale);
}

/** What stands as 建议等次: the grade, 待研究（优秀/良好）, or why there is none; "" without a result. */
export function gradeShown(appraisal: Appraisal, unit: number, locale: Locale): string {
  const { scheme, grade, possible } = appraisal;
  const bits = possible?.[unit] ?? 0;
  if (bits !== 0) return pendingWords(bits, scheme.bands)[locale];
  return absenceShown(appraisal, unit, locale) ?? scheme.bands[grade[unit]!]?.name ?? "";
}

/** How wide a column of such grades must be, in characters; 待研究 names every grade that is still possible. */
export function gradeColumnWidth({ possible }: Appraisal): number {
  return possible === null ? 11 : 20;
}
