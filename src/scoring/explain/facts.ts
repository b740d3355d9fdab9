import type { RatedSource } from "../ratings/ratedSource";

/** What an explanation says and the columns do not hold: names, reasons, and how a value came about. */
export interface Facts {
  /** The name of a unit; "" where none is known. */
  readonly nameOf: (unit: number) => string;
  /** Why a unit is not assessed or graded directly, "" where nothing is said. */
  readonly reasonOf: (unit: number) => string;
  /** What the unit itself reported, and why less was confirmed; null where it reported nothing. */
  readonly claimOf: (index: number, unit: number) => Claim | null;
  /** How each source rated the unit; null where the value is no rating. */
  readonly ratingsOf: (index: number, unit: number) => readonly RatedSource[] | null;
}

/** 自报 and 核减原因. */
export interface Claim {
  readonly reported: number;
  /** "" where nothing is written. */
  readonly reason: string;
}
