import {
  BooleanNumber,
  HorizontalAlign,
  WrapStrategy,
  type IStyleData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { PLAIN_ROW } from "../rowHeight";
import type { SheetLooks } from "../sheetLooks";
import type { Colour, SheetSpec, Style, StyleName } from "../sheetSpec";
import { lookOf } from "../styles";
import { heightInPixels, heightOf, widthInPixels, widthOf } from "./sizes";
import type { UniverBook } from "./univerBook";

/** How a sheet looks now. What is as it was described keeps the words of its description. */
export function readLooks(
  book: UniverBook,
  sheet: FWorksheet,
  spec: Pick<SheetSpec, "rows" | "widths" | "heights"> = { rows: [] },
): SheetLooks {
  const core = sheet.getSheet();
  const { columnData, rowData, freeze, tabColor } = core.getSnapshot();
  const colour = colourOf(tabColor);
  const { xSplit, ySplit } = freeze;
  return {
    styles: stylesOf(book, sheet, spec),
    widths: widthsOf(columnData, spec.widths ?? []),
    heights: heightsOf(rowData, spec.heights ?? []),
    freeze: { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) },
    ...(colour === undefined ? {} : { tabColour: colour }),
  };
}

function stylesOf(book: UniverBook, sheet: FWorksheet, spec: Pick<SheetSpec, "rows">) {
  const known = book.facade.getWorkbook().getStyles();
  const read = new Map<IStyleData, Style>();
  const styles: (StyleName | Style | undefined)[][] = [];
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const data = cell ? known.getStyleByCell(cell) : undefined;
      if (!data) return;
      const style = read.get(data) ?? styleOf(data);
      read.set(data, style);
      const described = spec.rows[row]?.[column]?.style;
      const now = described === undefined ? style : sameOr(described, style);
      const line = (styles[row] ??= []);
      while (line.length < column) line.push(undefined);
      line[column] = now;
    });
  return Array.from(styles, (line) => line ?? []);
}

/** The described look where it still is; else the new one, on a base that keeps the cell as open as it was. */
function sameOr(described: StyleName | Style, now: Style): StyleName | Style {
  const { isOpen, ...before } = lookOf(described);
  const { isOpen: _, ...after } = lookOf(now);
  if (JSON.stringify(before) === JSON.stringify(after)) return described;
  return isOpen ? { ...now, base: "sample" } : now;
}

const PLAIN_SIZE = 11;
const ALIGN = new Map<unknown, Style["align"]>([
  [HorizontalAlign.LEFT, "left"],
  [HorizontalAlign.CENTER, "center"],
  [HorizontalAlign.RIGHT, "right"],
]);

/** A look of the spreadsheet in our words, every one of them said. */
function styleOf({ fs, bl, it, cl, bg, bd, ht, tb, n }: IStyleData): Style {
  const fill = colourOf(bg?.rgb);
  const align = ALIGN.get(ht);
  const isBordered = [bd?.t, bd?.r, bd?.b, bd?.l].some(Boolean);
  return {
    base: "plain",
    size: fs ?? PLAIN_SIZE,
    bold: bl === BooleanNumber.TRUE,
    italic: it === BooleanNumber.TRUE,
    colour: colourOf(cl?.rgb) ?? "000000",
    border: isBordered,
    wrap: tb === WrapStrategy.WRAP,
    format: n?.pattern ?? "General",
    ...(fill === undefined ? {} : { fill }),
    ...(align === undefined ? {} : { align }),
  };
}

/** #RRGGBB, #RGB or rgb(…) as six digits; undefined for none, or one by a word. */
function colourOf(text: Nullable<string>): Colour | undefined {
  const long = /^#([0-9a-f]{6})/i.exec(text ?? "")?.[1];
  if (long) return long.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text ?? "");
  if (short)
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text ?? "");
  if (!parts) return undefined;
  const hex = (part: string): string => Number(part).toString(16).padStart(2, "0");
  return parts.slice(1).map(hex).join("").toUpperCase();
}

/** Widths in characters; a column that nobody touched keeps the width it was described with. */
function widthsOf(columns: IWorksheetData["columnData"], described: readonly number[]): number[] {
  const pixels = Object.entries(columns as Readonly<Record<number, { w?: number }>>);
  const widths = [...described];
  for (const [key, { w }] of pixels) {
    const column = Number(key);
    if (w === undefined || widthInPixels(widths[column] ?? NaN) === w) continue;
    while (widths.length < column) widths.push(PLAIN_WIDTH);
    widths[column] = widthOf(w);
  }
  return widths;
}

const PLAIN_WIDTH = 10;

/** Heights in points; undefined for rows of the plain height. */
function heightsOf(
  rows: IWorksheetData["rowData"],
  described: readonly (number | undefined)[],
): (number | undefined)[] {
  const pixels = Object.entries(rows as Readonly<Record<number, { h?: number }>>);
  const heights = [...described];
  for (const [key, { h }] of pixels) {
    const row = Number(key);
    if (h === undefined || heightInPixels(heights[row] ?? PLAIN_ROW) === h) continue;
    while (heights.length < row) heights.push(undefined);
    heights[row] = heightOf(h);
  }
  return heights;
}
