import { collectionSheet, type CollectionSheetId } from "../../format/collectionFields";
import { isCalled } from "../../format/isCalled";
import type { Master } from "../form/master";
import { REMINDERS } from "./reminderNames";

/** The sheets that a sending writes into, by the names that they have or get. */
export function sheetsOfSending(master: Master): Promise<readonly string[]> {
  return named(master, ["collection"]);
}

/** The sheets that a collection writes into. */
export async function sheetsOfCollection(master: Master): Promise<readonly string[]> {
  const { data, ratings, read, review } = master;
  const [first] = review.values();
  const reviewed = first ? [first.row.place("unit").sheet] : [];
  const own = await named(master, ["claims", "collection", "progress"]);
  const marks = ratings ? [ratings.sheet] : [];
  return [data.sheet, ...marks, ...reviewed, ...own, REMINDERS[read.locale]];
}

async function named(
  { workbook, read }: Master,
  ids: readonly CollectionSheetId[],
): Promise<readonly string[]> {
  const names = (await workbook.cells.list()).map(({ name }) => name);
  return ids.map((id) => {
    const own = collectionSheet(id);
    const standing = names.find((name) => isCalled(own, name));
    return standing ?? (read.locale === "zh-CN" ? own.zh : own.en);
  });
}
