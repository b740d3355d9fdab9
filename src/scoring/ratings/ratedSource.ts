/** How one source rated a unit under one indicator: enough to follow the score, too little to know a single rater. */
export interface RatedSource {
  readonly name: string;
  /** Null where all sources weigh the same. */
  readonly weight: number | null;
  /** How many ratings there are; 0 where the source gave none. */
  readonly count: number;
  /** How many of the highest, and as many of the lowest, were left out. */
  readonly dropped: number;
  /** Null below 3 ratings or ballots: single marks are never shown (docs/rules.md, Panels). */
  readonly mean: number | null;
  /** The ballots, where it voted. */
  readonly votes: Votes | null;
  /** What stands for a source without ratings; null where it has some. */
  readonly substitute: Substitute | null;
}

export interface Votes {
  readonly counts: readonly { readonly name: string; readonly count: number }[];
  readonly valid: number;
  readonly abstentions: number;
  readonly invalid: number;
}

export type Substitute =
  /** The mean of so many graded units of the class. */
  | { readonly kind: "mean"; readonly mean: number; readonly units: number }
  | { readonly kind: "zero" }
  | { readonly kind: "reweight" };
