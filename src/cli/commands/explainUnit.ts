import { plainWord } from "../../grading/format/header";
import type { Grading } from "../../grading/results/grading";
import { unitResult } from "../../grading/results/unitResult";
import { explain } from "../../scoring/explain/explain";
import type { Locale } from "../../scoring/locale";
import type { Carrier } from "../carrier";
import { CliError } from "../cliError";
import { readInput } from "../files";
import { isMistake } from "../mistake";
import { findingJson, findingLine, mistakeJson, type CheckJson, type Output } from "../output";
import { prepareFile } from "./prepareFile";

export interface ExplainOptions {
  readonly mapping?: string;
  readonly json?: boolean;
  readonly locale: Locale;
}

/**
 * `hengji explain FILE UNIT`: how the result of a unit comes about, step by step. Units without complete data are
 * told what is missing; other errors stop it with exit code 2.
 */
export async function explainUnit(
  file: string,
  name: string,
  { mapping, json, locale }: ExplainOptions,
  carrier: Carrier,
  output: Output,
): Promise<number> {
  const print = (found: object, checks: readonly CheckJson[]): void => {
    if (json) output.out(JSON.stringify({ ...found, checks }));
  };
  try {
    const workbook = carrier.open(await readInput(file));
    const layout = mapping === undefined ? { locale } : { mapping, locale };
    const { findings, grading, notes = [] } = await prepareFile(workbook, layout, true);
    const checks = findings.map((finding) => findingJson(finding, locale));
    if (!grading) {
      print({ unit: name, steps: [] }, checks);
      for (const finding of findings) output.err(findingLine(finding, locale));
      for (const note of notes) output.err(note);
      return 2;
    }
    const unit = unitNamed(name, grading);
    const steps = explain(grading.appraisal, unit);
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
  throw new CliError("unitUnknown", { unit: name, units: shown.join("、") });
}

const MOST_SHOWN = 20;

function headline(grading: Grading, unit: number, locale: Locale): string {
  const { unit: name, score, grade, rank } = unitResult(grading, unit);
  if (score === null) return name;
  const shown = score.toFixed(grading.read.scheme.settings.decimals);
  return locale === "zh-CN"
    ? `${name}：${shown} 分，${grade ?? "无等次"}，第 ${rank} 名`
    : `${name}: ${shown}, ${grade ?? "no grade"}, rank ${rank}`;
}
