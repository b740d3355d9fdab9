/** The lowest and the highest number of each class. */
export function bounds(column: Float64Array, classes: Uint16Array, count: number) {
  const low = new Float64Array(count).fill(Infinity);
  const high = new Float64Array(count).fill(-Infinity);
  for (let unit = 0; unit < column.length; unit++) {
    const [value, group] = [column[unit]!, classes[unit]!];
    if (value < low[group]!) low[group] = value;
    if (value > high[group]!) high[group] = value;
  }
  return { low, high };
}
