import { nextTask } from "../../nextTask";
import type { SheetSpec } from "../../sheetSpec";
import { wholeSheet } from "../../wholeSheet";
import { WorkbookError } from "../../workbookError";
import { calculatedCell } from "../image/sheetImage";
import { slicedImage } from "../image/slicedImage";
import type { DrawnSheet } from "./drawSheet";
import { conditionalRules, validationRules } from "./rules";

/**
 * A described sheet as it can be drawn, made some rows at a time, so that the page goes on answering.
 *
 * @throws {WorkbookError} textTooLong, listTooLong, cancelled
 */
export async function drawnSpec(described: SheetSpec, signal?: AbortSignal): Promise<DrawnSheet> {
  const spec = wholeSheet(described);
  const data = await slicedImage(spec, calculatedCell, async () => {
    await nextTask();
    if (signal?.aborted) throw new WorkbookError("cancelled");
  });
  return {
    data,
    validations: validationRules(spec),
    conditionals: conditionalRules(spec),
    filter: spec.filter,
    // The cells are those of the spreadsheet.
    description: JSON.stringify({ ...spec, rows: [] }),
  };
}
