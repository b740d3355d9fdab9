import { addressOf, areaAddress, type Area } from "../../address";
import { checkArea } from "../../checkArea";
import { WorkbookError } from "../../workbookError";
import { isTooLarge } from "../connection/errorCode";
import type { ExcelConnection } from "../connection/excelConnection";
import { isOwn } from "../../ownSheets";
import type { Entered } from "./entered";
import { named } from "./readSheet";
import { rectangles } from "./rectangles";
import { largest } from "../../extremes";

type Line = readonly (Entered | undefined)[];

/** Characters of entered cells in one request: well below 5 MB with everything around them. */
const AT_ONCE = 1_000_000;

/**
 * Enters cells; undefined leaves one as it is. @throws {WorkbookError} sheetMissing, sheetProtected, tableHeaderFixed
 */
export async function writeCells(
  connection: ExcelConnection,
  sheet: string,
  row: number,
  column: number,
  lines: readonly Line[],
): Promise<void> {
  const columns = largest(
    lines.map((line) => line.length),
    0,
  );
  checkArea({ row, column, rows: lines.length, columns });
  if (isOwn(sheet)) throw new WorkbookError("sheetMissing", { sheet });
  await named(sheet, async () => {
    await refuseHeaders(connection, sheet, row, column, lines);
    let atOnce = AT_ONCE;
    for (let done = 0; done < lines.length;) {
      const part = lines.slice(done, done + rowsWithin(lines, done, atOnce));
      if (await isWritten(connection, sheet, row + done, column, part)) done += part.length;
      else if (part.length === 1) throw new WorkbookError("excelTooLarge");
      else atOnce = Math.ceil(sizeOf(part) / 2);
    }
  });
}

/** How many lines from one on stay within a size; at least one. */
function rowsWithin(lines: readonly Line[], from: number, size: number): number {
  let [rows, sum] = [0, 0];
  for (let index = from; index < lines.length && (rows === 0 || sum < size); index += 1) {
    sum += sizeOf([lines[index]!]);
    rows += 1;
  }
  return rows;
}

const sizeOf = (lines: readonly Line[]): number =>
  lines.reduce(
    (sum, line) => line.reduce<number>((all, cell) => all + String(cell ?? "").length + 4, sum),
    0,
  );

/** Writes only cells that are given: on a protected sheet the ones between may be locked. */
async function isWritten(
  connection: ExcelConnection,
  sheet: string,
  row: number,
  column: number,
  lines: readonly Line[],
): Promise<boolean> {
  const given = rectangles(
    lines.length,
    (at) => lines[at]!.length,
    (atRow, atColumn) => (lines[atRow]![atColumn] === undefined ? undefined : true),
  );
  if (given.length === 0) return true;
  try {
    await connection.send((context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      for (const { area } of given) {
        const place = { ...area, row: row + area.row, column: column + area.column };
        target.getRange(areaAddress(place)).formulas = cut(lines, area);
      }
      return () => undefined;
    });
    return true;
  } catch (error) {
    if (isTooLarge(error)) return false;
    throw error;
  }
}

const cut = (lines: readonly Line[], { row, column, rows, columns }: Area): Entered[][] =>
  lines.slice(row, row + rows).map((line) => line.slice(column, column + columns) as Entered[]);

/** A table keeps its header: formulas elsewhere name its columns. */
async function refuseHeaders(
  connection: ExcelConnection,
  sheet: string,
  row: number,
  column: number,
  lines: readonly Line[],
): Promise<void> {
  const ids = await connection.send((context) => {
    const { tables } = context.workbook.worksheets.getItem(sheet);
    tables.load("items/id");
    return () => tables.items.map(({ id }) => id);
  });
  if (ids.length === 0) return;
  const headers = await connection.send((context) => {
    const { tables } = context.workbook.worksheets.getItem(sheet);
    const ranges = ids.map((id) =>
      tables.getItem(id).getHeaderRowRange().load("rowIndex,columnIndex,columnCount"),
    );
    return () => ranges;
  });
  for (const { rowIndex, columnIndex, columnCount } of headers) {
    const line = lines[rowIndex - row];
    const at = line?.findIndex((cell, index) => {
      const place = column + index;
      return cell !== undefined && place >= columnIndex && place < columnIndex + columnCount;
    });
    if (at !== undefined && at >= 0) {
      throw new WorkbookError("tableHeaderFixed", {
        sheet,
        cell: addressOf(rowIndex, column + at),
      });
    }
  }
}
