import { storeState } from "../../seal/bookState";
import { settledIn, withBatch, withSettled, type Settled } from "../form/batch";
import { readMaster, type Master } from "../form/master";
import type { Collection } from "../receive/collectForms";
import type { Notice } from "../receive/notice";
import type { MergeTarget } from "./cellWrites";
import { keepClaims } from "./keepClaims";
import { keepRows } from "./keepRows";
import { progressRows } from "./progress";
import { collectedRows } from "./registerRows";
import { reminderSheet, remindersOf, type Reminder } from "./reminders";
import { valueWrites } from "./valueWrites";

/** What was said while writing, and whom to remind. */
export interface Recorded {
  readonly notices: readonly Notice[];
  readonly reminders: readonly Reminder[];
}

/**
 * Writes a collection into the workbook: reported values, evidence, claims, 收表, 催报 and 进度. Every other cell stays as it
 * is. @throws {WorkbookError} what forbids to write
 */
export async function recordCollection(
  target: MergeTarget,
  master: Master,
  collection: Collection,
  date: string,
): Promise<Recorded> {
  const { locale } = master.read;
  const { outcomes } = collection;
  const { writes, notices } = await valueWrites(master, outcomes);
  await writes.writeTo(target);
  const said = await keepClaims(target, master, outcomes);
  await keepRows(target, "collection", "form", collectedRows(master, collection), locale);
  const reminders = remindersOf(master, outcomes, date);
  await target.sheets.render([reminderSheet(reminders, locale)]);
  let state = master.state;
  for (const batch of collection.batches) state = withBatch(state, batch);
  await storeState(target, withSettled(state, settledNow(master, collection)));
  const { master: now } = await readMaster(target);
  const progress = await progressRows(now ?? master, date);
  await keepRows(target, "progress", "unit", progress.rows, locale);
  return { notices: [...notices, ...said, ...progress.notices], reminders };
}

function settledNow({ state }: Master, { outcomes }: Collection): Settled {
  const now = outcomes
    .filter(({ settled }) => settled.length > 0)
    .map(({ sent, settled }) => [sent.numbered.id, settled] as const);
  return { ...settledIn(state), ...Object.fromEntries(now) };
}
