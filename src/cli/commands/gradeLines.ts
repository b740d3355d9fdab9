import { createGzip } from "node:zlib";
import { Readable } from "node:stream";
import { prepareCsv, type CsvAssessment } from "../../grading/csv/gradeCsv";
import { resultLines } from "../../grading/csv/resultLines";
import type { Grading } from "../../grading/results/grading";
import type { Locale } from "../../scoring/locale";
import type { FileAdapter } from "../fileAdapter";
import { CliError } from "../cliError";
import { openCsv, type OpenCsv } from "../csv/openCsv";
import { linesResultPath } from "../files";
import { openInput } from "../openInput";
import { findingJson, type Output } from "../output";
import { findingLines } from "../findingLines";
import { checkOutput, writeOutput } from "../wholeFile";

interface GradeLinesOptions {
  /** The workbook with 方案, 指标 and 等次. */
  readonly scheme: string;
  /** The lines with the data of the units: .csv or .csv.gz. */
  readonly data: string;
  readonly output?: string;
  readonly draft?: boolean;
  readonly json?: boolean;
  readonly replace?: boolean;
  readonly locale: Locale;
}

/**
 * `hengji grade --scheme WORKBOOK --data FILE.csv`: grades the lines of a file by the scheme of a workbook and writes the
 * results as lines. Exit code 0; 2 where an error stands in the way, and then nothing is written.
 */
export async function gradeLines(
  options: GradeLinesOptions,
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  const { json, locale, replace = false } = options;
  const workbook = await openInput(options.scheme, adapter, locale, output);
  const target = options.output ?? linesResultPath(options.data);
  if (!/\.csv(\.gz)?$/i.test(target)) throw new CliError("linesOutput", { path: target });
  await checkOutput(target, replace);
  const file = await openCsv(options.data);
  const { grading, findings } = await prepareCsv(
    workbook,
    { ...file, progress: teller(file, locale, output) },
    { isDraft: options.draft ?? false },
  );
  if (!json) {
    const said = findings.filter(({ level }) => level !== "info");
    for (const line of findingLines(said, locale)) output.err(line);
  }
  if (grading) await writeOutput(target, piecesOf(grading, target), replace);
  if (json) {
    const checks = findings.map((finding) => findingJson(finding, locale));
    output.out(JSON.stringify({ units: grading?.appraisal.columns.size ?? 0, checks }));
  } else if (grading) output.out(written(grading, target, locale));
  else
    output.err(locale === "zh-CN" ? "没有评分，也没有写文件。" : "Nothing was graded or written.");
  return grading ? 0 : 2;
}

function piecesOf(grading: Grading<CsvAssessment>, target: string): AsyncIterable<Uint8Array> {
  const pieces = Readable.from(resultLines(grading), { objectMode: true });
  return /\.gz$/i.test(target) ? pieces.pipe(createGzip({ level: 1 })) : pieces;
}

/** Every few seconds: how many units were read, how many a second, and how long it will take. */
const EVERY = 3000;

function teller(file: OpenCsv, locale: Locale, output: Output): (units: number) => void {
  const started = performance.now();
  let last = started;
  return (units) => {
    const now = performance.now();
    if (now - last < EVERY) return;
    last = now;
    const seconds = (now - started) / 1000;
    const rate = Math.round(units / seconds);
    const left = Math.max(1, Math.round((seconds / file.share()) * (1 - file.share())));
    output.err(
      locale === "zh-CN"
        ? `已读 ${units} 个单位，每秒 ${rate} 个，读完约需 ${left} 秒`
        : `${units} units read, ${rate} a second, about ${left} s left to read`,
    );
  };
}

function written(
  { isDraft, appraisal }: Grading<CsvAssessment>,
  path: string,
  locale: Locale,
): string {
  const { size } = appraisal.columns;
  if (locale === "zh-CN") {
    return `${isDraft ? "预评分（草稿）" : "评分结果"}已写入：${path}（${size} 个单位）`;
  }
  return `${isDraft ? "Draft" : "Results"} written: ${path} (${size} units)`;
}
