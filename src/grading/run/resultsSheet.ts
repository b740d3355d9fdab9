import type { SheetInfo, Workbook } from "../../workbook/workbook";
import { sheetFormat } from "../format";
import { plainWord } from "../format/header";

/** The sheet 结果 of a workbook, or undefined where there is none or nothing stands in it. */
export async function resultsSheet(workbook: Workbook): Promise<SheetInfo | undefined> {
  const { zh, en } = sheetFormat("results");
  const names = [zh, en].map(plainWord);
  return (await workbook.cells.list()).find(
    ({ name, rows }) => rows > 0 && names.includes(plainWord(name)),
  );
}
