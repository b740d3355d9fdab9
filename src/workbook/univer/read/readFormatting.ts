import type { ICellData, IStyleData, IWorksheetData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { PLAIN_ROW } from "../../rowHeight";
import type { SheetFormatting, UnsavedKind } from "../../sheetFormatting";
import type { SheetSpec, Style, StyleName } from "../../sheetSpec";
import { isArrayCell } from "../image/arrayCells";
import { colourOf } from "../image/colourOf";
import { isFilterChanged } from "../filter/drawnFilters";
import { gridFilter, hasOtherFilters } from "../filter/gridFilter";
import { readRules } from "./readRules";
import { readStyle, unsavedOf } from "./readStyle";
import { heightInPixels, heightOf, widthInPixels, widthOf } from "../image/sizes";
import type { UniverBook } from "../univerBook";

/** How a sheet looks now, with its rules. Sizes that it was described with keep their numbers. */
export function readFormatting(
  book: UniverBook,
  sheet: FWorksheet,
  spec: Pick<SheetSpec, "widths" | "heights"> = {},
): SheetFormatting {
  const core = sheet.getSheet();
  const { columnData, rowData, freeze, tabColor } = core.getSnapshot();
  const colour = colourOf(tabColor);
  const { xSplit, ySplit } = freeze;
  const { unsaved, ...rules } = readRules(sheet);
  const cells = readCells(book, sheet);
  const filter = gridFilter(book, sheet);
  const filters: readonly UnsavedKind[] = hasOtherFilters(book, sheet) ? ["filters"] : [];
  return {
    ...rules,
    styles: cells.styles,
    arrays: cells.arrays,
    unsaved: [...new Set([...unsaved, ...cells.unsaved, ...filters])],
    widths: widthsOf(columnData, spec.widths ?? []),
    heights: heightsOf(rowData, spec.heights ?? []),
    hiddenRows: hiddenOf(rowData),
    hiddenColumns: hiddenOf(columnData),
    freeze: { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) },
    ...(colour === undefined ? {} : { tabColour: colour }),
    ...(filter ? { filter } : {}),
    ...(isFilterChanged(book, sheet) ? { isFilterChanged: true } : {}),
  };
}

function readCells(book: UniverBook, sheet: FWorksheet) {
  const known = book.facade.getWorkbook().getStyles();
  const read = new Map<IStyleData, StyleName | Style>();
  const styles: (StyleName | Style | undefined)[][] = [];
  const arrays: string[] = [];
  const unsaved = new Set<UnsavedKind>();
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell) return;
      if (isArrayCell(cell)) arrays.push(`${row},${column}`);
      if (hasTextParts(cell)) unsaved.add("textParts");
      const data = known.getStyleByCell(cell);
      if (!data) return;
      const found = read.get(data);
      if (found === undefined) {
        const lost = unsavedOf(data);
        if (lost) unsaved.add(lost);
      }
      const style = found ?? readStyle(data);
      read.set(data, style);
      const line = (styles[row] ??= []);
      while (line.length < column) line.push(undefined);
      line[column] = style;
    });
  return { styles: Array.from(styles, (line) => line ?? []), arrays, unsaved };
}

/** Whether parts of the text have looks of their own. */
function hasTextParts({ p }: ICellData): boolean {
  const runs = p?.body?.textRuns ?? [];
  return runs.some(({ ts }) => ts && Object.keys(ts).length > 0);
}

const PLAIN_WIDTH = 10;

/** Widths in characters; one that was described keeps its number, wherever its column went. */
function widthsOf(columns: IWorksheetData["columnData"], described: readonly number[]): number[] {
  const known = new Map(described.map((width) => [widthInPixels(width), width]));
  const widths: number[] = [];
  for (const [key, { w }] of lines(columns)) {
    if (w === undefined) continue;
    const column = Number(key);
    while (widths.length < column) widths.push(PLAIN_WIDTH);
    widths[column] = known.get(w) ?? widthOf(w);
  }
  return widths;
}

/** Heights in points; undefined for rows of the plain height. */
function heightsOf(
  rows: IWorksheetData["rowData"],
  described: readonly (number | undefined)[],
): (number | undefined)[] {
  const known = new Map(
    described.flatMap((height) => (height === undefined ? [] : [[heightInPixels(height), height]])),
  );
  const plain = heightInPixels(PLAIN_ROW);
  const heights: (number | undefined)[] = [];
  for (const [key, { h, ia = 1, ah }] of lines(rows)) {
    // A row that fits its text has the height that this takes.
    const height = ia === 1 && ah !== undefined ? ah : h;
    if (height === undefined || height === plain) continue;
    const row = Number(key);
    while (heights.length < row) heights.push(undefined);
    heights[row] = known.get(height) ?? heightOf(height);
  }
  return heights;
}

function hiddenOf(data: object): number[] {
  return lines(data).flatMap(([key, { hd }]) => (hd === 1 ? [Number(key)] : []));
}

type LineData = {
  readonly w?: number;
  readonly h?: number;
  readonly ia?: number;
  readonly ah?: number;
  readonly hd?: number;
};

function lines(data: object): [string, LineData][] {
  return Object.entries(data as Readonly<Record<string, LineData | undefined>>).flatMap(
    ([key, line]) => (line ? [[key, line]] : []),
  );
}
