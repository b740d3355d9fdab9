import { createHash } from "node:crypto";
import { basename, join, parse } from "node:path";
import { isIntact, verifySeal, type Verification } from "../../grading/seal/verifySeal";
import { sealSentence } from "../../grading/seal/sealSentences";
import { ARCHIVED_KINDS } from "../../reports/archive/archivedKinds";
import { archiveSheet, type ArchiveEntry } from "../../reports/archive/archiveSheet";
import type { Report } from "../../reports/data/report";
import { readReportFacts, type ReportFacts } from "../../reports/facts/reportFacts";
import { KINDS } from "../../reports/kinds";
import { KIND_NAMES, type KindId } from "../../reports/kindNames";
import { makeReport } from "../../reports/makeReport";
import { fileWords } from "../../reports/paperFiles";
import { render } from "../../reports/render";
import type { Locale, Sentence } from "../../scoring/locale";
import { CliError } from "../cliError";
import type { FileAdapter } from "../fileAdapter";
import { filesBelow, makeFolder, readInput } from "../files";
import { openInput } from "../openInput";
import { levelLine, refusalLine, type Output } from "../output";
import { findingLines } from "../findingLines";
import { checkOutput, writeOutput } from "../wholeFile";
import { offerFile } from "./offerFile";
import { differingCells } from "./reportDifferences";

export interface ArchiveOptions {
  readonly output: string;
  /** A folder with what came in during the year, which is listed where it is. */
  readonly received?: string;
  readonly unsealed?: boolean;
  readonly date: string;
  readonly json?: boolean;
  readonly replace?: boolean;
  readonly locale: Locale;
}

/** A file of the archive before it is written. */
interface ArchivedFile {
  readonly entry: ArchiveEntry;
  /** Undefined where it stays where it is. */
  readonly bytes: Uint8Array | undefined;
}

/** What a call works with. */
interface Call {
  readonly options: ArchiveOptions;
  readonly adapter: FileAdapter;
  readonly output: Output;
}

/**
 * `hengji archive FILE -o DIR`: the workbook, the papers that can be made of it, and a list of them and of what came in, each
 * with its hash. Exit code 0; 2 where the workbook is not sealed as it stands or cannot be graded, and then nothing is
 * written.
 */
export async function archive(
  path: string,
  options: ArchiveOptions,
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  const { locale, unsealed = false, date } = options;
  const call = { options, adapter, output };
  const bytes = await readInput(path);
  const workbook = await openInput(path, adapter, locale, output);
  const seal = await verifySeal(workbook);
  const wrong = sealRefusal(seal, unsealed);
  if (wrong) return refused([wrong], call);
  const { grading, findings } = await offerFile(workbook, { locale });
  if (!grading) {
    for (const line of findingLines(findings, locale)) output.err(line);
    return refused([], call);
  }
  const differing = await differingCells(workbook, grading);
  if (differing.length > 0) return refused(differing, call);
  const facts = await readReportFacts(workbook, grading);
  const code = seal?.code ?? "";
  const name = basename(path);
  const uses = ["archive", "superior", "audit"] as const;
  const book = archived(
    { title: name, kind: "workbook", file: name, code, uses },
    bytes,
    undefined,
  );
  const files = [book, ...(await papers(facts, code, call)), ...(await received(call))];
  const entries = files.map(({ entry }) => entry);
  const scheme = grading.read.scheme.name || parse(name).name;
  const list = await adapter.create();
  await list.sheets.render([archiveSheet(entries, { scheme, date, seal }, grading.read.locale)]);
  await writeAll([...files, listFile(list.save(), locale)], call);
  if (options.json) output.out(JSON.stringify({ folder: options.output, code, entries }));
  else output.out(done(entries.length, options));
  return 0;
}

function sealRefusal(seal: Verification | undefined, isAllowed: boolean): Sentence | undefined {
  if (seal) return isIntact(seal) ? undefined : sealSentence(seal);
  return isAllowed ? undefined : NOT_SEALED;
}

const NOT_SEALED: Sentence = {
  "zh-CN":
    "没有封存：请先写入结果，用 hengji seal 或在窗格定稿封存后再归档；确需现在归档，加 --unsealed",
  "en-US":
    "This workbook is not sealed; write the results and seal it first, with hengji seal or in the pane, or add --unsealed",
};

