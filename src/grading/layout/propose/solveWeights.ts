/** Weights closer to a number that people write than this are that number. */
const NEAR = 0.004;
const STEP = 0.01;

/**
 * The weights by which rows of numbers give the totals (least squares), rounded to whole per cents; undefined where the
 * rows do not tell them apart, or where a weight is no whole per cent or negative.
 */
export function solveWeights(
  rows: readonly (readonly number[])[],
  totals: readonly number[],
): number[] | undefined {
  const count = rows[0]?.length ?? 0;
  const matrix = Array.from({ length: count }, (_, row) =>
    Array.from({ length: count + 1 }, (__, column) =>
      rows.reduce(
        (sum, values, line) =>
          sum + values[row]! * (column < count ? values[column]! : totals[line]!),
        0,
      ),
    ),
  );
  const solved = eliminate(matrix);
  const rounded = solved?.map((weight) => Number((Math.round(weight / STEP) * STEP).toFixed(2)));
  const isPlain = rounded?.every(
    (weight, index) => weight >= 0 && Math.abs(weight - solved![index]!) < NEAR,
  );
  return isPlain ? rounded : undefined;
}

/** Gauss with the largest pivot of each column; undefined where one is next to nothing. */
function eliminate(matrix: number[][]): number[] | undefined {
  const count = matrix.length;
  const scales = matrix.map((row, index) => Math.abs(row[index]!));
  for (let step = 0; step < count; step++) {
    let best = step;
    for (let row = step + 1; row < count; row++) {
      if (Math.abs(matrix[row]![step]!) > Math.abs(matrix[best]![step]!)) best = row;
    }
    [matrix[step], matrix[best]] = [matrix[best]!, matrix[step]!];
    const pivot = matrix[step]![step]!;
    if (Math.abs(pivot) <= 1e-10 * Math.max(1e-12, scales[step]!)) return undefined;
    for (let row = 0; row < count; row++) {
      if (row === step) continue;
      const factor = matrix[row]![step]! / pivot;
      if (factor === 0) continue;
      for (let column = step; column <= count; column++) {
        matrix[row]![column]! -= factor * matrix[step]![column]!;
      }
    }
  }
  return matrix.map((row, index) => row[count]! / row[index]!);
}
