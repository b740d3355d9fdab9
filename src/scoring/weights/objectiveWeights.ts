import type { Direction } from "../direction";
import { ScoreError } from "../errors";
import { correlation } from "../numbers/correlation";

/** 等权, 熵权, CRITIC, 变异系数, 标准差. */
export type WeightsMethod = "equal" | "entropy" | "critic" | "cv" | "sd";

type Column = readonly number[];

/**
 * Weights that follow from the data, as a cross-check: each share of Σ, adding up to 1. Rows are units, columns indicators.
 *
 * entropy: 1 − e of raw shares · critic: sd × Σ(1 − r) of min-max values (Pearson; directions matter only here) ·
 * cv: sd ÷ |mean| · sd: sample standard deviation. An indicator without differences gets 0.
 *
 * @throws {ScoreError} noScores, matrixShape, lengthMismatch, directionUnsupported, tooFewUnits, entropyNegative, meanZero, noContrast
 * @example
 * objectiveWeights([[1, 2], [4, 16]], "equal"); // => [0.5, 0.5]
 * objectiveWeights([[1, 5], [3, 5]], "sd"); // => [1, 0]
 */
export function objectiveWeights(
  matrix: readonly (readonly number[])[],
  method: WeightsMethod = "equal",
  directions?: readonly Direction[],
): number[] {
  const width = matrix[0]?.length ?? 0;
  if (width === 0) throw new ScoreError("noScores");
  if (matrix.some((row) => row.length !== width)) throw new ScoreError("matrixShape");
  if (directions && directions.length !== width) {
    throw new ScoreError("lengthMismatch", { left: width, right: directions.length });
  }
  if (directions?.some((each) => each !== "higher" && each !== "lower")) {
    throw new ScoreError("directionUnsupported");
  }
  if (method === "equal") return Array.from({ length: width }, () => 1 / width);
  if (matrix.length < 2) throw new ScoreError("tooFewUnits");
  const columns = Array.from({ length: width }, (_, column) =>
    matrix.map((row) => row[column] as number),
  );
  const raw = RAW_WEIGHTS[method](columns, directions);
  const total = raw.reduce((sum, each) => sum + each, 0);
  if (total === 0) throw new ScoreError("noContrast");
  return raw.map((each) => each / total);
}

const RAW_WEIGHTS: Readonly<
  Record<
    Exclude<WeightsMethod, "equal">,
    (columns: readonly Column[], directions?: readonly Direction[]) => number[]
  >
> = {
  entropy: (columns) => columns.map(information),
  critic: (columns, directions) => contrast(columns, directions),
  cv: (columns) => columns.map(variation),
  sd: (columns) => columns.map((column) => (isConstant(column) ? 0 : sampleDeviation(column))),
};

function isConstant(column: Column): boolean {
  return column.every((value) => value === column[0]);
}

function mean(column: Column): number {
  return column.reduce((sum, value) => sum + value, 0) / column.length;
}

function sampleDeviation(column: Column): number {
  const centre = mean(column);
  const squares = column.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return Math.sqrt(squares / (column.length - 1));
}

/** 1 − entropy of the raw shares; 0 × ln 0 is 0. */
function information(column: Column): number {
  for (const value of column) if (value < 0) throw new ScoreError("entropyNegative", { value });
  if (isConstant(column)) return 0;
  const total = column.reduce((sum, value) => sum + value, 0);
  const entropy = column.reduce((sum, value) => {
    const share = value / total;
    return share > 0 ? sum - share * Math.log(share) : sum;
  }, 0);
  return Math.max(0, 1 - entropy / Math.log(column.length));
}

function variation(column: Column, index: number): number {
  if (isConstant(column)) return 0;
  const centre = mean(column);
  if (centre === 0) throw new ScoreError("meanZero", { position: index + 1 });
  return sampleDeviation(column) / Math.abs(centre);
}

/** CRITIC (Diakoulaki 1995). Constant indicators neither get weight nor count as conflict; one alone gets all. */
function contrast(columns: readonly Column[], directions?: readonly Direction[]): number[] {
  const scaled = columns.map((column, index) =>
    isConstant(column) ? null : minMax(column, directions?.[index] === "lower"),
  );
  const varying = scaled.filter((column) => column !== null);
  if (varying.length === 1) return scaled.map((column) => (column ? 1 : 0));
  return scaled.map((column) => {
    if (!column) return 0;
    const others = varying.filter((other) => other !== column);
    const conflict = others.reduce((sum, other) => sum + 1 - correlation(column, other), 0);
    return sampleDeviation(column) * Math.max(0, conflict);
  });
}

function minMax(column: Column, isLower: boolean): number[] {
  const lowest = column.reduce((a, b) => Math.min(a, b));
  const highest = column.reduce((a, b) => Math.max(a, b));
  const spread = highest - lowest;
  return column.map((value) => (isLower ? highest - value : value - lowest) / spread);
}
