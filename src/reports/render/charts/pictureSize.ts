import type { ChartSpec } from "../../data/chart";

/** In millimetres. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const WIDTH = 152;
/** Of the title, the names below and the legend. */
const FRAME = 18;
/** Of a bar with its gap. */
const BAR = 6.5;
const LEAST = 45;
/** What a page holds below a heading. */
const MOST = 200;
/** Names of parts in a line below, and what such a line takes. */
const NAMES = 3;
const NAME = 5;
const STANDING = 68;
const RADAR = 44;

/** As wide as the text at most; lying bars are as high as there are many. */
export function pictureSize({ type, categories, series }: ChartSpec): PictureSize {
  if (type === "radar") return { width: WIDTH, height: RADAR };
  if (type === "columns") return { width: WIDTH, height: STANDING };
  const names = type === "stacked" ? Math.ceil(series.length / NAMES) * NAME : 0;
  const lines = type === "lines" ? series.length : categories.length;
  const each = type === "bars" ? BAR * Math.max(1, series.length * 0.8) : BAR;
  return { width: WIDTH, height: Math.min(MOST, Math.max(LEAST, FRAME + names + lines * each)) };
}
