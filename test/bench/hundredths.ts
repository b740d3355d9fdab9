const SCALE = 30;

/**
 * Σ weight × score ÷ 100, in hundredths, exactly and half-up, for weights that add up to 100. With scores of at
 * most four decimals in whole numbers, else in big integers: score and total at 15 significant digits.
 */
export function exactHundredths(scores: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < scores.length; index++) {
    const scaled = Math.round(scores[index]! * 10_000);
    if (scaled / 10_000 !== scores[index]!) return bigHundredths(scores, weights);
    sum += weights[index]! * scaled;
  }
  return Math.floor((sum + 5_000) / 10_000);
}

function bigHundredths(scores: Float64Array, weights: Float64Array): number {
  let sum = 0n; // hundredths × 10^SCALE
  scores.forEach((score, index) => (sum += BigInt(weights[index]!) * scaledUp(score)));
  // What stands behind the 15th digit of the total is gone, as for a spreadsheet's ROUND.
  const digits = sum.toString().length - 15;
  const atFifteen = digits > 0 ? halfUp(sum, 10n ** BigInt(digits)) * 10n ** BigInt(digits) : sum;
  return Number(halfUp(atFifteen, 10n ** BigInt(SCALE)));
}

/** The number at 15 significant digits × 10^SCALE. */
function scaledUp(score: number): bigint {
  const [digits, exponent] = score.toExponential(14).split("e") as [string, string];
  const shift = SCALE - 14 + Number(exponent);
  const whole = BigInt(digits.replace(".", ""));
  return shift >= 0 ? whole * 10n ** BigInt(shift) : 0n;
}

function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
