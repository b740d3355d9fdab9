import type { ScopedName } from "../nameChanges";
import type { SheetSpec } from "../sheetSpec";

/** What was read from a file of another format. */
export interface ForeignBook {
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly ScopedName[];
  /** What the file has and the new workbook lacks. */
  readonly lost: ReadonlySet<LostKind>;
  /** How many formulas stand there as the values that they showed. */
  readonly lostFormulas: number;
}

/** In the order in which a sentence names them. */
export type LostKind =
  | "macros"
  | "charts"
  | "pictures"
  | "pivots"
  | "comments"
  | "links"
  | "validations"
  | "conditionals"
  | "protection"
  | "print"
  | "fonts";

/** A sentence in each language. */
export type Told = Readonly<Record<"zh-CN" | "en-US", string>>;

/** A workbook as every door works on it. */
export interface AsXlsx {
  readonly bytes: Uint8Array;
  /** What of the file did not come over, a sentence each. */
  readonly lost: readonly Told[];
}
