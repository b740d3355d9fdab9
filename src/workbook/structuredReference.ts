import { columnLetters } from "./address";
import type { DefinedTable } from "./definitions";
import { largest, smallest } from "./extremes";

/** Where a formula stands. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
}

/**
 * A structured reference to cells of a table as an ordinary one: 表1[得分] becomes $D$2:$D$39, 表1[[#This Row],[得分]]
 * becomes $D5. Undefined where the table has no such rows or columns (ECMA-376-1 18.17.2.3).
 * @param specifier what stands in the outer brackets; "" is all data.
 */
export function structuredReference(
  table: DefinedTable,
  specifier: string,
  place: Place,
): string | undefined {
  const parts = partsOf(specifier);
  const isItem = (part: string): boolean => part.startsWith("#");
  const rows = rowsOf(
    table,
    parts.filter(isItem).map((part) => part.toLowerCase()),
    place,
  );
  const columns = columnsOf(
    table,
    parts.filter((part) => !isItem(part)).map((part) => part.replace(/'(.)/gs, "$1")),
  );
  if (!rows || !columns) return undefined;
  const prefix = table.sheet === place.sheet ? "" : `'${table.sheet.replaceAll("'", "''")}'!`;
  const $ = rows.isOne ? "" : "$";
  const corner = (column: number, row: number): string =>
    `$${columnLetters(column)}${$}${String(row + 1)}`;
  const first = corner(columns[0], rows.first);
  const last = corner(columns[1], rows.last);
  return `${prefix}${first === last ? first : `${first}:${last}`}`;
}

/** Items, with their #, and columns; @ is short for #This Row. */
function partsOf(specifier: string): string[] {
  const text = specifier.trim();
  if (text.startsWith("@")) return ["#This Row", ...partsOf(text.slice(1))];
  if (text === "") return [];
  if (!text.startsWith("[")) return [text];
  return Array.from(text.matchAll(/\[((?:[^[\]']|'.)*)\]/gs), ([, part]) => part!.trim());
}

function rowsOf(table: DefinedTable, items: readonly string[], place: Place) {
  const { area, headerRows, totalRows } = table;
  const end = area.row + area.rows;
  const header = [area.row, area.row + headerRows] as const;
  const data = [header[1], end - totalRows] as const;
  const total = [data[1], end] as const;
  const spans = (items.length === 0 ? ["#data"] : items).map((item) => {
    if (item === "#this row") return [place.row, place.row + 1] as const;
    return { "#all": [area.row, end] as const, "#headers": header, "#totals": total }[item] ?? data;
  });
  const isOne = items.includes("#this row");
  if (isOne && (place.row < data[0] || place.row >= data[1])) return undefined;
  const first = smallest(spans.map(([start]) => start));
  const last = largest(spans.map(([, stop]) => stop)) - 1;
  return last < first ? undefined : { first, last, isOne };
}

function columnsOf(
  { area, columns }: DefinedTable,
  names: readonly string[],
): readonly [number, number] | undefined {
  if (names.length === 0) return [area.column, area.column + area.columns - 1];
  const found = names.map((name) =>
    columns.findIndex((each) => each.toLowerCase() === name.toLowerCase()),
  );
  if (found.includes(-1)) return undefined;
  return [area.column + smallest(found), area.column + largest(found)];
}
