/** A part of writing a sheet, small enough to go into a request with others. */
export interface Step {
  /** About how many characters it takes in a request. */
  readonly weight: number;
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/** What a range with one property costs in a request. */
export const RANGE_WEIGHT = 600;

/** About how many characters a step may take, where what it does can be parted. */
export const STEP_WEIGHT = 250_000;
