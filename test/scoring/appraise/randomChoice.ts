import { seededRandom } from "../../../src/scoring/numbers/seededRandom";

/** Choices that follow from a seed alone. */
export interface RandomChoice {
  /** A whole number from 0 to below the limit. */
  readonly below: (limit: number) => number;
  readonly chance: (part: number) => boolean;
  readonly oneOf: <T>(options: readonly T[]) => T;
  /** A number between the bounds with so many decimals. */
  readonly between: (low: number, high: number, decimals: number) => number;
  /** Parts that add up to the total, each at least `least` hundredths of it. */
  readonly parts: (total: number, count: number, least: number) => number[];
}

export function randomChoice(seed: number): RandomChoice {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    below,
    chance: (part) => random() < part,
    oneOf: (options) => options[below(options.length)]!,
    between: (low, high, decimals) => {
      const scale = 10 ** decimals;
      return Math.round((low + random() * (high - low)) * scale) / scale;
    },
    parts(total, count, least) {
      const grain = random() < 0.7 ? 100 : 400;
      const own = Array.from({ length: count }, () => least);
      for (let left = grain - count * least; left > 0; left--) own[below(count)]!++;
      return own.map((part) => Number(((part * total) / grain).toPrecision(15)));
    },
  };
}
