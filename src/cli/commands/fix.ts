import { applyFixes, fixesOf, type Fix } from "../../grading/fix/fixes";
import { prepareGrading } from "../../grading/gradeWorkbook";
import { isolated } from "../../scoring/isolated";
import type { Locale } from "../../scoring/locale";
import { isCellError, type CellValue } from "../../workbook/cell";
import type { FileAdapter } from "../fileAdapter";
import { fixedPath } from "../files";
import { openInput } from "../openInput";
import { checkOutput, writeOutput } from "../wholeFile";
import type { Output } from "../output";

export interface FixOptions {
  readonly output?: string;
  readonly yes?: boolean;
  readonly replace?: boolean;
  readonly json?: boolean;
  readonly locale: Locale;
}

/**
 * `hengji check FILE --fix`: shows the safe fixes, cell by cell with the old and the new value, and writes them into
 * a new file only with --yes. Everything else in the file stays byte for byte.
 */
export async function fix(
  file: string,
  options: FixOptions,
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  const { locale, yes = false, replace = false, json = false } = options;
  const workbook = await openInput(file, adapter, locale, output);
  const { findings } = await prepareGrading(workbook);
  const fixes = await fixesOf(workbook, findings);
  const isWritten = yes && fixes.length > 0;
  const target = options.output ?? fixedPath(file);
  if (isWritten) await checkOutput(target, replace);
  // What stands in the way, as a protected sheet, is told with the list already and not only when it is agreed to.
  if (fixes.length > 0) await applyFixes(workbook, fixes);
  if (isWritten) await writeOutput(target, workbook.save(), replace);
  if (json) {
    const shown = fixes.map((each) => ({ ...each, reason: each.reason[locale] }));
    output.out(JSON.stringify({ fixes: shown, written: isWritten ? target : null }));
    return 0;
  }
  for (const each of fixes) output.out(diffLine(each, locale));
  output.out(lastLine(fixes.length, isWritten, target, locale));
  return 0;
}

function diffLine({ sheet, address, before, after, reason }: Fix, locale: Locale): string {
  return `${isolated(sheet)}!${address}  ${shown(before)} → ${shown(after)}  ${reason[locale]}`;
}

/** A value so that text and number can be told apart. */
function shown(value: CellValue): string {
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? `“${isolated(value)}”` : String(value);
}

function lastLine(count: number, isWritten: boolean, target: string, locale: Locale): string {
  const isChinese = locale === "zh-CN";
  if (count === 0) return isChinese ? "没有可以自动修正的内容" : "There is nothing to fix";
  if (isWritten)
    return isChinese ? `已修正 ${count} 处，写入：${target}` : `${count} cells fixed: ${target}`;
  return isChinese
    ? `可以修正 ${count} 处，还没有写入；确认后加上 --yes`
    : `${count} cells can be fixed, nothing is written yet; add --yes to write`;
}
