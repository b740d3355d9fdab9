import { plainWord } from "../../scoring/plainWord";
import type { Grading } from "../../grading/results/grading";
import { gradeShown } from "../../grading/results/gradeShown";
import { unitResult } from "../../grading/results/unitResult";
import { explainUnit } from "../../grading/results/explainUnit";
import { isolated } from "../../scoring/isolated";
import type { Locale } from "../../scoring/locale";
import type { FileAdapter } from "../fileAdapter";
import { CliError } from "../cliError";
import { openInput } from "../openInput";
import { isMistake } from "../mistake";
import { findingJson, findingLine, mistakeJson, type CheckJson, type Output } from "../output";
import { offerFile } from "./offerFile";

export interface ExplainOptions {
  readonly mapping?: string;
  readonly json?: boolean;
  readonly locale: Locale;
}

/**
 * `hengji explain FILE UNIT`: how the result of a unit comes about, step by step. Units without complete data are
 * told what is missing; other errors stop it with exit code 2.
 */
export async function explainCommand(
  file: string,
  name: string,
  { mapping, json, locale }: ExplainOptions,
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  const print = (found: object, checks: readonly CheckJson[]): void => {
    if (json) output.out(JSON.stringify({ ...found, checks }));
  };
  try {
    const workbook = await openInput(file, adapter, locale, output);
    const layout = mapping === undefined ? { locale } : { mapping, locale };
    const { findings, grading, notes } = await offerFile(workbook, layout, { isDraft: true });
    const checks = findings.map((finding) => findingJson(finding, locale));
    if (!grading) {
      print({ unit: name, steps: [] }, checks);
      for (const finding of findings) output.err(findingLine(finding, locale));
      for (const note of notes) output.err(note);
      return 2;
    }
    const unit = unitNamed(name, grading);
    const steps = explainUnit(grading, unit);
    const told = steps.map(({ step, rule, value, text }) => ({
      ...{ step, rule, value },
      text: text[locale],
    }));
    print({ ...unitResult(grading, unit), steps: told }, checks);
    if (json) return 0;
    output.out(headline(grading, unit, locale));
    told.forEach(({ text }, index) => output.out(`${index + 1}. ${text}`));
    return 0;
  } catch (error) {
    if (isMistake(error)) print({ unit: name, steps: [] }, [mistakeJson(error, locale)]);
    throw error;
  }
}

/** Widths and spaces in the name do not matter. */
function unitNamed(name: string, { read }: Grading): number {
  const { units, unitIndex, plainIndex } = read.data;
  const unit = unitIndex.get(name) ?? plainIndex.get(plainWord(name));
  if (unit !== undefined) return unit;
  const shown = units.length > MOST_SHOWN ? [...units.slice(0, MOST_SHOWN), "…"] : units;
  throw new CliError("unitUnknown", { unit: name, units: shown.map(isolated).join("、") });
}

const MOST_SHOWN = 20;

function headline(grading: Grading, unit: number, locale: Locale): string {
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
