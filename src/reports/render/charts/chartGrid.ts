import type { ChartSpec } from "../../data/chart";
import type { Figure } from "../../data/figure";
import { line, type Text } from "../../data/text";

/** The numbers of a chart as lines and columns: what its table, its cells and its description show. */
export interface ChartGrid {
  /** The first is over the names of the lines. */
  readonly headers: readonly Text[];
  readonly rows: readonly GridRow[];
  /** Whether a line is a series, and a column a category. */
  readonly isTurned: boolean;
}

export interface GridRow {
  readonly name: Text;
  readonly figures: readonly (Figure | undefined)[];
}

/** Categories one below the other; where there are more series than categories, the series. */
export function chartGrid({ header, categories, series, unit }: ChartSpec): ChartGrid {
  const isTurned = series.length > categories.length;
  const behind = unit === "" ? "" : `（${unit}）`;
  const names = isTurned ? categories : series.map(({ name }) => name);
  const rows = isTurned
    ? series.map(({ name, figures }) => ({ name, figures }))
    : categories.map((name, at) => ({ name, figures: series.map(({ figures }) => figures[at]) }));
  return { headers: [header, ...names.map((name) => line`${name}${behind}`)], rows, isTurned };
}
