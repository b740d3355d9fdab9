import { addressOf } from "../../address";
import { isCellError } from "../../cell";
import { valueOf } from "../image/cellData";
import { uncalculatedAs } from "../image/spelledCells";
import type { UniverBook } from "../univerBook";

/** A cell that shows what a file says because its formula cannot be calculated here. */
export interface UncalculatedCell {
  readonly sheet: string;
  readonly address: string;
  /** Whether it no longer stands where its formula means what it meant in the file. */
  readonly isMoved: boolean;
  /** Whether the file itself shows an error there. */
  readonly isError: boolean;
}

/** All of them, sheet by sheet. */
export function uncalculatedCells(book: UniverBook): UncalculatedCell[] {
  return book.sheets.flatMap((facade) => {
    const sheet = facade.getSheetName();
    const id = facade.getSheetId();
    const found: UncalculatedCell[] = [];
    facade
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const state = cell && uncalculatedAs(cell, { id, row, column });
        if (!state) return;
        const isError = isCellError(valueOf(cell));
        const address = addressOf(row, column);
        found.push({ sheet, address, isMoved: state === "moved", isError });
      });
    return found;
  });
}
