import { ScoreError } from "../errors";

/** Refuses a base of zero and a change of sign: such a ratio says nothing (不可比). */
export function checkComparable(current: number, base: number): void {
  if (base === 0 || (current < 0 && base > 0) || (current > 0 && base < 0)) {
    throw new ScoreError("notComparable", { current, base });
  }
}

/**
 * Growth as a ratio: (current − base) ÷ |base|.
 *
 * @throws {ScoreError} notComparable
 * @example
 * growth(108, 100); // => 0.08
 */
export function growth(current: number, base: number): number {
  checkComparable(current, base);
  return (current - base) / Math.abs(base);
}

/**
 * 人均增幅: growth of value ÷ population. 100 → 108 with 50 → 52 people is 3.85 %, not 8 % (S21 人均增幅达标).
 *
 * @throws {ScoreError} populationNotPositive, notComparable
 * @example
 * growthPerHead(108, 100, 50, 50); // => 0.08
 */
export function growthPerHead(
  current: number,
  base: number,
  population: number,
  basePopulation: number,
): number {
  for (const people of [population, basePopulation]) {
    if (people <= 0) throw new ScoreError("populationNotPositive", { population: people });
  }
  // (c ÷ p) ÷ (b ÷ q) multiplied out: whole numbers stay whole
  return growth(current * basePopulation, base * population);
}
