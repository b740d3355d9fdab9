/** Each of the 20 indicators weighs 5 %. */
export const WEIGHT = 0.05;

/** Published totals in hundredths, in place: floor(x × 100 + 0.5 + 5e-9), which is ROUND(ROUND(x,10),2) of x ≥ 0. */
export function publish(sums: Float64Array): Float64Array {
  for (let unit = 0; unit < sums.length; unit++) {
    sums[unit] = Math.floor(sums[unit]! * 100 + 0.5 + 5e-9);
  }
  return sums;
}
