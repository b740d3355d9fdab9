import { meets } from "./address";
import type { SheetFilter, SheetSpec, TableSpec } from "./sheetSpec";

/** The filter of a sheet itself: none where it stands on a table, which has its own. */
export function ownFilter({ filter, tables = [] }: SheetSpec): SheetFilter | undefined {
  return filter && !tables.some(({ area }) => meets(area, filter.area)) ? filter : undefined;
}

/** The filter of a table: with the one of the sheet where that begins with the headers of the table. */
export function filterOfTable(
  { filter }: SheetSpec,
  { area }: TableSpec,
): Pick<SheetFilter, "area" | "columns"> {
  const isOn = filter?.area.row === area.row && meets(area, filter.area);
  return { area, columns: isOn ? filter.columns : [] };
}