function refused(reasons: readonly Sentence[], { options, output }: Call): number {
  for (const reason of reasons) output.err(refusalLine(reason, options.locale));
  output.err(options.locale === "zh-CN" ? "没有写文件。" : "Nothing was written.");
  return 2;
}

function archived(
  entry: Omit<ArchiveEntry, "sha256" | "bytes" | "count">,
  bytes: Uint8Array,
  count: number | undefined,
): ArchivedFile & { readonly bytes: Uint8Array } {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { entry: { ...entry, count, bytes: bytes.length, sha256 }, bytes };
}

/** Every paper of the year that can be made; why another cannot is told. */
async function papers(facts: ReportFacts, code: string, call: Call): Promise<ArchivedFile[]> {
  const { options, adapter, output } = call;
  const { date, locale } = options;
  const files: ArchivedFile[] = [];
  for (const { kind, uses } of ARCHIVED_KINDS) {
    const made = reportsOf(facts, kind, date);
    if (!Array.isArray(made)) {
      output.err(levelLine("info", notMade(kind, made), locale));
      continue;
    }
    const bytes = await render(made, "docx", date, async (sheets) => {
      const book = await adapter.create();
      await book.sheets.render(sheets);
      return book.save();
    });
    const title = KINDS[kind].fileName(facts);
    const file = `${fileWords(title)}.docx`;
    files.push(archived({ title, kind: "paper", file, code, uses }, bytes, made.length));
  }
  return files;
}

/** The papers of a kind, or why there are none. */
function reportsOf(facts: ReportFacts, kind: KindId, date: string): Report[] | Sentence {
  const reports: Report[] = [];
  for (const unit of KINDS[kind].isByUnit ? facts.units : [undefined]) {
    const made = makeReport(facts, kind, { date, stage: "result", ...(unit ? { unit } : {}) });
    if ("refusal" in made) return made.refusal.message;
    reports.push(made.report);
  }
  return reports;
}

function notMade(kind: KindId, reason: Sentence): Sentence {
  const name = KIND_NAMES[kind];
  return {
    "zh-CN": `没有${name["zh-CN"]}：${reason["zh-CN"]}`,
    "en-US": `No ${name["en-US"]}: ${reason["en-US"]}`,
  };
}

/** What came in stays where it is; its hash says that it is still what came in. */
async function received({ options }: Call): Promise<ArchivedFile[]> {
  if (options.received === undefined) return [];
  const files: ArchivedFile[] = [];
  for (const { file, path } of await filesBelow(options.received)) {
    const uses = ["archive", "audit"] as const;
    const found = { title: file, kind: "received" as const, file: path, code: "", uses };
    files.push({ ...archived(found, await readInput(path), undefined), bytes: undefined });
  }
  return files;
}

function listFile(bytes: Uint8Array, locale: Locale): { file: string; bytes: Uint8Array } {
  return { file: locale === "zh-CN" ? "归档目录.xlsx" : "archive.xlsx", bytes };
}

/** First sees that every file may be written. */
async function writeAll(
  files: readonly (ArchivedFile | { file: string; bytes: Uint8Array })[],
  { options }: Call,
): Promise<void> {
  const { output: folder, replace = false } = options;
  const written = files.flatMap((each) => {
    const file = "entry" in each ? each.entry.file : each.file;
    return each.bytes ? [{ path: join(folder, file), bytes: each.bytes }] : [];
  });
  const paths = written.map(({ path }) => path);
  const twice = paths.find((path, at) => paths.indexOf(path) !== at);
  if (twice !== undefined) throw new CliError("archiveNames", { path: twice });
  await makeFolder(folder);
  for (const path of paths) await checkOutput(path, replace);
  for (const { path, bytes } of written) await writeOutput(path, bytes, replace);
}

function done(count: number, { output, locale }: ArchiveOptions): string {
  return locale === "zh-CN"
    ? `归档目录列了 ${count} 件，已写入：${output}`
    : `The archive lists ${count} items, written: ${output}`;
}
