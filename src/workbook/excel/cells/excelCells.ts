import { storable } from "../../storable";
import type { Cells } from "../../workbook";
import type { ExcelConnection } from "../connection/excelConnection";
import type { ExcelState } from "../state/excelState";
import { enteredValue } from "./entered";
import { listSheets, readStateSheet } from "./listSheets";
import { readSheet } from "./readSheet";
import type { Snapshot } from "./snapshot";
import { writeCells } from "./writeCells";

/** The cells of the workbook that is open in Excel. */
export function excelCells(
  connection: ExcelConnection,
  snapshot: Snapshot,
  state: ExcelState,
): Cells {
  return {
    list: () => connection.attempt(() => listSheets(connection, snapshot, state)),
    readState: () => connection.attempt(() => readStateSheet(connection, snapshot, state)),
    read: (sheet, area) => connection.attempt(() => readSheet(connection, snapshot, sheet, area)),
    write: (sheet, row, column, values) =>
      connection.attempt(async () => {
        snapshot.clear();
        const lines = values.map((line) =>
          line.map((value) => (value === undefined ? undefined : enteredValue(storable(value)))),
        );
        await writeCells(connection, sheet, row, column, lines);
      }),
    writeFormulas: (sheet, row, column, formulas) =>
      connection.attempt(async () => {
        snapshot.clear();
        const lines = formulas.map((line) =>
          line.map((formula) => (formula === undefined ? undefined : `=${formula}`)),
        );
        await writeCells(connection, sheet, row, column, lines);
      }),
  };
}
