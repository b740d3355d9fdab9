import type { Finding, Level } from "../../grading/findings/finding";
import type { Locale } from "../../scoring/locale";
import type { FileAdapter } from "../fileAdapter";
import { openInput } from "../openInput";
import { isMistake } from "../mistake";
import { findingJson, mistakeJson, type Output } from "../output";
import { findingLines } from "../findingLines";
import { offerFile } from "./offerFile";

export interface CheckOptions {
  readonly mapping?: string;
  readonly json?: boolean;
  readonly locale: Locale;
}

/**
 * `hengji check FILE`: lists what the checks find; exit code 2 where there is an error. Nothing is written. A sheet that
 * is not in the format is checked by its mapping.
 */
export async function check(
  file: string,
  { mapping, json, locale }: CheckOptions,
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  try {
    const workbook = await openInput(file, adapter, locale, output);
    const layout = mapping === undefined ? { locale } : { mapping, locale };
    const { findings, notes } = await offerFile(workbook, layout);
    for (const note of notes) output.err(note);
    if (json) {
      const checks = findings.map((finding) => findingJson(finding, locale));
      output.out(JSON.stringify({ checks }));
    } else if (notes.length === 0) {
      for (const line of findingLines(findings, locale)) output.out(line);
      output.out(countLine(findings, locale));
    }
    const hasError = notes.length > 0 || findings.some(({ level }) => level === "error");
    return hasError ? 2 : 0;
  } catch (error) {
    if (json && isMistake(error)) {
      output.out(JSON.stringify({ checks: [mistakeJson(error, locale)] }));
    }
    throw error;
  }
}

function countLine(findings: readonly Finding[], locale: Locale): string {
  const count = (level: Level): number => findings.filter((each) => each.level === level).length;
  const [errors, warnings, notes] = [count("error"), count("warning"), count("info")];
  return locale === "zh-CN"
    ? `错误 ${errors} 项，提醒 ${warnings} 项，提示 ${notes} 项`
    : `errors: ${errors}, warnings: ${warnings}, notes: ${notes}`;
}
