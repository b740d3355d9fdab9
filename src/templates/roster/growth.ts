import type { TemplateEntries } from "../template";
import type { GrownSheets } from "./keyedFormula";

/** Whether a grown sheet keeps the sample values, in turn, or is left to fill in. */
export type Samples = "none" | "fill";

/** What a sheet is grown with. */
export interface Growth {
  readonly sheets: GrownSheets;
  readonly units: readonly string[];
  readonly samples: Samples;
  /** The sample unit whose values a unit gets. */
  readonly sampleOf: (unit: number) => number;
  /** The sheet with a row for every combination of keys, if there is one. */
  readonly entries: TemplateEntries | undefined;
  /** The names of the sample units. */
  readonly sampleNames: readonly string[];
  /** Columns of a sheet that are filled in even without samples, because they say what a row is. */
  readonly isKey: (sheet: string, column: number) => boolean;
}
