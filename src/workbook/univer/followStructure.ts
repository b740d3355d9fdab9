import { columnIndex, columnLetters, type Area } from "../address";
import type { PrintSetup, SheetSpec } from "../sheetSpec";

/** Rows or columns that were put in or taken out, from `at` on. */
export interface Structure {
  readonly axis: "row" | "column";
  readonly at: number;
  /** Negative where they were taken out. */
  readonly count: number;
}

/** The description of a sheet in which rows or columns were put in or taken out: all its areas go with the cells. */
export function followStructure(spec: SheetSpec, change: Structure): SheetSpec {
  const { axis } = change;
  const held = <Item extends { readonly area: Area }>(items: readonly Item[] = []): Item[] =>
    items.flatMap((item) => {
      const area = movedArea(item.area, change);
      return area ? [{ ...item, area }] : [];
    });
  const isRow = axis === "row";
  return {
    ...spec,
    rows: isRow ? spliced(spec.rows, change, []) : spec.rows.map((row) => spliced(row, change)),
    ...(spec.heights && isRow ? { heights: spliced(spec.heights, change) } : {}),
    ...(spec.widths && !isRow ? { widths: spliced(spec.widths, change, PLAIN_WIDTH) } : {}),
    validations: held(spec.validations),
    conditionals: held(spec.conditionals).map((each) => ({
      ...each,
      formula: movedFormula(each.formula, change),
    })),
    tables: held(spec.tables).filter(({ area }) => area.rows > 1),
    ...(spec.print ? { print: movedPrint(spec.print, change) } : {}),
  };
}

const PLAIN_WIDTH = 10;

function spliced<Item>(items: readonly Item[], change: Structure, fresh?: Item): Item[] {
  const { at, count } = change;
  const next = [...items];
  if (at >= items.length) return next;
  const filler = new Array<Item>(Math.max(0, count)).fill(fresh as Item);
  next.splice(at, Math.max(0, -count), ...filler);
  return next;
}

/** Where a line of cells is afterwards; one that was taken out gives its place to the next. */
function movedLine(line: number, { at, count }: Structure): number {
  if (line < at) return line;
  return Math.max(at, line + count);
}

/** Where the end of an area is afterwards: lines put in right behind it are not inside. */
function movedEnd(end: number, change: Structure): number {
  return change.count > 0 ? movedLine(end - 1, change) + 1 : movedLine(end, change);
}

/** An area afterwards; undefined where nothing of it is left. */
export function movedArea(area: Area, change: Structure): Area | undefined {
  const [first, size] = change.axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
  const start = movedLine(first, change);
  const end = movedEnd(first + size, change);
  if (end <= start) return undefined;
  return change.axis === "row"
    ? { ...area, row: start, rows: end - start }
    : { ...area, column: start, columns: end - start };
}

/** A cell in a formula of the same sheet; neither a text nor part of a name. */
const CELL = /"[^"]*"|(?<![\w!.'])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/g;

function movedFormula(formula: string, change: Structure): string {
  return formula.replace(
    CELL,
    (whole, fixed: string | undefined, letters: string, fixedRow: string, row: string) => {
      if (fixed === undefined) return whole;
      if (change.axis === "row") {
        return `${fixed}${letters}${fixedRow}${movedLine(Number(row) - 1, change) + 1}`;
      }
      return `${fixed}${columnLetters(movedLine(columnIndex(letters), change))}${fixedRow}${row}`;
    },
  );
}

function movedPrint(print: PrintSetup, change: Structure): PrintSetup {
  const pair = ([first, last]: readonly [number, number]): [number, number] => [
    movedLine(first, change),
    Math.max(movedLine(first, change), movedEnd(last + 1, change) - 1),
  ];
  const { repeatRows, repeatColumns, columnBreaks } = print;
  const isRow = change.axis === "row";
  const area = print.area && movedArea(print.area, change);
  return {
    ...print,
    ...(area ? { area } : {}),
    ...(repeatRows && isRow ? { repeatRows: pair(repeatRows) } : {}),
    ...(repeatColumns && !isRow ? { repeatColumns: pair(repeatColumns) } : {}),
    ...(columnBreaks && !isRow
      ? { columnBreaks: columnBreaks.map((column) => movedLine(column, change)) }
      : {}),
  };
}
