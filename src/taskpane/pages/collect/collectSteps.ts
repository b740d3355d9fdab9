import { readMaster, type Master } from "../../../grading/collect/form/master";
import type { Collection } from "../../../grading/collect/receive/collectForms";
import type { MergeTarget } from "../../../grading/collect/record/cellWrites";
import { recordCollection, type Recorded } from "../../../grading/collect/record/recordCollection";
import { sheetsOfCollection, sheetsOfSending } from "../../../grading/collect/record/touchedSheets";
import { bookStep } from "../../../grading/run/bookStep";
import { DONE } from "../../model/modelTexts";
import type { PaneModel } from "../../model/paneModel";
import { filled } from "../../texts/filled";
import { COLLECT } from "../../texts/collectTexts";
import type { CollectModel } from "./collectModel";
import { NOTHING_IN } from "./collectState";

/** The open workbook, whose locks hold back people who type and not the office's own merging. */
export function targetOf({ workbook, host }: PaneModel): MergeTarget {
  const { capabilities, cells, sheets, session } = workbook;
  return { capabilities, cells, sheets, session, ...(host.unlock ? { unlock: host.unlock } : {}) };
}

/**
 * Writes what came in, or only renews 收表, 催报 and 进度 where nothing did; in one step to take back. Nothing where it would
 * be something else than was shown.
 */
export async function mergeIn(pane: PaneModel, model: CollectModel): Promise<void> {
  const outcome = await pane.run(COLLECT.writing, () => written(pane, model));
  if (!outcome) return;
  if (outcome === "sealed") return pane.tell("warning", COLLECT.sealed);
  if (outcome === "changed") {
    await pane.run(COLLECT.reading, () => model.load());
    return pane.tell("warning", DONE.changedMeanwhile);
  }
  const { files, master } = model.store.get();
  const [sheet] = await sheetsOfSending(master!);
  await pane.showSheet(sheet!);
  const count = files.filter(({ form }) => form).length;
  model.store.set({ ...NOTHING_IN, said: outcome.notices });
  pane.stepEnds();
  await pane.look();
  const owing = outcome.reminders.length;
  pane.tell("success", filled(count > 0 ? COLLECT.merged : COLLECT.renewed, { count, owing }));
}

type Written = Recorded | "changed" | "sealed";

async function written(pane: PaneModel, model: CollectModel): Promise<Written> {
  const { master } = await readMaster(pane.workbook);
  if (!master) return "changed";
  if (master.seal) return "sealed";
  const collection = await model.collected(master);
  const { collection: seen, master: before } = model.store.get();
  const isStill = before && seen && textOf(before, seen) === textOf(master, collection);
  if (!isStill) return "changed";
  const sheets = await sheetsOfCollection(master);
  const date = pane.host.today();
  return bookStep(pane.workbook, sheets, () =>
    recordCollection(targetOf(pane), master, collection, date),
  );
}

/** What was shown of a collection. */
function textOf({ fingerprint }: Master, { outcomes, notices }: Collection): string {
  const forms = outcomes.map(({ sent, status, filled: count, received, file, taken }) => {
    const values = [...(taken?.values ?? [])].map(([key, { value }]) => [key, value]);
    return [sent.numbered.id, status, count, received, file, values];
  });
  return JSON.stringify([fingerprint, forms, notices.map(({ text }) => text["zh-CN"])]);
}
