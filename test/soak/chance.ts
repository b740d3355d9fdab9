import { randomNumbers } from "../bench/randomNumbers";

/** What a stretch of random use draws from; the same seed draws the same. */
export interface Chance {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  oneOf<T>(all: readonly T[]): T;
}

export function chanceOf(seed: number): Chance {
  const next = randomNumbers(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, oneOf: (all) => all[below(all.length)]! };
}
