import { areaAddress, type Area } from "../../address";
import type { ExcelConnection } from "../connection/excelConnection";

/** The rows and columns of a sheet that are hidden or filtered out, counting from 0. */
export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Asks line by line in one request for all sheets that have hidden lines. */
export async function readHiddenLines(
  connection: ExcelConnection,
  sheets: readonly { readonly id: string; readonly area: Area }[],
): Promise<ReadonlyMap<string, HiddenLines>> {
  if (sheets.length === 0 || !connection.features.has(9)) return new Map();
  return connection.send((context) => {
    const asked = sheets.map(({ id, area }) => {
      const range = context.workbook.worksheets.getItem(id).getRange(areaAddress(area));
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      return { id, rows, columns };
    });
    return () =>
      new Map(
        asked.map(({ id, rows, columns }) => [
          id,
          {
            rows: indices(rows.value, ({ rowHidden }) => rowHidden),
            columns: indices(columns.value, ({ columnHidden }) => columnHidden),
          },
        ]),
      );
  });
}

function indices<Line>(
  lines: readonly Line[],
  isHidden: (line: Line) => boolean | undefined,
): readonly number[] {
  return lines.flatMap((line, index) => (isHidden(line) ? [index] : []));
}
