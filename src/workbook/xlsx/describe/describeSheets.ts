import type { Area } from "../../address";
import { blockOf } from "../../grid";
import type { CellSpec, SheetSpec, Style } from "../../sheetSpec";
import type { SheetEntry } from "../package/workbookPart";
import type { XlsxFile } from "../xlsxFile";
import { readCellFormatting } from "./cellFormatting";
import { readTheme } from "./colours";
import { readConditionalFormatting } from "./conditionalFormatting";
import { readObjects } from "./readObjects";
import { readPage, readPrintNames } from "./readPage";
import { filterOf } from "./sheetFilter";
import { readSheetFormatting } from "./sheetFormatting";

/** The sheets of a file as any adapter can draw them, with their looks as far as a description can say them. */
export function describeSheets(file: XlsxFile): SheetSpec[] {
  const { theme: themePart, styles } = file.part;
  const theme = themePart === undefined ? readTheme("") : file.parts.parse(themePart, readTheme);
  const looks = styles
    ? file.parts.parse(styles, (xml) => readCellFormatting(xml, theme, file.context().styles))
    : [];
  const differences = styles
    ? file.parts.parse(styles, (xml) => readConditionalFormatting(xml, theme))
    : [];
  const names = file.parts.parse(file.part.part, readPrintNames);
  return file.part.sheets.flatMap((entry, place) => {
    if (!entry.hasCells) return [];
    const print = file.parts.parse(entry.part, (xml) => readPage(xml, names.get(place)));
    const objects = readObjects(file.parts, entry.part);
    const filter = filterOf(file, entry)?.filter;
    const described: SheetSpec = {
      ...file.parts.parse(entry.part, (xml) => readSheetFormatting(xml, theme, differences)),
      name: entry.name,
      rows: rowsOf(file, entry, looks),
      merges: file.content(entry).merges,
      ...hiddenLines(file, entry, filter?.hidden),
      visibility: entry.visibility,
      isProtected: file.content(entry).isProtected,
      ...(print ? { print } : {}),
      ...(objects.length > 0 ? { objects } : {}),
      ...(filter ? { filter } : {}),
    };
    return [described];
  });
}

const cellKey = (row: number, column: number): string => `${row},${column}`;

function kindOf(filled: Area | undefined): Pick<CellSpec, "isArray" | "fillsSeveral"> {
  if (!filled) return {};
  return filled.rows * filled.columns > 1 ? { fillsSeveral: true } : { isArray: true };
}

/** Hidden lines beyond this many are far from what anybody looks at: files hide all that is unused. */
const MOST_LINES = 20_000;
const MOST_COLUMNS = 500;

/** Rows that a filter hides are not among them: they come back with it. */
function hiddenLines(
  file: XlsxFile,
  entry: SheetEntry,
  filtered: readonly number[] = [],
): Partial<SheetSpec> {
  const { hiddenRows, hiddenColumns } = file.content(entry);
  const isFiltered = new Set(filtered);
  const rows = hiddenRows.filter((row) => row < MOST_LINES && !isFiltered.has(row));
  const columns = hiddenColumns.flatMap(([first, last]) =>
    Array.from(
      { length: Math.max(0, Math.min(last + 1, MOST_COLUMNS) - first) },
      (_, index) => first + index,
    ),
  );
  return {
    ...(rows.length > 0 ? { hiddenRows: rows } : {}),
    ...(columns.length > 0 ? { hiddenColumns: columns } : {}),
  };
}

/** Looks of cells without content beyond this many rows are left out: files may carry them to the last row. */
const MOST_BLANK = 2000;

function rowsOf(
  file: XlsxFile,
  entry: SheetEntry,
  looks: readonly (Style | undefined)[],
): (CellSpec | undefined)[][] {
  const content = file.content(entry);
  const { values, formulas } = blockOf(content);
  const arrays = new Map(content.arrays.map((area) => [cellKey(area.row, area.column), area]));
  const styled = Math.min(content.styleNumbers.length, values.length + MOST_BLANK);
  return Array.from({ length: Math.max(values.length, styled) }, (_, row) => {
    const numbers = content.styleNumbers[row] ?? [];
    const width = Math.max(values[row]?.length ?? 0, Math.min(numbers.length, 256));
    return Array.from({ length: width }, (_each, column) => {
      const value = values[row]?.[column] ?? null;
      const formula = formulas[row]?.[column] ?? null;
      const number = numbers[column] ?? 0;
      const style = number === 0 ? undefined : looks[number];
      if (value === null && formula === null && !style) return undefined;
      return {
        value: formula === null ? value : (value ?? ""), // what a formula shows for a blank is an empty text
        ...(formula === null ? {} : { formula, ...kindOf(arrays.get(cellKey(row, column))) }),
        ...(style ? { style } : {}),
      };
    });
  });
}
