/** Competition places of a column within its classes, highest first: one sort a class, a search for each value. */
export function ranks(column: Float64Array, classes: Uint16Array, count: number) {
  const starts = new Uint32Array(count + 1);
  for (let unit = 0; unit < column.length; unit++) starts[classes[unit]! + 1]!++;
  for (let group = 0; group < count; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const sorted = new Float64Array(column.length);
  for (let unit = 0; unit < column.length; unit++) sorted[next[classes[unit]!]!++] = column[unit]!;
  for (let group = 0; group < count; group++)
    sorted.subarray(starts[group], starts[group + 1]).sort();
  const places = new Float64Array(column.length);
  for (let unit = 0; unit < column.length; unit++) {
    const [value, end] = [column[unit]!, starts[classes[unit]! + 1]!];
    let [low, high] = [starts[classes[unit]!]!, end];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]! <= value) low = middle + 1;
      else high = middle;
    }
    places[unit] = end - low + 1;
  }
  return { places, sizes: starts.slice(1).map((end, group) => end - starts[group]!) };
}
