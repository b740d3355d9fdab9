import type { Area } from "../address";

/**
 * bars: lying, the first on top. columns: standing. stacked: lying, the parts of a whole one behind the other. radar: an axis
 * a category. lines: from left to right.
 */
export type ChartType = "bars" | "columns" | "stacked" | "radar" | "lines";

/** A native chart, the same for sheets and documents; its numbers stand in cells as well. */
export interface Chart {
  readonly type: ChartType;
  /** What it shows, above it. */
  readonly title: string;
  readonly categories: CachedCells<string>;
  readonly series: readonly ChartSeries[];
  /** Number format of the values, e.g. 0.00. */
  readonly format: string;
  /** Where the axis of the values begins and ends; chosen by the program that draws when omitted. */
  readonly axis?: ChartAxis;
}

export interface ChartAxis {
  readonly minimum: number;
  readonly maximum: number;
  /** The smallest number on top, as for places. */
  readonly isTurned?: boolean;
}

/** Cells, and what they hold: a program that does not look them up draws this. */
export interface CachedCells<Value> {
  /** As a formula writes them: 数据!$A$2:$A$13. */
  readonly cells: string;
  readonly values: readonly Value[];
}

export interface ChartSeries {
  /** One cell. */
  readonly name: CachedCells<string>;
  /** Null where there is none. */
  readonly values: CachedCells<number | null>;
  readonly look: Look;
  /** Of single points, where they differ. */
  readonly points?: readonly (Look | undefined)[];
}

/** How a bar or a line looks; without colours it can be told from others by its pattern, edge, dashes or marks. */
export interface Look {
  /** Of a bar, or of the line: six hexadecimal digits, RRGGBB, as all colours here. */
  readonly colour: string;
  /** Lines or dots of the colour on white. */
  readonly pattern?: "diagonals" | "dots" | "crosses";
  /** A border in points; without one a bar has a thin dark one. */
  readonly edge?: { readonly colour: string; readonly points: number };
  readonly isDashed?: boolean;
  /** The mark of a point of a line. */
  readonly mark?: "circle" | "square";
}

/** A chart over cells of a sheet. */
export interface PlacedChart {
  readonly chart: Chart;
  readonly area: Area;
}
