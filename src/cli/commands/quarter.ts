import { basename } from "node:path";
import type { Finding } from "../../grading/findings/finding";
import { quarterNames, type Quarter } from "../../grading/format/monitorFields";
import { addQuarters } from "../../grading/run/addQuarters";
import { closeQuarter, type Closing } from "../../grading/run/closeQuarter";
import { reopenQuarter } from "../../grading/run/reopenQuarter";
import type { Locale } from "../../scoring/locale";
import type { FileAdapter, FileWorkbook } from "../fileAdapter";
import { quarterPath, readInput } from "../files";
import { openInput } from "../openInput";
import { refusalLine, type Output } from "../output";
import { findingLines } from "../findingLines";
import { checkOutput, writeOutput } from "../wholeFile";
import { CliError } from "../cliError";
import { offerFile } from "./offerFile";
import { quarterLines } from "./quarterLines";

export interface QuarterOptions {
  readonly close?: Quarter;
  /** Why a closed quarter is closed anew. */
  readonly reopen?: string;
  /** Quarter files whose scores go into this one, the year's. */
  readonly add?: readonly string[];
  readonly output?: string;
  readonly replace?: boolean;
  readonly date: string;
  readonly locale: Locale;
}

/**
 * `hengji quarter FILE`: the lights of the current quarter. --close 3 writes its scores into 季度得分, --add puts those of
 * quarter files into the year's. Exit code 0; 2 where something stands in the way, and then nothing is written.
 */
export async function quarter(
  file: string,
  options: QuarterOptions,
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  const workbook = await openInput(file, adapter, options.locale, output);
  if (options.add) return add(workbook, file, options, { adapter, output });
  if (options.close === undefined) return show(workbook, options, output);
  return close(workbook, file, options, output);
}

async function show(
  workbook: FileWorkbook,
  { date, locale }: QuarterOptions,
  output: Output,
): Promise<number> {
  const found = await quarterLines(workbook, date, locale);
  if (!found) throw new CliError("monitorMissing");
  const { lines, findings } = found;
  for (const line of findingLines(findings, locale)) output.err(line);
  for (const line of lines) output.out(line);
  return isStopped(findings) ? 2 : 0;
}

function isStopped(findings: readonly Finding[]): boolean {
  return findings.some(({ level }) => level === "error");
}

async function close(
  workbook: FileWorkbook,
  file: string,
  options: QuarterOptions,
  output: Output,
): Promise<number> {
  const { locale, date, replace = false, reopen = "" } = options;
  const number = options.close!;
  const target = options.output ?? quarterPath(file, quarterNames([number])["zh-CN"]);
  await checkOutput(target, replace);
  // A quarter that was changed after it was closed stops a grading, so the one that is reopened goes first.
  const reason = reopen.trim();
  if (reason !== "" && !(await reopenQuarter(workbook, number, locale))) {
    throw new CliError("quarterNotClosed", { quarter: quarterNames([number])[locale] });
  }
  const { grading, findings, notes } = await offerFile(workbook, { locale });
  const wrong = grading ? [] : findings.filter(({ level }) => level === "error");
  for (const line of findingLines(wrong, locale)) output.err(line);
  for (const note of notes) output.err(note);
  if (!grading) return refused(output, locale);
  const made = await closeQuarter(workbook, grading, {
    quarter: number,
    today: date,
    reason,
  });
  if (!isClosed(made, output, locale)) return refused(output, locale);
  await writeOutput(target, workbook.save(), replace);
  const name = quarterNames([number])[locale];
  output.out(
    locale === "zh-CN"
      ? `${name}已结束，${made.units} 个单位的得分记入“季度得分”，写入：${target}`
      : `${name} is closed, the scores of ${made.units} units are in Quarters, written: ${target}`,
  );
  return 0;
}

function isClosed(
  made: Closing,
  output: Output,
  locale: Locale,
): made is Extract<Closing, { kind: "closed" }> {
  if (made.kind === "refused") output.err(refusalLine(made.reason, locale));
  if (made.kind === "wrong") {
    for (const line of findingLines(made.findings, locale)) output.err(line);
  }
  return made.kind === "closed";
}

async function add(
  year: FileWorkbook,
  file: string,
  options: QuarterOptions,
  { adapter, output }: { readonly adapter: FileAdapter; readonly output: Output },
): Promise<number> {
  const { locale, replace = false } = options;
  const target = options.output ?? quarterPath(file, "全年");
  await checkOutput(target, replace);
  const files = [];
  for (const path of options.add!) {
    const { workbook } = await adapter.open(await readInput(path), basename(path));
    files.push({ file: basename(path), workbook });
  }
  const added = await addQuarters(year, files);
  if (added.kind === "refused") {
    for (const problem of added.problems) output.err(refusalLine(problem, locale));
    return refused(output, locale);
  }
  await writeOutput(target, year.save(), replace);
  output.out(
    locale === "zh-CN"
      ? `${added.count} 个季度得分已并入，写入：${target}`
      : `${added.count} scores of quarters added, written: ${target}`,
  );
  return 0;
}

function refused(output: Output, locale: Locale): number {
  output.err(locale === "zh-CN" ? "没有写文件。" : "Nothing was written.");
  return 2;
}
