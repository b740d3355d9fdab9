import { resolve } from "node:path";
import { mergeWorkbooks, type Merge, type MergeInput } from "../../grading/merge/mergeWorkbooks";
import type { UnitConflict } from "../../grading/merge/mergeRows";
import type { Locale } from "../../scoring/locale";
import type { FileAdapter } from "../fileAdapter";
import { CliError } from "../cliError";
import { type FolderFiles, filesIn, readInput } from "../files";
import { checkOutput, writeOutput } from "../wholeFile";
import { mergeLines } from "../mergeLines";
import { isMistake, type Mistake } from "../mistake";
import type { Output } from "../output";

export interface MergeCommandOptions {
  readonly output: string;
  /** first, last, or the name of a file: who is right about a unit that several files report. */
  readonly keep?: string;
  readonly commonScheme?: boolean;
  readonly skipBad?: boolean;
  readonly replace?: boolean;
  readonly json?: boolean;
  readonly locale: Locale;
}

/**
 * `hengji merge DIR -o OUT`: department files of one scheme as one workbook. Exit code 2 where a file is bad or a
 * conflict is undecided, and then nothing is written; --skip-bad, --common-scheme and --keep decide.
 */
export async function merge(
  folder: string,
  options: MergeCommandOptions,
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  const { locale, replace = false } = options;
  const found = await filesIn(folder);
  if (found.workbooks.length + found.others.length === 0) {
    throw new CliError("folderEmpty", { path: folder });
  }
  await checkOutput(options.output, replace);
  const { inputs, unreadable } = await opened(found, options.output, adapter);
  const merged = await mergeWorkbooks(inputs, {
    keep: (conflict) => chosen(conflict, options.keep),
    takesCommonScheme: () => options.commonScheme ?? false,
  });
  const lines = mergeLines(merged, unreadable, locale);
  const isOpen = isUndecided(merged, unreadable.length, options);
  if (options.json) output.out(JSON.stringify(summary(merged, unreadable, locale)));
  else for (const line of lines) output.out(line);
  if (isOpen) {
    output.err(NOT_WRITTEN[locale]);
    return 2;
  }
  const workbook = await adapter.create();
  await workbook.sheets.render(merged.sheets);
  await writeOutput(options.output, workbook.save(), replace);
  if (!options.json) output.out(written(merged, options.output, locale));
  return 0;
}

interface Opened {
  readonly inputs: readonly MergeInput[];
  readonly unreadable: readonly { file: string; mistake: Mistake }[];
}

/** Every file of the folder is either an input or has a reason why not; the file that is written is neither. */
async function opened(
  { workbooks, others }: FolderFiles,
  target: string,
  adapter: FileAdapter,
): Promise<Opened> {
  const inputs: MergeInput[] = [];
  const unreadable = others.map(({ file, isFolder }): Opened["unreadable"][number] => ({
    file,
    mistake: new CliError(isFolder ? "folderInside" : "notAWorkbook"),
  }));
  for (const { file, path } of workbooks.filter((each) => resolve(each.path) !== resolve(target))) {
    try {
      // Only values are merged, whatever the format: nothing of this file's looks could have come over anyway.
      const { workbook } = await adapter.open(await readInput(path), file);
      inputs.push({ file, workbook });
    } catch (error) {
      if (!isMistake(error)) throw error;
      unreadable.push({ file, mistake: error });
    }
  }
  return { inputs, unreadable };
}

function chosen({ files }: UnitConflict, keep: string | undefined): string | undefined {
  if (keep === "first") return files[0];
  if (keep === "last") return files.at(-1);
  return files.find((file) => file === keep);
}

function isUndecided(
  { reference, bad, schemes, units }: Merge,
  unreadable: number,
  { skipBad = false, commonScheme = false }: MergeCommandOptions,
): boolean {
  if (reference === undefined || units.length > 0) return true;
  if (!skipBad && (bad.length > 0 || unreadable > 0)) return true;
  return schemes.some(({ kind }) => (kind === "other" ? !skipBad : !commonScheme && !skipBad));
}

function summary(
  { reference, bad, schemes, units, repeated, merged, unitCount }: Merge,
  unreadable: readonly { file: string; mistake: Mistake }[],
  locale: Locale,
): unknown {
  return {
    reference: reference ?? null,
    merged,
    units: unitCount,
    bad: [
      ...unreadable.map(({ file, mistake }) => ({ file, message: mistake.sentence(locale) })),
      ...bad.map(({ file, findings }) => ({
        file,
        message: findings.map((finding) => finding.message(locale)).join(" "),
      })),
    ],
    schemes,
    conflicts: units,
    repeated,
  };
}

const NOT_WRITTEN = {
  "zh-CN":
    "没有合并，也没有写文件。请改正这些文件，或用 --keep 决定以谁为准、--common-scheme 统一用多数文件的方案、--skip-bad 跳过不能合并的文件。",
  "en-US":
    "Nothing was merged or written. Correct the files, or decide: --keep says who is right, --common-scheme takes the scheme of most files, --skip-bad leaves out what cannot be merged.",
};

function written({ merged, unitCount }: Merge, path: string, locale: Locale): string {
  if (locale === "en-US") return `${merged.length} files, ${unitCount} units written: ${path}`;
  return `${merged.length} 个文件、${unitCount} 个单位已合并写入：${path}`;
}
