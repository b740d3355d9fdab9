import { extname, join } from "node:path";
import type { Zippable } from "fflate";
import type { Report, ReportFinding } from "../../reports/data/report";
import type { UnitFacts } from "../../reports/facts/unitFacts";
import { KINDS } from "../../reports/kinds";
import { KIND_NAMES } from "../../reports/kindNames";
import { unitFileNames } from "../../reports/paperFiles";
import { render } from "../../reports/render";
import { FORMATS, type ReportFormat } from "../../reports/render/formats";
import type { MakeBook } from "../../reports/render/makeBook";
import { packed } from "../../reports/render/packed";
import type { Locale } from "../../scoring/locale";
import { CliError } from "../cliError";
import { makeFolder } from "../files";
import type { Output } from "../output";
import { checkOutput, writeOutput } from "../wholeFile";

/** A paper, and the unit that it is for. */
export interface Paper {
  readonly report: Report;
  readonly unit: UnitFacts | undefined;
  /** From a template of the office's own. */
  readonly own?: { readonly bytes: Uint8Array; readonly findings: readonly ReportFinding[] };
}

interface FileChoices {
  readonly output: string;
  readonly each?: boolean;
  readonly date: string;
  readonly replace?: boolean;
  readonly locale: Locale;
  readonly format: ReportFormat;
  readonly makeBook: MakeBook;
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
  const { output: path, each = false, replace = false, format } = choices;
  if (!each) {
    await checkOutput(path, replace);
    await writeOutput(path, await bytesOf(papers, choices), replace);
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
    await writeOutput(path, packed(archive, 0), replace);
  } else {
    for (const [name, bytes] of files) await writeOutput(join(path, name), bytes, replace);
  }
}

async function filesOf(
  papers: readonly Paper[],
  names: readonly string[],
  choices: FileChoices,
  output: Output,
): Promise<[string, Uint8Array][]> {
  const { locale } = choices;
  const start = performance.now();
  const files: [string, Uint8Array][] = [];
  for (const [index, paper] of papers.entries()) {
    const { report } = paper;
    files.push([names[index]!, await bytesOf([paper], choices)]);
    const done = index + 1;
    if (done % STEP !== 0 || done === papers.length) continue;
    const seconds = ((performance.now() - start) / 1000 / done) * (papers.length - done);
    output.err(progress(KIND_NAMES[report.kind][locale], done, papers.length, seconds, locale));
  }
  return files;
}

/** Papers in one file; one of a template of its own is a file already. */
function bytesOf(
  papers: readonly Paper[],
  { format, date, makeBook }: Pick<FileChoices, "format" | "date" | "makeBook">,
): Promise<Uint8Array> | Uint8Array {
  const [first] = papers;
  if (first?.own) return first.own.bytes;
  return render(
    papers.map(({ report }) => report),
    format,
    date,
    makeBook,
  );
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
