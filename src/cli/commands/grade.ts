import { isGraded, writeOffer, type GradedOffer } from "../../grading/run/writeOffer";
import { usualDetail, type CalculationDetail } from "../../grading/results/calculationDetail";
import type { FormulaMode, Grading } from "../../grading/results/grading";
import type { Finding } from "../../grading/findings/finding";
import type { Locale, Sentence } from "../../scoring/locale";
import type { FileAdapter, FileWorkbook } from "../fileAdapter";
import { CliError } from "../cliError";
import { resultPath } from "../files";
import { openInput } from "../openInput";
import { checkOutput, writeOutput } from "../wholeFile";
import { isMistake } from "../mistake";
import { offerFile, type LayoutOptions } from "./offerFile";
import { propose } from "./propose";
import { findingJson, mistakeJson, type CheckJson, type Output } from "../output";
import { findingLines } from "../findingLines";
import { resultsJson } from "../resultsJson";

export interface GradeOptions extends LayoutOptions {
  readonly output?: string;
  readonly formulas: FormulaMode;
  readonly calculation?: CalculationDetail;
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
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  const { json, locale, formulas, calculation = "full" } = options;
  if (formulas !== "values" && calculation !== "full") throw new CliError("calculationNeeded");
  const print = (grading: Grading | undefined, checks: readonly CheckJson[]): void =>
    json ? output.out(JSON.stringify(resultsJson(grading, checks))) : undefined;
  try {
    const open = (): Promise<FileWorkbook> => openInput(file, adapter, locale, output);
    if (options.propose) return await propose(open, options, output);
    const workbook = await open();
    const isDraft = options.draft ?? false;
    const offer = await offerFile(workbook, options, { isDraft });
    const target = options.output ?? resultPath(file);
    if (isGraded(offer)) await write(workbook, offer, target, options);
    print(
      offer.grading,
      offer.findings.map((finding) => findingJson(finding, locale)),
    );
    if (isGraded(offer)) return report(offer, target, options, output);
    for (const note of offer.notes) output.err(note);
    return refuse(offer.findings, locale, output);
  } catch (error) {
    if (isMistake(error)) print(undefined, [mistakeJson(error, locale)]);
    throw error;
  }
}

async function write(
  workbook: FileWorkbook,
  offer: GradedOffer,
  target: string,
  { date, version, formulas, calculation, replace = false }: GradeOptions,
): Promise<void> {
  await checkOutput(target, replace);
  // The file that was given stays as it is, so only a seal speaks against results that differ from those in it.
  const written = await writeOffer(workbook, offer, {
    stamp: { date, version },
    mode: formulas,
    ...(calculation === undefined ? {} : { detail: calculation }),
    allowed: ["foreignResults", "changes"],
  });
  if (written.kind === "stopped" && written.concern.kind === "sealed") {
    throw new CliError("resultsSealed", { date: written.concern.date });
  }
  await writeOutput(target, workbook.pieces(), replace);
}

const FOREIGN_RESULTS: Sentence = {
  "zh-CN": "提醒：原文件里的“结果”表不是衡绩写的，在新文件里已换成本次的结果；原文件没有改动",
  "en-US":
    "warning: the sheet of results in the file was not written by Hengji; the new file holds the results of this grading in its place, and your file is untouched",
};

const SUMMARY: Sentence = {
  "zh-CN":
    "提示 单位在 10 万个以上，“计算过程”只列加权得分到名次，不列各项指标；要全部列出，加 --calculation full",
  "en-US":
    "note: with 100,000 units and more, the calculation lists weighted score to rank and no single indicators; add --calculation full for all of it",
};

/** What a person should look at; JSON carries it already. */
function report(
  { grading, concerns }: GradedOffer,
  target: string,
  { json, locale, formulas, calculation }: GradeOptions,
  output: Output,
): number {
  if (json) return 0;
  if (concerns.some(({ kind }) => kind === "foreignResults")) {
    output.err(FOREIGN_RESULTS[locale]);
  }
  const said = grading.findings.filter(({ level }) => level !== "info");
  for (const line of findingLines(said, locale)) output.err(line);
  const isUsual = calculation === undefined;
  if (isUsual && usualDetail(grading, formulas) === "summary") output.err(SUMMARY[locale]);
  const isEnglish = locale === "en-US";
  const what = isEnglish ? "Results written: " : "评分结果已写入：";
  const draft = isEnglish ? "Draft written: " : "预评分（草稿）已写入：";
  output.out(`${grading.isDraft ? draft : what}${target}`);
  return 0;
}

function refuse(findings: readonly Finding[], locale: Locale, output: Output): number {
  for (const line of findingLines(findings, locale)) output.err(line);
  output.err(locale === "zh-CN" ? "没有评分，也没有写文件。" : "Nothing was graded or written.");
  return 2;
}
