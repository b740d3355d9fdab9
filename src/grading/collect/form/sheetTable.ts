import type { Block, Workbook } from "../../../workbook/workbook";
import { Findings } from "../../findings/finding";
import { collectionSheet, type CollectionSheetId } from "../../format/collectionFields";
import { isCalled } from "../../format/isCalled";
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
  const own = collectionSheet(id);
  const { fields } = own;
  const info = (await workbook.cells.list()).find(({ name }) => isCalled(own, name));
  if (!info) return undefined;
  const block = await workbook.cells.read(info.name);
  // Its columns are looked at one by one, so what else stands there is of no interest.
  return { name: info.name, block, table: readTable(block, info.name, { fields }, new Findings()) };
}
