import type { Roster } from "../../grading/roster/readRoster";
import type { Locale } from "../../scoring/locale";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { SheetGrowth } from "../template";
import type { Samples } from "./growth";

export interface RosterOptions {
  readonly roster: Roster;
  readonly samples: Samples;
  /** In per cent of the rows. */
  readonly reserve: number;
  readonly locale: Locale;
  /** What the template says of how its sheets grow. */
  readonly growth?: readonly SheetGrowth[] | undefined;
}

/** A workbook for a roster, or why there is none. */
export type RosterResult =
  | { readonly kind: "made"; readonly sheets: readonly SheetSpec[] }
  /** The template has a sheet that does not go with the units. */
  | { readonly kind: "unsupported"; readonly sheet: string }
  | { readonly kind: "tooLarge"; readonly sheet: string; readonly rows: number }
  /** The template has weights by class, and none for this one. */
  | { readonly kind: "classUnknown"; readonly name: string; readonly known: readonly string[] };
