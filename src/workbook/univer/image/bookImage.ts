import type { IWorkbookData } from "@univerjs/core";
import { nextTask } from "../../nextTask";
import type { SheetSpec } from "../../sheetSpec";
import type { Watch } from "../../workbook";
import { WorkbookError } from "../../workbookError";
import type { GridSpelling } from "../formulas/gridSpelling";
import { slicedImage } from "./slicedImage";
import { spelledCell } from "./spelledCells";

/**
 * Sheets as a workbook of the spreadsheet, an empty one where there are none. Some rows at a time, so that the page
 * goes on answering; progress counts rows. @throws {WorkbookError} cancelled
 */
export async function bookImage(
  sheets: readonly SheetSpec[],
  spelling: GridSpelling,
  { onProgress, signal }: Watch = {},
): Promise<Partial<IWorkbookData>> {
  const named = sheets.length > 0 ? sheets : [{ name: "Sheet1", rows: [] }];
  const total = named.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  const pause = async (rows: number): Promise<void> => {
    done += rows;
    onProgress?.(done, total);
    await nextTask();
    if (signal?.aborted) throw new WorkbookError("cancelled");
  };
  const images: NonNullable<IWorkbookData["sheets"]> = {};
  for (const [index, sheet] of named.entries()) {
    const id = `sheet${index + 1}`;
    const { name } = sheet;
    const image = await slicedImage(
      sheet,
      (cell, row, column) => spelledCell(cell, { id, sheet: name, row, column }, spelling),
      pause,
    );
    images[id] = { ...image, id, name };
  }
  return { sheetOrder: Object.keys(images), sheets: images };
}
