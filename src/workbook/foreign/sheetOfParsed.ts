import type { CellObject, ColInfo, Range, WorkSheet } from "@e965/xlsx";
import type { Area } from "../address";
import type { CellValue } from "../cell";
import type { Colour } from "../colour";
import type { CellSpec, SheetSpec, Style, Visibility } from "../sheetSpec";
import { numberFormats } from "./library";
import { apart, checkSize, columnCount, trimmedRows } from "./sheetRows";

/** How cells of a sheet are taken over. */
export interface Taking {
  readonly name: string;
  /** 0 shown, 1 hidden, 2 not even offered. */
  readonly hidden: number;
  /** Days count from 1904 in it. */
  readonly is1904: boolean;
  /** The formula as the new file can hold it; undefined where its value has to do. */
  readonly formula: (text: string) => string | undefined;
}

/** A sheet of the library, described so that every adapter can write it. @throws {WorkbookError} sheetTooLarge */
export function sheetOfParsed(sheet: WorkSheet, taking: Taking): SheetSpec {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  checkSize(taking.name, data);
  const isTall = (row: number): boolean => (sheet["!rows"]?.[row]?.hpt ?? 0) >= TWO_LINES;
  const cells = Array.from(data, (line, row) =>
    Array.from<CellObject | undefined, CellSpec | undefined>(
      line ?? [],
      (cell) => cell && cellOf(cell, isTall(row), taking),
    ),
  );
  const rows = trimmedRows(cells);
  const columns = columnCount(rows);
  const columnsOf = (sheet["!cols"] ?? []).slice(0, columns);
  const rowsOf = (sheet["!rows"] ?? []).slice(0, rows.length);
  return {
    name: taking.name,
    rows,
    widths: Array.from(columnsOf, widthOf),
    heights: rowsOf.map((each) => each?.hpt),
    hiddenRows: hiddenIn(rowsOf),
    hiddenColumns: hiddenIn(columnsOf),
    merges: apart((sheet["!merges"] ?? []).map(areaOf)),
    visibility: VISIBILITIES[taking.hidden] ?? "hidden",
  };
}

/** The library does not say which texts run over several lines; in a row of that height, in points, they do. */
const TWO_LINES = 28;

const VISIBILITIES: readonly Visibility[] = ["visible", "hidden", "veryHidden"];
/** Where a width is missing, that of an empty sheet. */
const USUAL_WIDTH = 8.43;

function widthOf(column: ColInfo | undefined): number {
  const width = column?.width ?? column?.wch;
  return typeof width === "number" && width > 0 ? Math.min(width, 255) : USUAL_WIDTH;
}

function hiddenIn(lines: readonly ({ readonly hidden?: boolean } | undefined)[]): number[] {
  return lines.flatMap((line, index) => (line?.hidden ? [index] : []));
}

function areaOf({ s, e }: Range): Area {
  return { row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 };
}

/** Some readers leave the formula of an array in every cell that it fills; only one in a single cell can be written. */
function cellOf(
  cell: CellObject,
  isInTallRow: boolean,
  { formula: keep, is1904 }: Taking,
): CellSpec | undefined {
  const value = valueOf(cell, is1904 && isDay(cell.z) ? DAYS_TO_1904 : 0);
  const written =
    cell.f === undefined ? undefined : keep(cell.F === undefined || isOne(cell.F) ? cell.f : "");
  const style = styleOf(cell, isInTallRow);
  if (value === null && written === undefined && style === undefined) return undefined;
  return {
    value,
    ...(written === undefined ? {} : { formula: written }),
    ...(written !== undefined && cell.F !== undefined ? { isArray: true } : {}),
    ...(style ? { style } : {}),
  };
}

const DAYS_TO_1904 = 1462;

/** Whether a format shows a day; how long something took is the same from any day on. */
function isDay(format: unknown): boolean {
  if (typeof format !== "string" || !numberFormats.is_date(format)) return false;
  return /[yd]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}

function isOne(range: string): boolean {
  const [first, last = first] = range.replaceAll("$", "").split(":");
  return first === last;
}

function valueOf({ t, v, w }: CellObject, days: number): CellValue {
  if (v === undefined || t === "z") return null;
  if (t === "e")
    return { error: typeof v === "number" ? (ERRORS[v] ?? "#VALUE!") : String(w ?? v) };
  if (typeof v === "number") return Number.isFinite(v) ? v + days : { error: "#NUM!" };
  return typeof v === "boolean" ? v : String(v);
}

/** [MS-XLS] 2.5.10: errors by their number. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

function styleOf(cell: CellObject, isTall: boolean): Style | undefined {
  const { z, t, v } = cell;
  const format = typeof z === "string" && z !== "" && z !== "General" ? z : undefined;
  const fill = fillOf(cell);
  const isWrapped = t === "s" && (isTall || (typeof v === "string" && v.includes("\n")));
  if (format === undefined && fill === undefined && !isWrapped) return undefined;
  return {
    base: "plain",
    ...(format === undefined ? {} : { format }),
    ...(fill === undefined ? {} : { fill }),
    ...(isWrapped ? { wrap: true } : {}),
  };
}

/** White is how some programs write that there is none. */
function fillOf({ s }: CellObject): Colour | undefined {
  const { patternType, fgColor } = (s ?? {}) as Fill;
  const colour = patternType === "solid" ? (fgColor?.rgb ?? "") : "";
  return /^(?!FFFFFF)[0-9a-f]{6}$/i.test(colour) ? colour : undefined;
}

interface Fill {
  readonly patternType?: string;
  readonly fgColor?: { readonly rgb?: string };
}
