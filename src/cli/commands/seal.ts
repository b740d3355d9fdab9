import { findAssessment } from "../../grading/run/findAssessment";
import { sealRefusalSentence } from "../../grading/run/sealRefusalSentence";
import { sealWorkbook, type SealRefusal } from "../../grading/run/sealWorkbook";
import { breakSeal } from "../../grading/seal/seal";
import { bookSeals, standingIn } from "../../grading/seal/sealSheet";
import { say, type Locale, type Sentence } from "../../scoring/locale";
import { CliError } from "../cliError";
import type { FileAdapter, FileWorkbook } from "../fileAdapter";
import { sealedPath, unsealedPath } from "../files";
import { openInput } from "../openInput";
import { isMistake } from "../mistake";
import { mistakeJson, noticeLine, refusalLine, type Output } from "../output";
import { checkOutput, writeOutput } from "../wholeFile";

interface Common {
  readonly output?: string;
  readonly replace?: boolean;
  readonly json?: boolean;
  readonly locale: Locale;
}

export interface SealOptions extends Common {
  /** The day of the seal. */
  readonly date: string;
}

export interface UnsealOptions extends Common {
  readonly reason: string;
}

const TEXTS = {
  sealed: {
    "zh-CN": "已定稿封存（第 {count} 次，{date}），核验码 {code}，写入：{target}",
    "en-US": "Sealed (seal {count}, {date}), code {code}, written: {target}",
  },
  unsealed: {
    "zh-CN": "已解除第 {count} 次封存（{date}，{code}），理由记在“封存”表，写入：{target}",
    "en-US":
      "Seal {count} ({date}, {code}) is broken, the reason stands in the sheet of seals, written: {target}",
  },
  copyOnly: {
    "zh-CN":
      "工作簿的结构受保护，封存只能记在文件的附加信息里，用 LibreOffice 另存会丢失；要带得走，请先取消结构保护再封存",
    "en-US":
      "The structure of the workbook is protected, so the seal is kept with the file alone and LibreOffice would lose it; remove the protection and seal again to keep it",
  },
  errors: {
    "zh-CN": "逐项错误用 hengji check 查看",
    "en-US": "hengji check lists the errors",
  },
  nothing: { "zh-CN": "没有写文件。", "en-US": "Nothing was written." },
} as const satisfies Record<string, Sentence>;

/**
 * `hengji seal FILE -o OUT`: seals results that are final into a new file, under the same conditions as the pane. Exit
 * code 0; 2 where something stands in the way, which is said, and then nothing is written.
 */
export async function seal(
  file: string,
  options: SealOptions,
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  return told(options, output, async () => {
    const { locale, date, replace = false } = options;
    const target = options.output ?? sealedPath(file);
    await checkOutput(target, replace);
    const workbook = await openInput(file, adapter, locale, output);
    const standing = standingIn(await bookSeals(workbook));
    if (standing) throw new CliError("alreadySealed", { date: standing.date, code: standing.code });
    const found = await findAssessment(workbook);
    const mapping = found.kind === "mapped" ? found.mapping : undefined;
    const outcome = await sealWorkbook(workbook, mapping, date);
    if (outcome.kind !== "sealed") return refused(outcome, options, output);
    if (!outcome.isOnSheet) output.err(noticeLine(TEXTS.copyOnly, locale));
    return done(workbook, target, { ...options, text: TEXTS.sealed }, output);
  });
}

/**
 * `hengji unseal FILE --reason R -o OUT`: breaks the seal into a new file; the reason and the code stay on record. Exit code
 * 0; 2 where there is no seal.
 */
export async function unseal(
  file: string,
  options: UnsealOptions,
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  return told(options, output, async () => {
    const { locale, replace = false } = options;
    const reason = options.reason.trim();
    if (reason === "") throw new CliError("unsealReason");
    const target = options.output ?? unsealedPath(file);
    await checkOutput(target, replace);
    const workbook = await openInput(file, adapter, locale, output);
    if (!standingIn(await bookSeals(workbook))) throw new CliError("notSealed", { path: file });
    await breakSeal(workbook, reason);
    return done(workbook, target, { ...options, text: TEXTS.unsealed }, output);
  });
}

/** A mistake in the call or the file is an answer too, for programs that read it. */
async function told(
  { json, locale }: Common,
  output: Output,
  task: () => Promise<number>,
): Promise<number> {
  try {
    return await task();
  } catch (error) {
    if (json && isMistake(error)) {
      output.out(JSON.stringify({ checks: [mistakeJson(error, locale)] }));
    }
    throw error;
  }
}

function refused(refusal: SealRefusal, { json, locale }: Common, output: Output): number {
  const message = sealRefusalSentence(refusal);
  if (json) {
    output.out(JSON.stringify({ sealed: false, refusal: refusal.kind, message: message[locale] }));
    return 2;
  }
  output.err(refusalLine(message, locale));
  if (refusal.kind === "errors") output.err(TEXTS.errors[locale]);
  output.err(TEXTS.nothing[locale]);
  return 2;
}

async function done(
  workbook: FileWorkbook,
  target: string,
  { locale, json, replace = false, text }: Common & { readonly text: Sentence },
  output: Output,
): Promise<number> {
  const book = await bookSeals(workbook);
  const { count, date, code } = book.seals.at(-1)!;
  const sealed = standingIn(book) !== undefined;
  await writeOutput(target, workbook.save(), replace);
  if (json) output.out(JSON.stringify({ sealed, count, date, code, output: target }));
  else output.out(say(text, { count, date, code, target }, locale));
  return 0;
}
