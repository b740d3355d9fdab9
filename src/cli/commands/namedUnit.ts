import type { Grading } from "../../grading/results/grading";
import { gradeShown } from "../../grading/results/gradeShown";
import { unitResult } from "../../grading/results/unitResult";
import { isolated } from "../../scoring/isolated";
import type { Locale } from "../../scoring/locale";
import { plainWord } from "../../scoring/plainWord";
import { CliError } from "../cliError";

/**
 * The unit of a name; widths and spaces in it do not matter.
 *
 * @throws {CliError} unitUnknown
 */
export function unitNamed(name: string, { read }: Grading): number {
  const { units, unitIndex, plainIndex } = read.data;
  const unit = unitIndex.get(name) ?? plainIndex.get(plainWord(name));
  if (unit !== undefined) return unit;
  const shown = units.length > MOST_SHOWN ? [...units.slice(0, MOST_SHOWN), "…"] : units;
  throw new CliError("unitUnknown", { unit: name, units: shown.map(isolated).join("、") });
}

const MOST_SHOWN = 20;

/** The result of a unit in one line. */
export function headline(grading: Grading, unit: number, locale: Locale): string {
  const { unit: own, score, rank, notes } = unitResult(grading, unit);
  const name = isolated(own);
  const isEnglish = locale === "en-US";
  // Why there is no score: 状态 with its reason, or what is missing.
  if (score === null)
    return [name, notes.map(isolated).join("；")].filter(Boolean).join(isEnglish ? ": " : "：");
  const grade = isolated(gradeShown(grading.appraisal, unit, locale));
  const shown = score.toFixed(grading.read.scheme.settings.decimals);
  return isEnglish
    ? `${name}: ${shown}, ${grade}, rank ${rank}`
    : `${name}：${shown} 分，${grade}，第 ${rank} 名`;
}
