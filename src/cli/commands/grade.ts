import { gradingSheets, prepareGrading } from "../../grading/gradeWorkbook";
import type { FormulaMode } from "../../grading/results/grading";
import type { Locale } from "../../scoring/locale";
import type { Carrier } from "../carrier";
import { checkOutput, readInput, resultPath, writeOutput } from "../files";
import { findingLine, type Output } from "../output";
import { resultsJson } from "../resultsJson";

export interface GradeOptions {
  readonly output?: string;
  readonly formulas: FormulaMode;
  readonly draft?: boolean;
  readonly json?: boolean;
  readonly replace?: boolean;
  readonly date: string;
  readonly locale: Locale;
  readonly version: string;
}

/**
 * `hengji grade FILE`: grades a workbook and writes the results beside it. Exit code 0; 2 where an error stands in
 * the way, and then nothing is written.
 */
export async function grade(
  file: string,
  options: GradeOptions,
  carrier: Carrier,
  output: Output,
): Promise<number> {
  const { locale } = options;
  const target = options.output ?? resultPath(file);
  const bytes = await readInput(file);
  const workbook = carrier.open(bytes);
  const { findings, grading } = await prepareGrading(workbook, { isDraft: options.draft ?? false });
  if (grading) {
    await checkOutput(target, options.replace ?? false);
    const stamp = { date: options.date, version: options.version };
    await workbook.sheets.render(gradingSheets(grading, stamp, options.formulas));
    await writeOutput(target, workbook.save(), options.replace ?? false);
  }
  if (options.json) output.out(JSON.stringify(resultsJson(grading, findings, locale)));
  const isQuiet = options.json && grading;
  for (const finding of findings) {
    if (!isQuiet && (finding.level !== "info" || !grading))
      output.err(findingLine(finding, locale));
  }
  if (!grading) {
    output.err(locale === "zh-CN" ? "没有评分，也没有写文件。" : "Nothing was graded or written.");
    return 2;
  }
  if (!options.json) output.out(doneLine(grading.isDraft, target, locale));
  return 0;
}

function doneLine(isDraft: boolean, target: string, locale: Locale): string {
  if (locale === "en-US") return `${isDraft ? "Draft written" : "Results written"}: ${target}`;
  return `${isDraft ? "预评分（草稿）" : "评分结果"}已写入：${target}`;
}
