import { plainWord } from "../../../scoring/plainWord";
import type { Block, Workbook } from "../../../workbook/workbook";
import { Findings } from "../../findings/finding";
import { collectionSheet, type CollectionSheetId } from "../../format/collectionFields";
import { readTable, type Table } from "../../read/table";

/** A sheet around the collection as it stands in a workbook; no table where its headers are not there. */
export interface FoundSheet {
  readonly name: string;
  readonly block: Block;
  readonly table: Table | undefined;
}

/** Finds a sheet around the collection by its name in either language; undefined where there is none. */
export async function findSheet(
  workbook: Workbook,
  id: CollectionSheetId,
): Promise<FoundSheet | undefined> {
  const { zh, en, fields } = collectionSheet(id);
  const names = [zh, en, id].map(plainWord);
  const info = (await workbook.cells.list()).find(({ name }) => names.includes(plainWord(name)));
  if (!info) return undefined;
  const block = await workbook.cells.read(info.name);
  // Its columns are looked at one by one, so what else stands there is of no interest.
  return { name: info.name, block, table: readTable(block, info.name, { fields }, new Findings()) };
}
