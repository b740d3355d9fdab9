import { resolve } from "node:path";
import { readMaster, type Master } from "../../grading/collect/form/master";
import {
  collectForms,
  readForms,
  type Collection,
} from "../../grading/collect/receive/collectForms";
import type { IncomingFile } from "../../grading/collect/receive/readForm";
import type { UnreadableFile } from "../../grading/collect/receive/collectForms";
import { statusText } from "../../grading/collect/receive/statusText";
import type { Notice } from "../../grading/collect/receive/notice";
import { recordCollection, type Recorded } from "../../grading/collect/record/recordCollection";
import type { Locale, Sentence } from "../../scoring/locale";
import { CliError } from "../cliError";
import type { FileAdapter } from "../fileAdapter";
import { filesIn, modifiedOf, readInput } from "../files";
import { isMistake, type Mistake } from "../mistake";
import { openInput } from "../openInput";
import { levelLine, type Output } from "../output";
import { findingLines } from "../findingLines";
import { checkOutput, writeOutput } from "../wholeFile";

export interface CollectCommandOptions {
  readonly output: string;
  /** The workbook into which forms are merged. */
  readonly into: string;
  readonly date: string;
  readonly received?: "today" | "file";
  readonly resent?: "new" | "old";
  readonly commonScheme?: boolean;
  readonly matchByContent?: boolean;
  readonly replace?: boolean;
  readonly json?: boolean;
  readonly locale: Locale;
}

/**
 * `hengji merge DIR --into MASTER -o OUT`: forms that came back, into the workbook that sent them. What can be taken is
 * written; exit code 2 where something was sent back, is to be decided or could not be read.
 */
export async function collect(
  folder: string,
  options: CollectCommandOptions,
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  const { locale, into, date, replace = false } = options;
  await checkOutput(options.output, replace);
  const workbook = await openInput(into, adapter, locale, output);
  const { master, findings } = await readMaster(workbook);
  for (const line of findingLines(findings, locale)) output.err(line);
  if (!master) throw new CliError("masterUnfit", { path: into });
  const { seal } = master;
  if (seal) throw new CliError("masterSealed", { path: into, date: seal.date });
  const { files, unreadable, names } = await opened(folder, options, adapter);
  const modified = new Map(files.map((each) => [each.file, each.modified.slice(0, 10)]));
  const collection = await collectForms(master, await readForms(files), unreadable, {
    date,
    resent: () => options.resent,
    takesCommonScheme: () => options.commonScheme ?? false,
    matchesByContent: () => options.matchByContent ?? false,
    receivedOn: (file) => (options.received === "file" ? (modified.get(file) ?? date) : date),
    names,
  });
  const recorded = await recordCollection(workbook, master, collection, date);
  await writeOutput(options.output, workbook.save(), replace);
  const notices = [...collection.notices, ...recorded.notices];
  if (options.json) output.out(JSON.stringify(summary(collection, recorded, notices, locale)));
  else for (const line of lines(master, collection, recorded, notices, options)) output.out(line);
  return notices.some(({ level }) => level === "error") ? 2 : 0;
}

interface Opened {
  readonly files: readonly IncomingFile[];
  readonly unreadable: readonly UnreadableFile[];
  readonly names: readonly string[];
}

/** Every file of the folder, but the workbooks that are merged into and written. */
async function opened(
  folder: string,
  { output, into }: CollectCommandOptions,
  adapter: FileAdapter,
): Promise<Opened> {
  const { workbooks, others } = await filesIn(folder);
  const own = new Set([output, into].map((path) => resolve(path)));
  const files: IncomingFile[] = [];
  const unreadable = others.map(({ file, isFolder }) =>
    unread(file, new CliError(isFolder ? "folderAmongForms" : "noFormNorEvidence")),
  );
  for (const { file, path } of workbooks.filter((each) => !own.has(resolve(each.path)))) {
    try {
      const { workbook } = await adapter.open(await readInput(path), file);
      files.push({ file, workbook, modified: await modifiedOf(path) });
    } catch (error) {
      if (!isMistake(error)) throw error;
      unreadable.push(unread(file, error));
    }
  }
  return { files, unreadable, names: [...workbooks, ...others].map(({ file }) => file) };
}

function unread(file: string, mistake: Mistake): UnreadableFile {
  const why: Sentence = { "zh-CN": mistake.sentence("zh-CN"), "en-US": mistake.sentence("en-US") };
  return { file, why };
}

function lines(
  master: Master,
  { outcomes }: Collection,
  { reminders }: Recorded,
  notices: readonly Notice[],
  { locale, output }: CollectCommandOptions,
): string[] {
  const isChinese = locale === "zh-CN";
  const states = outcomes.map(({ sent, status, filled, received, file }) =>
    [
      sent.numbered.id,
      sent.numbered.reporter,
      statusText(status, locale),
      `${filled}/${sent.form.pairs.length}`,
      received,
      file,
    ].join("\t"),
  );
  const all = [...new Set(notices)].map(({ level, text }) => levelLine(level, text, locale));
  const chased = reminders.map(({ sentence }) => sentence[locale]);
  const head = isChinese ? `催报 ${chased.length} 家：` : `To remind: ${chased.length}`;
  const done = isChinese
    ? `已写入：${output}（${master.read.data.units.length} 个单位，${outcomes.length} 张填报表）`
    : `Written: ${output} (${master.read.data.units.length} units, ${outcomes.length} forms)`;
  return [...states, ...all, ...(chased.length > 0 ? [head, ...chased] : []), done];
}

function summary(
  { outcomes, strays }: Collection,
  { reminders }: Recorded,
  notices: readonly Notice[],
  locale: Locale,
): unknown {
  return {
    forms: outcomes.map(({ sent, status, received, file, version, filled, problems }) => ({
      form: sent.numbered.id,
      reporter: sent.numbered.reporter,
      state: statusText(status, locale),
      received,
      file,
      version,
      filled,
      due: sent.form.pairs.length,
      problems: problems.map(({ text }) => text[locale]),
    })),
    others: strays.map(({ file, form, reporter, why }) => ({
      file,
      form,
      reporter,
      why: why.text[locale],
    })),
    notices: notices.map(({ level, text }) => ({ level, message: text[locale] })),
    reminders: reminders.map(({ sentence, ...rest }) => ({ ...rest, sentence: sentence[locale] })),
  };
}
