import type { IWorksheetData } from "@univerjs/core";
import type { SheetSpec } from "../../sheetSpec";
import { sheetImage, type CalculatedCell } from "./sheetImage";

/** So many cells are drawn within a few frames. */
const MOST_CELLS = 10_000;

/**
 * The image of a sheet, some rows at a time; `pause` is called with the number of rows that were drawn and may let the
 * page answer, or throw.
 */
export async function slicedImage(
  spec: SheetSpec,
  calculated: CalculatedCell,
  pause: (rows: number) => Promise<void>,
): Promise<Partial<IWorksheetData>> {
  // Rows as wide as they are, without a cell.
  const image = sheetImage({
    ...spec,
    rows: spec.rows.map((row) => new Array<undefined>(row.length)),
  });
  const cells = image.cellData!;
  for (const { first, count } of slicesOf(spec)) {
    const rows = spec.rows.slice(first, first + count);
    const shifted: CalculatedCell = (cell, row, column) => calculated(cell, first + row, column);
    const drawn = sheetImage({ name: spec.name, rows }, shifted).cellData!;
    for (let row = 0; row < count; row += 1) cells[first + row] = drawn[row]!;
    await pause(count);
  }
  return image;
}

function slicesOf({ rows }: SheetSpec): { readonly first: number; readonly count: number }[] {
  const slices: { first: number; count: number }[] = [];
  let cells = Infinity;
  rows.forEach((row, index) => {
    if (cells >= MOST_CELLS) {
      slices.push({ first: index, count: 0 });
      cells = 0;
    }
    slices.at(-1)!.count += 1;
    cells += row.length;
  });
  return slices;
}
