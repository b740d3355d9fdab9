import { verifySeal, isIntact, type Verification } from "../../grading/seal/verifySeal";
import { readSealCode } from "../../grading/seal/sealCode";
import {
  codeSentence,
  differencePlace,
  differenceSentence,
  sealSentence,
} from "../../grading/seal/sealSentences";
import { say, type Locale, type Sentence } from "../../scoring/locale";
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
  "zh-CN": "没有封存：这个文件还没有定稿封存。要封存，请在窗格的“评分”页写入结果后按“定稿封存”",
  "en-US":
    "This workbook is not sealed; to seal it, write the results on the page Grade of the pane and press Seal",
};
const BROKEN: Sentence = {
  "zh-CN": "核验码 {code} 是第 {count} 次封存（{date}）的，已解除封存（{reason}）",
  "en-US": "{code} is the code of seal {count} ({date}), which was broken ({reason})",
};

/**
 * `hengji verify FILE [--code C]`: whether a sealed workbook is as it was sealed, and if not, which cells are not. Exit code
 * 0 where nothing was changed and the code is its own, else 2. Nothing is written.
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
    const found = await verifySeal(await openInput(file, adapter, locale, output));
    const message = found ? sentenceOf(found, typed) : NO_SEAL;
    const isTrue = found !== undefined && isIntact(found) && (typed ?? found.code) === found.code;
    output.out(json ? JSON.stringify(jsonOf(found, isTrue, message, locale)) : message[locale]);
    return isTrue ? 0 : 2;
  } catch (error) {
    if (json && isMistake(error)) {
      output.out(JSON.stringify({ checks: [mistakeJson(error, locale)] }));
    }
    throw error;
  }
}

function sentenceOf(found: Verification, typed: string | undefined): Sentence {
  if (typed === undefined || typed === found.code) return sealSentence(found);
  const earlier = found.broken.find(({ code }) => code === typed);
  if (!earlier) return codeSentence(typed);
  const details = { ...earlier };
  return { "zh-CN": say(BROKEN, details, "zh-CN"), "en-US": say(BROKEN, details, "en-US") };
}

function jsonOf(
  found: Verification | undefined,
  isTrue: boolean,
  message: Sentence,
  locale: Locale,
): object {
  const head = { sealed: found !== undefined, intact: isTrue, message: message[locale] };
  if (!found) return head;
  const { date, count, code, broken, differences } = found;
  const changes = differences.map((difference) => ({
    ...differencePlace(difference),
    message: differenceSentence(difference)[locale],
  }));
  return { ...head, date, count, code, broken, changes };
}
