import type { RosterUnit } from "../../grading/roster/readRoster";
import type { GrownSheets } from "./keyedFormula";
import type { SampleUnits } from "./unitBlocks";

/** Whether a grown sheet keeps the sample values, in turn, or is left to fill in. */
export type Samples = "none" | "fill";

/** What a sheet is grown with. */
export interface Growth {
  readonly sheets: GrownSheets;
  /** The sheet of the units. */
  readonly data: string;
  readonly units: readonly RosterUnit[];
  readonly samples: Samples;
  /** The sample unit that a unit is like, and whose values it gets. */
  readonly sampleOf: (unit: number) => number;
  readonly sampleUnits: SampleUnits;
  /** Columns of a sheet that are filled in even without samples, because they say what a row is. */
  readonly isKey: (sheet: string, column: number) => boolean;
}
