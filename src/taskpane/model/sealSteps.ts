import { snapshotOf } from "../../grading/read/snapshot";
import { prepareAssessment } from "../../grading/run/prepareAssessment";
import { isAgreed, judgeSeal } from "../../grading/run/judgeSeal";
import { recheck, type Recheck } from "../../grading/run/recheck";
import { recheckSentence } from "../../grading/run/recheckSentence";
import { sealRefusalSentence } from "../../grading/run/sealRefusalSentence";
import { sealWorkbook } from "../../grading/run/sealWorkbook";
import { readSealCode } from "../../grading/seal/sealCode";
import { breakSeal } from "../../grading/seal/seal";
import { verifySeal } from "../../grading/seal/verifySeal";
import type { Sentence } from "../../scoring/locale";
import { DOING, DONE } from "./modelTexts";
import type { PaneModel } from "./paneModel";

/**
 * 复核 against the workbook as it is now; undefined where there is no sheet 结果 of ours, and "stopped" where mistakes
 * stand in the way of computing anything.
 */
export async function recheckNow(pane: PaneModel): Promise<Recheck | "stopped" | undefined> {
  const look = snapshotOf(pane.workbook);
  const { grading } = await prepareAssessment(look, pane.store.get().mapping, {
    isDraft: true,
  });
  return grading ? recheck(look, grading) : "stopped";
}

/** Seals the results as published, unless something stands in the way, which is said. */
export async function seal(pane: PaneModel): Promise<void> {
  const outcome = await pane.run(DOING.sealing, async () => {
    const { mapping } = pane.store.get();
    const sealed = await sealWorkbook(pane.workbook, mapping, pane.host.today());
    if (sealed.kind === "sealed") await renew(pane);
    return sealed;
  });
  if (!outcome) return;
  if (outcome.kind !== "sealed") return pane.tell("warning", sealRefusalSentence(outcome));
  pane.tell("success", outcome.isOnSheet ? DONE.sealed : DONE.sealedInCopy);
}

/** Breaks the seal, so that the results may be written again; the reason stays on record. */
export async function unseal(pane: PaneModel, reason: string): Promise<void> {
  await pane.run(DOING.sealing, async () => {
    await breakSeal(pane.workbook, reason);
    await renew(pane);
    pane.tell("info", DONE.unsealed);
  });
}

/**
 * 核验: the code that was typed from paper, if any, what was sealed, and the results against the data; each is told. A code
 * that is none is told, and nothing is compared.
 */
export async function verifyNow(pane: PaneModel, typed: string): Promise<void> {
  const code = typed.trim() === "" ? undefined : readSealCode(typed);
  if (typed.trim() !== "" && !code) return pane.tell("warning", DONE.codeUnreadable);
  const judged = await pane.run(DOING.verifying, () => judgeSeal(snapshotOf(pane.workbook), code));
  if (!judged?.seal) return;
  const { found, seal, written, isSealTrue } = judged;
  // A code that is not this seal's says nothing of the seal itself.
  const isOwn = code === undefined || found?.code === code;
  pane.store.set(isOwn ? { seal: found, written } : { written });
  const isTrue = isSealTrue && (!written || isAgreed(written));
  pane.tell(
    isTrue ? "success" : "warning",
    written ? inTurn(seal, recheckSentence(written)) : seal,
  );
}

function inTurn(one: Sentence, other: Sentence): Sentence {
  return {
    "zh-CN": `${one["zh-CN"]}。${other["zh-CN"]}`,
    "en-US": `${one["en-US"]}. ${other["en-US"]}`,
  };
}

/** What was previewed stays to be seen; this step is what can be taken back now. */
async function renew(pane: PaneModel): Promise<void> {
  const seal = await verifySeal(pane.lookAtAll());
  const kept = await pane.workbook.sheets.kept();
  const concerns = pane.store.get().concerns.filter(({ kind }) => kind !== "sealed");
  pane.store.set({ seal, written: undefined, kept, concerns });
  pane.stepEnds();
}
