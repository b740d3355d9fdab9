import { parseArea, type Area } from "../../workbook/address";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import type { Table } from "../read/table";
import type { CarriedCell } from "./carried";

/** A line of a table by the keys of its columns. */
export type ForwardLine = ReadonlyMap<string, CarriedCell>;

export interface RowsForward {
  readonly lines: readonly ForwardLine[];
  /** Empty lines below them, with the looks of the first. */
  readonly spare: number;
  /** Columns that this year has none of. */
  readonly isDropped?: (key: string) => boolean;
  readonly headerOf: (key: string) => string;
}

type Line = readonly (CellSpec | undefined)[];

/**
 * A sheet with other lines under its headers: formats, lists, titles and the order of the columns stay; columns that the
 * lines have besides stand at the right. Nothing of what stood in the lines remains, and all of them are to be typed into:
 * what was a formula of sheets that do not come along, or a sample, looks like input now.
 */
export function withLines(sheet: SheetSpec, table: Table, forward: RowsForward): SheetSpec {
  const { lines, spare, isDropped = () => false, headerOf } = forward;
  const first = table.rows[0]?.row ?? table.headerRow + 1;
  const known = columnsOf(table);
  const header = sheet.rows[table.headerRow] ?? [];
  const gone = new Set([...known].filter(([key]) => isDropped(key)).map(([, column]) => column));
  const keep = <Cell>(line: readonly Cell[]): Cell[] => line.filter((_, at) => !gone.has(at));
  const placeOf = (column: number): number =>
    column - [...gone].filter((each) => each < column).length;
  const columns = new Map(
    [...known].flatMap(([key, at]) => (gone.has(at) ? [] : [[key, placeOf(at)] as const])),
  );
  const head = keep(header);
  const look = head.filter((cell) => cell?.style !== undefined).at(-1)?.style ?? "header";
  for (const key of new Set(lines.flatMap((line) => [...line.keys()]))) {
    if (columns.has(key)) continue;
    columns.set(key, head.length);
    head.push({ value: headerOf(key), style: look });
  }
  const pattern = keep(sheet.rows[first] ?? []);
  const body = Array.from({ length: lines.length + spare }, (_, at) =>
    lineOf(lines[at], columns, pattern, head.length),
  );
  const moved = (area: Area): Area[] =>
    movedArea(area, { first, count: body.length, gone, placeOf });
  const between = Array.from({ length: first - table.headerRow - 1 }, (_, at) =>
    keep(sheet.rows[table.headerRow + 1 + at] ?? []),
  );
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, table.headerRow), head, ...between, ...body],
    widths: head.map((_, at) => keep(sheet.widths ?? [])[at] ?? WIDTH),
    heights: (sheet.heights ?? []).slice(0, first),
    merges: (sheet.merges ?? []).filter(({ row, rows }) => row + rows <= first),
    hiddenRows: [],
    hiddenColumns: (sheet.hiddenColumns ?? []).filter((at) => !gone.has(at)).map(placeOf),
    validations: (sheet.validations ?? []).flatMap((each) =>
      moved(each.area).map((area) => ({ ...each, area })),
    ),
    conditionals: (sheet.conditionals ?? []).flatMap((each) =>
      moved(each.area).map((area) => ({ ...each, area })),
    ),
    tables: [],
    isProtected: false,
  };
}

const WIDTH = 13;

/** The columns of a table in its sheet. */
export function columnsOf(table: Table): Map<string, number> {
  return new Map(
    [...table.columns.keys()].map((key) => [
      key,
      parseArea(table.headerPlace(key).address)!.column,
    ]),
  );
}

function lineOf(
  line: ForwardLine | undefined,
  columns: ReadonlyMap<string, number>,
  pattern: Line,
  width: number,
): CellSpec[] {
  const cells = Array.from({ length: width }, (_, at): CellSpec => {
    const { style } = pattern[at] ?? {};
    const format = typeof style === "object" ? style.format : undefined;
    return { value: null, style: format === undefined ? "input" : { base: "input", format } };
  });
  for (const [key, { value, format }] of line ?? []) {
    const at = columns.get(key)!;
    const { style } = cells[at]!;
    cells[at] = { value, style: format === null ? style! : { base: "input", format } };
  }
  return cells;
}

interface AreaMove {
  readonly first: number;
  readonly count: number;
  readonly gone: ReadonlySet<number>;
  readonly placeOf: (column: number) => number;
}

/** An area over the lines reaches over all of them; one of columns that are gone is gone with them. */
function movedArea(area: Area, { first, count, gone, placeOf }: AreaMove): Area[] {
  const columns = Array.from({ length: area.columns }, (_, at) => area.column + at);
  const left = columns.filter((column) => !gone.has(column));
  if (left.length === 0) return [];
  const across = { ...area, column: placeOf(left[0]!), columns: left.length };
  if (area.row + area.rows <= first) return [across];
  const row = Math.min(area.row, first);
  return count === 0 ? [] : [{ ...across, row, rows: first + count - row }];
}
