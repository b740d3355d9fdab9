import { gradingSheets } from "../../grading/gradeWorkbook";
import type { Preparation } from "../../grading/prepareRead";
import type { FormulaMode, Grading } from "../../grading/results/grading";
import type { Finding } from "../../grading/findings/finding";
import type { Locale } from "../../scoring/locale";
import type { Carrier, FileWorkbook } from "../carrier";
import { checkOutput, readInput, resultPath, writeOutput } from "../files";
import { isMistake } from "../mistake";
import { prepareFile, type LayoutOptions } from "./prepareFile";
import { propose } from "./propose";
import { findingJson, findingLine, mistakeJson, type CheckJson, type Output } from "../output";
import { resultsJson } from "../resultsJson";

export interface GradeOptions extends LayoutOptions {
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
 * the way, and then nothing is written. With --json there is always one object on stdout.
 */
export async function grade(
  file: string,
  options: GradeOptions,
  carrier: Carrier,
  output: Output,
): Promise<number> {
  const { json, locale } = options;
  const print = (grading: Grading | undefined, checks: readonly CheckJson[]): void =>
    json ? output.out(JSON.stringify(resultsJson(grading, checks))) : undefined;
  try {
    const workbook = carrier.open(await readInput(file));
    const isDraft = options.draft ?? false;
    if (options.propose) return await propose(workbook, options, output);
    const { findings, grading, notes }: Preparation & { notes?: readonly string[] } =
      await prepareFile(workbook, options, isDraft);
    const target = options.output ?? resultPath(file);
    if (grading) await write(workbook, grading, target, options);
    print(
      grading,
      findings.map((finding) => findingJson(finding, locale)),
    );
    if (grading) return report(grading, target, options, output);
    for (const note of notes ?? []) output.err(note);
    return refuse(findings, locale, output);
  } catch (error) {
    if (isMistake(error)) print(undefined, [mistakeJson(error, locale)]);
    throw error;
  }
}

async function write(
  workbook: FileWorkbook,
  grading: Grading,
  target: string,
  { date, version, formulas, replace = false }: GradeOptions,
): Promise<void> {
  await checkOutput(target, replace);
  await workbook.sheets.render(gradingSheets(grading, { date, version }, formulas));
  await writeOutput(target, workbook.save(), replace);
}

/** What a person should look at; JSON carries it already. */
function report(
  grading: Grading,
  target: string,
  { json, locale }: GradeOptions,
  output: Output,
): number {
  if (json) return 0;
  for (const finding of grading.findings) {
    if (finding.level !== "info") output.err(findingLine(finding, locale));
  }
  const isEnglish = locale === "en-US";
  const what = isEnglish ? "Results written: " : "评分结果已写入：";
  const draft = isEnglish ? "Draft written: " : "预评分（草稿）已写入：";
  output.out(`${grading.isDraft ? draft : what}${target}`);
  return 0;
}

function refuse(findings: readonly Finding[], locale: Locale, output: Output): number {
  for (const finding of findings) output.err(findingLine(finding, locale));
  output.err(locale === "zh-CN" ? "没有评分，也没有写文件。" : "Nothing was graded or written.");
  return 2;
}
