import { unitResult } from "../../grading/results/unitResult";
import { explainUnit } from "../../grading/results/explainUnit";
import type { Locale } from "../../scoring/locale";
import type { FileAdapter } from "../fileAdapter";
import { openInput } from "../openInput";
import { isMistake } from "../mistake";
import { findingJson, mistakeJson, type CheckJson, type Output } from "../output";
import { findingLines } from "../findingLines";
import { headline, unitNamed } from "./namedUnit";
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
      for (const line of findingLines(findings, locale)) output.err(line);
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
