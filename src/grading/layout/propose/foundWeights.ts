import type { MappedIndicator } from "../mapping/mapping";
import type { SchemeMatch } from "./matchSchemes";

/** Where the weights stand and what kind they are. */
export interface FoundWeights {
  readonly from: "row" | "header" | "column" | "sheet" | "total";
  /** points: full marks; "" where the sheet does not say. */
  readonly kind: "percent" | "points" | "";
  readonly weights: readonly number[];
  readonly at: readonly (string | null)[];
  /** What the columns are called without the weights in their headers, where these are told from the names all at once. */
  readonly names?: readonly string[];
  /** Where units have weights of their own: the columns, and the sets that occur. */
  readonly columns?: readonly string[];
  readonly kinds?: readonly string[];
  /** The scheme sheet that they come from, and others with other weights. Only there may weights be NaN. */
  readonly scheme?: { readonly match: SchemeMatch; readonly rivals: readonly SchemeMatch[] };
  /** Scheme sheets that state other weights than the table itself. */
  readonly others?: readonly SchemeMatch[];
  /** The group of each with its own weight, and the weight printed within it; `weights` are those in all. */
  readonly groups?: readonly (NonNullable<MappedIndicator["group"]> & {
    readonly within: number;
  })[];
}
