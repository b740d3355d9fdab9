import { verifySeal, isIntact, type Verification } from "../../grading/seal/verifySeal";
import { readSealCode } from "../../grading/seal/sealCode";
import {
  codeSentence,
  differencePlace,
  differenceSentence,
  sealSentence,
} from "../../grading/seal/sealSentences";
import { recheckSentence } from "../../grading/run/recheckSentence";
import { agrees, recheckWritten, type WrittenRecheck } from "../../grading/run/recheckWritten";
import { say, type Locale, type Sentence } from "../../scoring/locale";
import type { Workbook } from "../../workbook/workbook";
import { CliError } from "../cliError";
import type { FileAdapter } from "../fileAdapter";
import { openInput } from "../openInput";
import { isMistake } from "../mistake";
import { mistakeJson, type Output } from "../output";

export interface VerifyOptions {
  /** The code as it stands on paper, which nobody can have changed along with the file. */
  readonly code?: string;
  readonly json?: boolean;
  readonly locale: Locale;
}

const NO_SEAL: Sentence = {
  "zh-CN":
    "没有封存：这个文件还没有定稿封存。要封存，请在窗格的“评分”页写入结果后按“定稿封存”，或用 hengji seal 文件",
  "en-US":
    "This workbook is not sealed; to seal it, write the results on the page Grade of the pane and press Seal, or use hengji seal FILE",
};
const BROKEN: Sentence = {
  "zh-CN": "核验码 {code} 是第 {count} 次封存（{date}）的，已解除封存（{reason}）",
  "en-US": "{code} is the code of seal {count} ({date}), which was broken ({reason})",
};

/**
 * `hengji verify FILE [--code C]`: whether a sealed workbook is as it was sealed, and if not, which cells are not; and
 * whether its results are what its data give now, cell by cell. Exit code 0 where nothing was changed, the code is its own
 * and the results agree, else 2. Nothing is written.
 */
export async function verify(
  file: string,
  { code, json, locale }: VerifyOptions,
  adapter: FileAdapter,
  output: Output,
): Promise<number> {
  try {
    const typed = code === undefined ? undefined : readSealCode(code);
    if (code !== undefined && typed === undefined) throw new CliError("codeUnreadable", { code });
    const workbook = await openInput(file, adapter, locale, output);
    const judged = await judge(workbook, typed);
    const { seal, written, isSealTrue } = judged;
    const isAsItShould = written === undefined || isAgreed(written);
    if (json)
      output.out(JSON.stringify({ ...jsonOf(judged, locale), ...resultsOf(written, locale) }));
    else output.out(seal[locale]);
    if (!json && !isAsItShould) output.out(recheckSentence(written)[locale]);
    return isSealTrue && isAsItShould ? 0 : 2;
  } catch (error) {
    if (json && isMistake(error)) {
      output.out(JSON.stringify({ checks: [mistakeJson(error, locale)] }));
    }
    throw error;
  }
}

/** What the workbook says against its seal, and its results against its data. */
interface Judged {
  readonly found: Verification | undefined;
  readonly seal: Sentence;
  readonly isSealTrue: boolean;
  readonly written: WrittenRecheck | undefined;
}

async function judge(workbook: Workbook, typed: string | undefined): Promise<Judged> {
  const found = await verifySeal(workbook, typed);
  const isCode = found !== undefined && (typed ?? found.code) === found.code;
  return {
    found,
    seal: found ? sentenceOf(found, typed) : NO_SEAL,
    isSealTrue: isCode && isIntact(found),
    written: await recheckWritten(workbook),
  };
}

function sentenceOf(found: Verification, typed: string | undefined): Sentence {
  if (typed === undefined || typed === found.code) return sealSentence(found);
  const earlier = found.broken.find(({ code }) => code === typed);
  if (!earlier) return codeSentence(typed);
  const details = { ...earlier };
  return { "zh-CN": say(BROKEN, details, "zh-CN"), "en-US": say(BROKEN, details, "en-US") };
}

const isAgreed = (written: WrittenRecheck): boolean =>
  "recheck" in written && agrees(written.recheck);

function jsonOf({ found, isSealTrue, seal }: Judged, locale: Locale): object {
  const head = { sealed: found !== undefined, intact: isSealTrue, message: seal[locale] };
  if (!found) return head;
  const { date, count, code, broken, differences } = found;
  const changes = differences.map((difference) => ({
    ...differencePlace(difference),
    message: differenceSentence(difference)[locale],
  }));
  return { ...head, date, count, code, broken, changes };
}

/** The results against what the data give now; nothing where the workbook has none. */
function resultsOf(written: WrittenRecheck | undefined, locale: Locale): object {
  if (!written) return {};
  const head = { agree: isAgreed(written), message: recheckSentence(written)[locale] };
  if ("errors" in written) return { results: { ...head, errors: written.errors } };
  const { changed, missing, surplus } = written.recheck;
  return { results: { ...head, changed, missing, surplus } };
}
