import { isSameSheetName } from "../../workbook/sheetName";
import type { SheetRename } from "../../workbook/sheetRename";
import type { FileWorkbook } from "../workbenchParts";

/**
 * Gives sheets of a file the names that they have in the spreadsheet. One that was deleted there makes way for another;
 * it is removed when nothing refers to it any more.
 */
export async function putNames(file: FileWorkbook, renames: readonly SheetRename[]): Promise<void> {
  const names = (await file.cells.list()).map(({ name }) => name);
  const isOne = (name: string, end: "from" | "to"): boolean =>
    renames.some((rename) => isSameSheetName(rename[end], name));
  const gone = names.filter((name) => isOne(name, "to") && !isOne(name, "from"));
  const free = Array.from({ length: names.length * 2 + gone.length }, (_, at) => `~${at}`).filter(
    (name) => !names.includes(name) && !isOne(name, "to"),
  );
  file.rename([
    ...renames.filter(({ from }) => names.some((name) => isSameSheetName(name, from))),
    ...gone.map((from, at) => ({ from, to: free[at]! })),
  ]);
}
