import { say, type Sentence } from "../../scoring/locale";
import type { Workbook } from "../../workbook/workbook";
import { codeSentence, sealSentence } from "../seal/sealSentences";
import { isIntact, verifySeal, type Verification } from "../seal/verifySeal";
import { agrees, recheckWritten, type WrittenRecheck } from "./recheckWritten";

/** What a workbook says against its seal, and its results against its data. */
export interface Judged {
  /** Undefined where it is not sealed. */
  readonly found: Verification | undefined;
  /** The same in words; undefined where it is not sealed. */
  readonly seal: Sentence | undefined;
  /** Nothing was changed, and the code is that of the seal. */
  readonly isSealTrue: boolean;
  /** Undefined where it has no results of ours. */
  readonly written: WrittenRecheck | undefined;
}

const BROKEN: Sentence = {
  "zh-CN": "核验码 {code} 是第 {count} 次封存（{date}）的，已解除封存（{reason}）",
  "en-US": "{code} is the code of seal {count} ({date}), which was broken ({reason})",
};

/**
 * 核验 in three comparisons: what was sealed with its code and the one on paper, where it is given; the workbook with what
 * was sealed; its results with what its data give. Nothing is written.
 */
export async function judgeSeal(workbook: Workbook, typed: string | undefined): Promise<Judged> {
  const found = await verifySeal(workbook, typed);
  const isCode = found !== undefined && (typed ?? found.code) === found.code;
  return {
    found,
    seal: found && sentenceOf(found, typed),
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

/** Whether the results are what the data give. */
export const isAgreed = (written: WrittenRecheck): boolean =>
  "recheck" in written && agrees(written.recheck);
