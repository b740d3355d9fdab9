import { addressOf } from "../../../workbook/address";
import type { CachedCells, Chart, ChartSeries } from "../../../workbook/charts/chart";
import { quotedSheets } from "../../../workbook/sheetReferences";
import type { CellSpec } from "../../../workbook/sheetSpec";
import type { ChartSpec } from "../../data/chart";
import { numberOf, type Figure } from "../../data/figure";
import { shownText } from "../../data/text";
import { chartGrid } from "./chartGrid";
import { lookOf } from "./looks";

/** Where the cells of a chart begin. */
export interface ChartPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of a chart, headers first; names are text whatever they look like. */
export function chartCells(spec: ChartSpec): CellSpec[][] {
  const { headers, rows } = chartGrid(spec);
  const style = { base: "number", format: formatOf(spec.decimals) } as const;
  return [
    headers.map((header) => ({ value: shownText(header), style: "header" })),
    ...rows.map(({ name, figures }): CellSpec[] => [
      { value: shownText(name), style: "text" },
      ...figures.map((each): CellSpec => ({ value: valueOf(each), style })),
    ]),
  ];
}

/** The chart over its cells. */
export function nativeChart(spec: ChartSpec, place: ChartPlace): Chart {
  const { type, title, categories, series, decimals, axis } = spec;
  const { headers, isTurned } = chartGrid(spec);
  const seriesCells = (index: number): Omit<ChartSeries, "look" | "points"> => {
    const line = index + 1;
    const { name, figures } = series[index]!;
    const isInColumn = !isTurned;
    const shown = isInColumn ? headers[line]! : name;
    const at = isInColumn ? { row: 0, column: line } : { row: line, column: 0 };
    const first = isInColumn ? { row: 1, column: line } : { row: line, column: 1 };
    return {
      name: { cells: range(place, at, at), values: [shownText(shown)] },
      values: {
        cells: range(place, first, along(first, figures.length, isInColumn)),
        values: figures.map(valueOf),
      },
    };
  };
  const start = isTurned ? { row: 0, column: 1 } : { row: 1, column: 0 };
  const names: CachedCells<string> = {
    cells: range(place, start, along(start, categories.length, !isTurned)),
    values: (isTurned ? headers.slice(1) : categories).map(shownText),
  };
  return {
    type,
    title: shownText(title),
    categories: names,
    series: series.map(({ look, points }, index) => ({
      ...seriesCells(index),
      look: lookOf(look),
      ...(points ? { points: points.map(lookOf) } : {}),
    })),
    format: formatOf(decimals),
    ...(axis ? { axis } : {}),
  };
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The last of so many cells down, or to the right. */
function along({ row, column }: Cell, count: number, isDown: boolean): Cell {
  return isDown ? { row: row + count - 1, column } : { row, column: column + count - 1 };
}

function range({ sheet, row, column }: ChartPlace, first: Cell, last: Cell): string {
  const fixed = (cell: Cell): string =>
    addressOf(row + cell.row, column + cell.column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const [from, to] = [fixed(first), fixed(last)];
  return `${quotedSheets([sheet])}!${from === to ? from : `${from}:${to}`}`;
}

function valueOf(each: Figure | undefined): number | null {
  return each ? numberOf(each) : null;
}

function formatOf(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}
