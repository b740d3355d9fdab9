import { oneLook } from "../../grading/read/oneLook";
import { recheck, type Recheck } from "../../grading/run/recheck";
import { breakSeal, sealOf, sealResults } from "../../grading/run/seal";
import { gradingOf } from "./gradingOf";
import { DOING, DONE } from "./modelTexts";
import type { PaneModel } from "./paneModel";

/**
 * 复核 against the workbook as it is now; undefined where there is no sheet 结果 of ours, and "stopped" where mistakes
 * stand in the way of computing anything.
 */
export async function recheckNow(pane: PaneModel): Promise<Recheck | "stopped" | undefined> {
  const look = oneLook(pane.workbook);
  const { grading } = await gradingOf(look, pane.store.get().mapping);
  return grading ? recheck(look, grading) : "stopped";
}

/** Seals the results as published, unless they are not what the workbook gives now. */
export async function seal(pane: PaneModel): Promise<void> {
  const sealed = await pane.run(DOING.sealing, async () => {
    if (!agrees(await recheckNow(pane))) return "other";
    await sealResults(pane.workbook, pane.host.today());
    return sealOf(pane.workbook);
  });
  if (!sealed) return;
  if (sealed === "other") return pane.tell("warning", DONE.notSealed);
  pane.store.set({ seal: sealed });
  pane.tell("success", DONE.sealed);
}

function agrees(found: Recheck | "stopped" | undefined): boolean {
  if (found === undefined || found === "stopped") return false;
  const { fingerprint, written, changed, missing, surplus } = found;
  const isSameScheme = written === undefined || written === fingerprint;
  return isSameScheme && changed.length + missing.length + surplus.length === 0;
}

/** Takes the seal away, so that the results may be written again. */
export async function unseal(pane: PaneModel): Promise<void> {
  await pane.run(DOING.sealing, async () => {
    await breakSeal(pane.workbook);
    pane.store.set({ seal: await sealOf(pane.workbook) });
    pane.tell("info", DONE.unsealed);
  });
}
