import type { ShownLine } from "./lines";

/** A line with where it begins on its page, in points. */
export interface PlacedLine extends ShownLine {
  readonly start: number;
}

/** The rows and columns of a page. */
export interface PageGrid {
  readonly rows: readonly PlacedLine[];
  readonly columns: readonly PlacedLine[];
}
