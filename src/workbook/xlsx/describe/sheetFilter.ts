import type { Area } from "../../address";
import type { SheetFilter } from "../../sheetSpec";
import { readTables } from "../package/tables";
import type { SheetEntry } from "../package/workbookPart";
import type { XlsxFile } from "../xlsxFile";
import { XmlScanner } from "../xml/xmlScanner";
import { forChildren } from "./children";
import { readFilter, type WrittenFilter } from "./readFilter";

/** A filter and the part in which it stands: that of the sheet, or of one of its tables. */
export interface PlacedFilter {
  readonly part: string;
  readonly filter: SheetFilter;
}

/**
 * The filter of a sheet: its own, else the one of a table, first of all one that hides something. A spreadsheet in a page shows
 * one for each sheet; what others hide stays hidden.
 */
export function filterOf(file: XlsxFile, entry: SheetEntry): PlacedFilter | undefined {
  const own = filterOfPart(file, entry.part);
  const tables = readTables(file.parts, [entry]).flatMap(
    ({ part }) => filterOfPart(file, part) ?? [],
  );
  const found = own ?? tables.find(({ filter }) => filter.columns.length > 0) ?? tables[0];
  if (!found) return undefined;
  const { area, columns } = found.filter;
  const hidden =
    columns.length === 0 ? [] : file.content(entry).hiddenRows.filter((row) => isBelow(area, row));
  return { part: found.part, filter: { area, columns, hidden } };
}

/** Whether a row is one of those that a filter may hide. */
function isBelow(area: Area, row: number): boolean {
  return row > area.row && row < area.row + area.rows;
}

function filterOfPart(
  file: XlsxFile,
  part: string,
): { readonly part: string; readonly filter: WrittenFilter } | undefined {
  const filter = file.parts.parse(part, (xml) => {
    // Most sheets have none, and a large one takes long to walk through.
    if (!xml.includes("autoFilter")) return undefined;
    const scanner = new XmlScanner(xml);
    let found: WrittenFilter | undefined;
    while (scanner.next() && scanner.kind !== "open");
    forChildren(scanner, { autoFilter: (each) => (found ??= readFilter(each)) });
    return found;
  });
  return filter && { part, filter };
}
