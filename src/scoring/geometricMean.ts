import { ScoreError } from "./errors";
import { checkNotNegative } from "./weightCheck";

/**
 * The weighted geometric mean: (Π value^weight)^(1 ÷ Σ weight); equal weights unless given.
 *
 * @throws {ScoreError} noScores, lengthMismatch, negativeWeight, noWeight, geometricNeedsPositive
 * @example
 * geometricMean([4, 9]).toFixed(12); // => "6.000000000000"
 */
export function geometricMean(values: readonly number[], weights?: readonly number[]): number {
  if (values.length === 0) throw new ScoreError("noScores");
  const each = weights ?? values.map(() => 1);
  if (each.length !== values.length) {
    throw new ScoreError("lengthMismatch", { left: values.length, right: each.length });
  }
  checkNotNegative(each);
  let logarithms = 0;
  let total = 0;
  values.forEach((value, index) => {
    if (!(value > 0)) throw new ScoreError("geometricNeedsPositive", { value });
    const weight = each[index] as number;
    logarithms += weight * Math.log(value);
    total += weight;
  });
  if (total === 0) throw new ScoreError("noWeight");
  return Math.exp(logarithms / total);
}
