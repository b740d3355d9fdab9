import { ScoreError } from "../errors";

/** Saaty's mean consistency index of random matrices, by size from 0. */
const RANDOM_INDEX: readonly number[] = [0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

/** How far a pair may be from reciprocal: 1/3 typed as 0.33, 1/7 as 0.14 pass. */
const RECIPROCAL_TOLERANCE = 0.05;

export interface AhpResult {
  readonly weights: readonly number[];
  readonly largestEigenvalue: number;
  readonly consistencyIndex: number;
  /** Judgements are usually accepted below 0.1; 0 for one or two items. */
  readonly consistencyRatio: number;
}

/**
 * Weights from pairwise comparison: the principal eigenvector, λmax, CI = (λmax − n) ÷ (n − 1), CR = CI ÷ RI (Saaty).
 *
 * @throws {ScoreError} comparisonSize, comparisonPositive, comparisonReciprocal
 * @example
 * ahp([[1, 3], [1 / 3, 1]]).weights.map((weight) => weight.toFixed(4)); // => ["0.7500", "0.2500"]
 */
export function ahp(matrix: readonly (readonly number[])[]): AhpResult {
  checkComparisons(matrix);
  const size = matrix.length;
  const weights = principalEigenvector(matrix);
  const largestEigenvalue = times(matrix, weights).reduce((sum, value) => sum + value, 0);
  const consistencyIndex = size > 2 ? Math.max(0, (largestEigenvalue - size) / (size - 1)) : 0;
  const random = RANDOM_INDEX[size] as number;
  const consistencyRatio = random > 0 ? consistencyIndex / random : 0;
  return { weights, largestEigenvalue, consistencyIndex, consistencyRatio };
}

function checkComparisons(matrix: readonly (readonly number[])[]): void {
  const size = matrix.length;
  const odd = matrix.find((row) => row.length !== size);
  if (size < 1 || size >= RANDOM_INDEX.length || odd) {
    throw new ScoreError("comparisonSize", { rows: size, columns: odd ? odd.length : size });
  }
  matrix.forEach((row, i) =>
    row.forEach((value, j) => {
      const place = { row: i + 1, column: j + 1 };
      if (!(value > 0)) throw new ScoreError("comparisonPositive", { ...place, value });
      const mirror = (matrix[j] as readonly number[])[i] as number;
      const isReciprocal =
        i === j ? value === 1 : Math.abs(value * mirror - 1) <= RECIPROCAL_TOLERANCE;
      if (!isReciprocal) throw new ScoreError("comparisonReciprocal", place);
    }),
  );
}

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) =>
    row.reduce((sum, value, index) => sum + value * (vector[index] as number), 0),
  );
}

/** Power iteration until no share moves by more than 1e-14; a positive matrix converges. */
function principalEigenvector(matrix: readonly (readonly number[])[]): number[] {
  let vector = matrix.map(() => 1 / matrix.length);
  for (let round = 0; round < 10_000; round += 1) {
    const next = times(matrix, vector);
    const total = next.reduce((sum, value) => sum + value, 0);
    const shares = next.map((value) => value / total);
    const moved = shares.some(
      (share, index) => Math.abs(share - (vector[index] as number)) > 1e-14,
    );
    vector = shares;
    if (!moved) break;
  }
  return vector;
}
