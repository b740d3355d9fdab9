/** Mean and population deviation of each class. */
export function spreads(column: Float64Array, classes: Uint16Array, count: number) {
  const [mean, deviation] = [new Float64Array(count), new Float64Array(count)];
  const sizes = new Float64Array(count);
  for (let unit = 0; unit < column.length; unit++) {
    mean[classes[unit]!]! += column[unit]!;
    sizes[classes[unit]!]!++;
  }
  for (let group = 0; group < count; group++) mean[group]! /= sizes[group]!;
  for (let unit = 0; unit < column.length; unit++) {
    deviation[classes[unit]!]! += (column[unit]! - mean[classes[unit]!]!) ** 2;
  }
  for (let group = 0; group < count; group++) {
    deviation[group] = Math.sqrt(deviation[group]! / sizes[group]!);
  }
  return { mean, deviation };
}
