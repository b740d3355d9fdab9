/**
 * What people do to cells in a spreadsheet beyond the looks of our own sheets: the page and its files keep it.
 * Our sheets do not use it, and the other adapters leave it out.
 */
export interface CellDetails {
  readonly font?: string;
  readonly underline?: "single" | "double";
  readonly strike?: boolean;
  readonly script?: "sub" | "super";
  /** In the middle when omitted. */
  readonly vertical?: "top" | "bottom";
  /** Degrees, counter-clockwise from -90 to 90, or letters one below the other. */
  readonly rotation?: number | "stacked";
  /** Lines by side, in the place of the plain box. */
  readonly lines?: Readonly<Partial<Record<Side, Line>>>;
}

/** The sides of a cell; falling goes from the top left, rising from the bottom left. */
export type Side = "left" | "right" | "top" | "bottom" | "falling" | "rising";

export interface Line {
  readonly style: LineStyle;
  /** Six hexadecimal digits, RRGGBB. */
  readonly colour: string;
}

/** As files name them. ECMA-376 part 1, 18.18.3. */
export type LineStyle =
  | "thin"
  | "hair"
  | "dotted"
  | "dashed"
  | "dashDot"
  | "dashDotDot"
  | "double"
  | "medium"
  | "mediumDashed"
  | "mediumDashDot"
  | "mediumDashDotDot"
  | "slantDashDot"
  | "thick";

const KEYS = ["font", "underline", "strike", "script", "vertical", "rotation", "lines"] as const;

/** The details alone, without those that say nothing. */
export function detailsOf(given: CellDetails): CellDetails {
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = given[key];
      return value === undefined || value === false || value === 0 ? [] : [[key, value]];
    }),
  );
}
