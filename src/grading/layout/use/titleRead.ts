import { addressOf } from "../../../workbook/address";
import type { Place } from "../../findings/finding";
import type { Mapping } from "../mapping/mapping";
import { titleParts, yearIn } from "../mapping/titleParts";
import { textIn, type SheetCells } from "../see/view";

/** A title stands within the first rows. */
const MOST_ABOVE = 40;

/** The year that the title of a table names, or else the name of its only sheet. */
export function yearOf({ title, sheets }: Mapping): number | null {
  return titleParts(title).year ?? (sheets.length === 1 ? yearIn(sheets[0]!) : null);
}

/** The cell with the title of a table; its sheet where it has none. */
export function titlePlace(
  { title, sheets }: Mapping,
  cells: ReadonlyMap<string, SheetCells>,
): Place {
  const sheet = sheets[0]!;
  const block = cells.get(sheet)?.block;
  const rows = title === "" ? [] : (block?.values ?? []).slice(0, MOST_ABOVE);
  const row = rows.findIndex((line) => line.some((value) => textIn(value) === title));
  if (!block || row < 0) return { sheet, address: "" };
  const column = rows[row]!.findIndex((value) => textIn(value) === title);
  return { sheet, address: addressOf(row + block.area.row, column + block.area.column) };
}
