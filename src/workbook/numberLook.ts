import type { Area } from "./address";
import type { Colour } from "./colour";

/** Looks of cells that follow how large their numbers are: colours, bars or icons. */
export type NumberLook = ColourScale | DataBar | IconSet;

/** Where a look begins or ends: at a number, a share of the way between the extremes, or a share of the cells. */
export interface NumberLimit {
  readonly kind: "min" | "max" | "num" | "percent" | "percentile" | "formula";
  /** A number, or a formula without the leading =; none for the smallest and the largest. */
  readonly value?: string;
}

interface Look {
  readonly areas: readonly Area[];
}

/** Cells that are coloured between two or three points. */
export interface ColourScale extends Look {
  readonly kind: "scale";
  readonly points: readonly (NumberLimit & { readonly colour: Colour })[];
}

/** Bars in the cells. */
export interface DataBar extends Look {
  readonly kind: "bar";
  readonly least: NumberLimit;
  readonly most: NumberLimit;
  readonly colour: Colour;
  readonly hidesNumber: boolean;
}

/** An icon in each cell. */
export interface IconSet extends Look {
  readonly kind: "icons";
  readonly set: IconSetName;
  /** From where up each icon stands, the lowest first; `isAbove` where the limit itself does not reach it. */
  readonly limits: readonly (NumberLimit & { readonly isAbove?: true })[];
  readonly isReversed: boolean;
  readonly hidesNumber: boolean;
}

/** The sets of Office files (ECMA-376 ST_IconSetType), each named by how many icons it has. */
export const ICON_SETS = [
  ...["3Arrows", "3ArrowsGray", "3Flags", "3Signs", "3Symbols", "3Symbols2"],
  ...["3TrafficLights1", "3TrafficLights2", "4Arrows", "4ArrowsGray", "4Rating", "4RedToBlack"],
  ...["4TrafficLights", "5Arrows", "5ArrowsGray", "5Quarters", "5Rating"],
] as const;

export type IconSetName = (typeof ICON_SETS)[number];
