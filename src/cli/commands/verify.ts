import { readSealCode } from "../../grading/seal/sealCode";
import { differencePlace, differenceSentence } from "../../grading/seal/sealSentences";
import { isAgreed, judgeSeal, type Judged } from "../../grading/run/judgeSeal";
import { recheckSentence } from "../../grading/run/recheckSentence";
import type { WrittenRecheck } from "../../grading/run/recheckWritten";
import type { Locale, Sentence } from "../../scoring/locale";
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
    const judged = await judgeSeal(workbook, typed);
    const { seal = NO_SEAL, written, isSealTrue } = judged;
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

function jsonOf({ found, isSealTrue, seal = NO_SEAL }: Judged, locale: Locale): object {
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
