import { extname, join } from "node:path";
import { zipSync, type Zippable } from "fflate";
import type { Report } from "../../reports/data/report";
import type { UnitFacts } from "../../reports/facts/unitFacts";
import { KINDS } from "../../reports/kinds";
import { KIND_NAMES } from "../../reports/kindNames";
import { unitFileNames } from "../../reports/paperFiles";
import { FORMATS, render, type ReportFormat } from "../../reports/render";
import type { Locale } from "../../scoring/locale";
import { CliError } from "../cliError";
import { makeFolder } from "../files";
import type { Output } from "../output";
import { checkOutput, writeOutput } from "../wholeFile";

/** A paper, and the unit that it is for. */
export interface Paper {
  readonly report: Report;
  readonly unit: UnitFacts | undefined;
}

interface FileChoices {
  readonly output: string;
  readonly each?: boolean;
  readonly date: string;
  readonly replace?: boolean;
  readonly locale: Locale;
  readonly format: ReportFormat;
}

/** The format that was asked for, or that of the ending of the output. */
export function formatOf({
  format,
  each,
  output,
}: {
  readonly format?: ReportFormat;
  readonly each?: boolean;
  readonly output: string;
}): ReportFormat {
  if (format) return format;
  const ending = extname(output).slice(1).toLowerCase();
  const known = FORMATS.find((each) => each === ending);
  if (known) return known;
  if (each) return "docx";
  throw new CliError("reportFormatUnknown", { path: output });
}

/** Writes all papers into one file, or each into its own in a folder or an archive; first sees that it may. */
export async function writePapers(
  papers: readonly Paper[],
  choices: FileChoices,
  output: Output,
): Promise<void> {
  const { output: path, each = false, date, replace = false, format } = choices;
  if (!each) {
    await checkOutput(path, replace);
    const reports = papers.map(({ report }) => report);
    await writeOutput(path, await render(reports, format, date), replace);
    return;
  }
  const isArchive = extname(path).toLowerCase() === ".zip";
  const { unitPrefix } = KINDS[papers[0]!.report.kind];
  const units = papers.map(({ unit }) => unit!.name);
  const names = unitFileNames(units, unitPrefix).map((name) => `${name}.${format}`);
  if (isArchive) await checkOutput(path, replace);
  else {
    await makeFolder(path);
    for (const name of names) await checkOutput(join(path, name), replace);
  }
  const files = await filesOf(papers, names, choices, output);
  if (isArchive) {
    const archive: Zippable = Object.fromEntries(files);
    await writeOutput(path, zipSync(archive, { mtime: EARLIEST, level: 0 }), replace);
  } else {
    for (const [name, bytes] of files) await writeOutput(join(path, name), bytes, replace);
  }
}

/** What an archive may say of the time; the first that its format knows. */
const EARLIEST = new Date(1980, 0, 1);

async function filesOf(
  papers: readonly Paper[],
  names: readonly string[],
  { format, date, locale }: FileChoices,
  output: Output,
): Promise<[string, Uint8Array][]> {
  const start = performance.now();
  const files: [string, Uint8Array][] = [];
  for (const [index, { report }] of papers.entries()) {
    files.push([names[index]!, await render([report], format, date)]);
    const done = index + 1;
    if (done % STEP !== 0 || done === papers.length) continue;
    const seconds = ((performance.now() - start) / 1000 / done) * (papers.length - done);
    output.err(progress(KIND_NAMES[report.kind][locale], done, papers.length, seconds, locale));
  }
  return files;
}

/** Progress is told after so many papers. */
const STEP = 50;

function progress(
  ...[name, done, all, seconds, locale]: [string, number, number, number, Locale]
): string {
  const left = Math.max(1, Math.ceil(seconds));
  return locale === "en-US"
    ? `${name} ${done}/${all}, about ${left} s`
    : `${name} ${done}/${all}，约 ${left} 秒`;
}
