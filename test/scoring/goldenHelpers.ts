import { geometricFraction } from "../../src/scoring/numbers/exactRoots";
import { fractionOf, nearestNumber } from "../../src/scoring/numbers/fraction";
import { rank } from "../../src/scoring/grades/rank";
import { plainColumn, scoreOf, scoresOf } from "../../src/scoring/rules/plainColumn";
import type { CompeteMethod, Rule, Ties } from "../../src/scoring/scheme";
import { type GoldenCase } from "./goldenCases";

export type Matrix = number[][];
export type Check<Input, Expected> = (golden: GoldenCase<Input, Expected>) => void;

/** A check of one kind of case, for cases whose kind its place in the table tells. */
export const check =
  <Input, Expected>(run: Check<Input, Expected>): Check<unknown, unknown> =>
  (golden) =>
    run(golden as GoldenCase<Input, Expected>);

const columnsOf = (matrix: Matrix): Float64Array[] =>
  (matrix[0] ?? []).map((_, column) => Float64Array.from(matrix, (row) => row[column] as number));

const rowsOf = (columns: readonly Float64Array[]): Matrix =>
  Array.from(columns[0] ?? [], (_, row) => columns.map((column) => column[row] as number));

export const directionOf = (type: number): "higher" | "lower" => (type < 0 ? "lower" : "higher");

export const ranksOf = (values: number[], ties: Ties, order?: string): number[] =>
  Array.from(
    rank(
      Float64Array.from(values, (v) => (order === "ascending" ? -v : v)),
      { ties },
    ),
  );

export const compete = (
  column: Float64Array,
  method: CompeteMethod,
  direction: "higher" | "lower" = "higher",
): Float64Array =>
  scoresOf({ kind: "compete", method, direction, dropPerPlace: null }, plainColumn(column));

type Attain = Extract<Rule, { kind: "attain" }>;

export const attain = (
  actual: number,
  target: number,
  rest: Partial<Pick<Attain, "direction" | "floor" | "cap">>,
): number =>
  scoreOf(
    { kind: "attain", direction: "higher", floor: null, cap: null, partial: true, target, ...rest },
    actual,
  );

export const geometricMean = (values: number[], weights: number[] = values.map(() => 1)): number =>
  nearestNumber(
    geometricFraction(
      values.map((value, at) => ({ value: fractionOf(value), weight: fractionOf(weights[at]!) })),
    ),
  );

export function competeColumns(matrix: Matrix, method: CompeteMethod, types?: number[]): Matrix {
  const scored = columnsOf(matrix).map((column, index) =>
    compete(column, method, directionOf(types?.[index] ?? 1)),
  );
  return rowsOf(scored);
}

export const times = (matrix: Matrix, change: (score: number) => number): Matrix =>
  matrix.map((row) => row.map(change));

export const sumPlaces = (matrix: Matrix, ties: Ties, order?: string): number[] =>
  rowsOf(
    columnsOf(matrix).map((column) => Float64Array.from(ranksOf([...column], ties, order))),
  ).map((row) => row.reduce((a, b) => a + b, 0));
