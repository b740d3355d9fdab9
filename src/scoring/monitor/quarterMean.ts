import { add, divide, fractionOf, multiply, nearestNumber, ZERO } from "../numbers/fraction";

/** A published score of a quarter, with its weight among the quarters that count. */
export interface QuarterPart {
  readonly score: number;
  readonly weight: number;
}

/**
 * What quarters give a year: Σ weight × score ÷ Σ weight of the published scores; the double nearest to it. Weights are
 * relative. NaN where none has a weight.
 *
 * @example
 * quarterMean([{ score: 84, weight: 1 }, { score: 90, weight: 1 }]); // => 87
 */
export function quarterMean(parts: readonly QuarterPart[]): number {
  let [total, weights] = [ZERO, ZERO];
  for (const { score, weight } of parts) {
    const share = fractionOf(weight);
    weights = add(weights, share);
    total = add(total, multiply(share, fractionOf(score)));
  }
  return weights.numerator === 0n ? NaN : nearestNumber(divide(total, weights));
}
