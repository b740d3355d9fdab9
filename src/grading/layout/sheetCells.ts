import { plainWord } from "../format/header";
import { resultNames } from "./resultNames";
import { MAPPING_KEY } from "./mapping";
import type { SheetCells } from "./view";
import type { Workbook } from "../../workbook/workbook";

/** All sheets with their cells, without the results that an earlier grading wrote. */
export async function sheetCells(workbook: Workbook): Promise<SheetCells[]> {
  const isOurs = (await workbook.session.load(MAPPING_KEY)) !== undefined;
  const sheets: SheetCells[] = [];
  for (const info of await workbook.cells.list()) {
    if (isOurs && resultNames().has(plainWord(info.name))) continue;
    sheets.push({ info, block: await workbook.cells.read(info.name) });
  }
  return sheets;
}
