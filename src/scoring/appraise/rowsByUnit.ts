/**
 * The rows of a unit, in their order. They are sorted by unit when the first unit is asked for: one list of
 * numbers, whatever the number of units.
 */
export function rowsByUnit<Row extends { readonly unit: number }>(
  rows: readonly Row[],
  size: number,
): (unit: number) => Row[] {
  let sorted: SortedRows | null = null;
  return (unit) => {
    sorted ??= sortedRows(rows, size);
    const { starts, order } = sorted;
    const own: Row[] = [];
    for (let at = starts[unit]!; at < starts[unit + 1]!; at++) own.push(rows[order[at]!]!);
    return own;
  };
}

/** The rows of unit u are order[starts[u]] … order[starts[u + 1] − 1]. */
interface SortedRows {
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
}

function sortedRows(rows: readonly { readonly unit: number }[], size: number): SortedRows {
  const starts = new Uint32Array(size + 1);
  for (const { unit } of rows) starts[unit + 1]!++;
  for (let unit = 0; unit < size; unit++) starts[unit + 1]! += starts[unit]!;
  const next = starts.slice();
  const order = new Uint32Array(rows.length);
  rows.forEach(({ unit }, index) => (order[next[unit]!++] = index));
  return { starts, order };
}
