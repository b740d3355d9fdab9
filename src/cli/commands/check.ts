import type { Finding, Level } from "../../grading/findings/finding";
import { prepareGrading } from "../../grading/gradeWorkbook";
import type { Locale } from "../../scoring/locale";
import type { Carrier } from "../carrier";
import { readInput } from "../files";
import { isMistake } from "../mistake";
import { findingJson, findingLine, mistakeJson, type Output } from "../output";

export interface CheckOptions {
  readonly json?: boolean;
  readonly locale: Locale;
}

/** `hengji check FILE`: lists what the checks find; exit code 2 where there is an error. Nothing is written. */
export async function check(
  file: string,
  { json, locale }: CheckOptions,
  carrier: Carrier,
  output: Output,
): Promise<number> {
  try {
    const { findings } = await prepareGrading(carrier.open(await readInput(file)));
    if (json) {
      const checks = findings.map((finding) => findingJson(finding, locale));
      output.out(JSON.stringify({ checks }));
    } else {
      for (const finding of findings) output.out(findingLine(finding, locale));
      output.out(countLine(findings, locale));
    }
    return findings.some(({ level }) => level === "error") ? 2 : 0;
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
