/** A product or sum of short decimals, without the noise of binary fractions. */
export function exact(value: number): number {
  return Number(value.toPrecision(15));
}

/** Adds up, and drops the noise of binary fractions. */
export function exactSum(values: readonly number[]): number {
  return exact(values.reduce((sum, value) => sum + value, 0));
}
