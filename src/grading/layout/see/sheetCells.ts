import { plainWord } from "../../../scoring/plainWord";
import { resultNames } from "./resultNames";
import { MAPPING_KEY } from "../mapping/mapping";
import type { SheetCells } from "./view";
import type { Workbook } from "../../../workbook/workbook";

/** All sheets with their cells, without the results that an earlier grading wrote. */
export async function sheetCells(workbook: Workbook): Promise<SheetCells[]> {
  const isOurs = (await workbook.session.load(MAPPING_KEY)) !== undefined;
  const infos = (await workbook.cells.list()).filter(
    ({ name }) => !(isOurs && resultNames().has(plainWord(name))),
  );
  // All at once, so that an adapter behind a wire can answer in one round trip.
  return Promise.all(
    infos.map(async (info) => ({ info, block: await workbook.cells.read(info.name) })),
  );
}
