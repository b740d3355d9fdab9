import type { SheetInfo, Workbook } from "../../workbook/workbook";
import { sheetFormat } from "../format";
import { plainWord } from "../../scoring/plainWord";
import { Findings } from "../findings/finding";
import { readTable } from "../read/table";

/** The sheet 结果 of a workbook, or undefined where there is none or nothing stands in it. */
export async function resultsSheet(workbook: Workbook): Promise<SheetInfo | undefined> {
  const { zh, en } = sheetFormat("results");
  const names = [zh, en].map(plainWord);
  return (await workbook.cells.list()).find(
    ({ name, rows }) => rows > 0 && names.includes(plainWord(name)),
  );
}

/**
 * Whether a sheet 结果 stands there whose columns are not those of results: neither scores, nor the decisions of the
 * leading group, which a template brings along and grading keeps.
 */
export async function hasForeignResults(workbook: Workbook): Promise<boolean> {
  const info = await resultsSheet(workbook);
  if (!info) return false;
  const block = await workbook.cells.read(info.name);
  const table = readTable(block, info.name, sheetFormat("results"), new Findings());
  return !table || !["score", "decided"].some((key) => table.columns.has(key));
}
