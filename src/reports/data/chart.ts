import type { ChartAxis, ChartType } from "../../workbook/charts/chart";
import type { Figure } from "./figure";
import type { Text } from "./text";

/** A picture as data, one for every door; what it shows stands in its table as well. */
export interface ChartSpec {
  readonly type: ChartType;
  /** What to see in it. */
  readonly title: Text;
  /** Over the categories in its table. */
  readonly header: Text;
  readonly categories: readonly Text[];
  readonly series: readonly SeriesSpec[];
  /** Of all values; behind the names of the series in the table. */
  readonly unit: string;
  readonly decimals: number;
  /** As wide as the numbers ask for when omitted. */
  readonly axis?: ChartAxis;
}

export interface SeriesSpec {
  readonly name: Text;
  /** One a category; undefined where there is none. */
  readonly figures: readonly (Figure | undefined)[];
  readonly look: LookName;
  /** Of single points, where they differ. */
  readonly points?: readonly LookName[];
}

/** A band of so many, best first; a part of a whole; the unit itself; what it is held against. */
export type LookName =
  { readonly band: number; readonly of: number } | { readonly part: number } | "own" | "mean";
