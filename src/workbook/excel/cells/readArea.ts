import { areaAddress, type Area } from "../../address";
import { WorkbookError } from "../../workbookError";
import type { Block } from "../../workbook";
import { isTooLarge } from "../connection/errorCode";
import type { ExcelConnection } from "../connection/excelConnection";
import { blockFromExcel, hasErrors, loadCells } from "./readBlock";

/** So many cells take about 3 MB with their formulas and formats; Excel on the web answers 5 MB. */
const AT_ONCE = 80_000;
/** More than Excel gives the values of, and more than a pane should hold. */
const MOST = 5_000_000;

/**
 * Reads a rectangle in pieces of rows; a piece that is too large is halved, and so are those after it.
 *
 * @throws {WorkbookError} excelTooLarge
 */
export async function readArea(
  connection: ExcelConnection,
  sheet: string,
  area: Area,
): Promise<Block> {
  if (area.rows * area.columns > MOST) throw new WorkbookError("excelTooLarge");
  const pieces: Block[] = [];
  let rowsAtOnce = Math.max(1, Math.floor(AT_ONCE / Math.max(1, area.columns)));
  for (let done = 0; done < area.rows;) {
    const rows = Math.min(rowsAtOnce, area.rows - done);
    const piece = await readPiece(connection, sheet, { ...area, row: area.row + done, rows });
    if (piece) {
      pieces.push(piece);
      done += rows;
    } else if (rows === 1) throw new WorkbookError("excelTooLarge");
    else rowsAtOnce = Math.ceil(rows / 2);
  }
  return {
    area,
    values: pieces.flatMap(({ values }) => values),
    formulas: pieces.flatMap(({ formulas }) => formulas),
    formats: pieces.flatMap(({ formats }) => formats),
  };
}

/** One piece; undefined where it is too large. Types of values are asked for only where they matter. */
async function readPiece(
  connection: ExcelConnection,
  sheet: string,
  area: Area,
): Promise<Block | undefined> {
  const load = <Loaded>(ask: (range: Excel.Range) => () => Loaded): Promise<Loaded> =>
    connection.send((context) =>
      ask(context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area))),
    );
  try {
    const cells = await load((range) => {
      loadCells(range);
      return () => range;
    });
    if (!hasErrors(cells)) return blockFromExcel(area, cells);
    const types = await load((range) => {
      range.load("valueTypes");
      return () => range.valueTypes;
    });
    return blockFromExcel(area, cells, types);
  } catch (error) {
    if (isTooLarge(error)) return undefined;
    throw error;
  }
}
