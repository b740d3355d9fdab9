import type { Area } from "../../address";
import { checkArea } from "../../checkArea";
import { blockOf } from "../../grid";
import { WorkbookError } from "../../workbookError";
import type { Block } from "../../workbook";
import { errorCode } from "../connection/errorCode";
import type { ExcelConnection } from "../connection/excelConnection";
import { isOwn } from "../../ownSheets";
import { readArea } from "./readArea";
import type { Snapshot } from "./snapshot";
import { queueUsedCells } from "./usedCells";

/** The used range or an area of a sheet. @throws {WorkbookError} sheetMissing, excelTooLarge */
export async function readSheet(
  connection: ExcelConnection,
  snapshot: Snapshot,
  sheet: string,
  area: Area | undefined,
): Promise<Block> {
  if (area) checkArea(area);
  if (isOwn(sheet)) throw new WorkbookError("sheetMissing", { sheet });
  const known = snapshot.find(sheet);
  if (known) return area ? blockOf(known, area) : known;
  return named(sheet, async () => {
    if (area) return readArea(connection, sheet, area);
    const used = await connection.send((context) =>
      queueUsedCells(context.workbook.worksheets.getItem(sheet), connection.features, true),
    );
    return used.block ?? readArea(connection, sheet, used.area);
  });
}

/** An operation on one sheet, which is what Excel does not find if it does not find something. */
export async function named<Result>(
  sheet: string,
  operation: () => Promise<Result>,
): Promise<Result> {
  try {
    return await operation();
  } catch (error) {
    const code = errorCode(error);
    if (code === "ItemNotFound") throw new WorkbookError("sheetMissing", { sheet }, error);
    if (code === "AccessDenied") throw new WorkbookError("sheetProtected", { sheet }, error);
    throw error;
  }
}
