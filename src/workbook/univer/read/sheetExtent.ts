import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import type { CellValue } from "../../cell";
import { usedExtent } from "../../grid";
import { valueOf } from "../image/cellData";

type Line = Readonly<Record<number, Nullable<ICellData>>>;
type Lines = Readonly<Record<number, Nullable<Line>>>;

/**
 * How far a sheet is used, without reading all of it: of each line the last cells tell.
 * @param spilled what array formulas spill over it
 */
export function sheetExtent(sheet: Worksheet, spilled: Lines = {}): ReturnType<typeof usedExtent> {
  const values: (CellValue | undefined)[][] = [];
  const columns = sheet.getColumnCount();
  for (const lines of [sheet.getCellMatrix().getMatrix() as Lines, spilled]) {
    for (const [row, line] of Object.entries(lines)) {
      if (line) noteLast((values[Number(row)] ??= []), line, columns);
    }
  }
  return usedExtent({ values, formulas: [], formats: [] });
}

/** Notes the last cell of a line that holds something, and the last one that holds more than white space. */
function noteLast(noted: (CellValue | undefined)[], line: Line, columns: number): void {
  for (let column = columns - 1; column >= 0; column -= 1) {
    const held = heldBy(line[column]);
    if (held === null) continue;
    noted[column] ??= held;
    if (typeof held !== "string" || held.trim() !== "") return;
  }
}

/** A formula counts whatever it shows. */
function heldBy(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  return cell.f || cell.si ? true : valueOf(cell);
}
