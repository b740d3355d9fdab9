import { ahp } from "../../src/scoring/weights/ahp";
import { growth } from "../../src/scoring/trend/growth";
import { objectiveWeights, type WeightsMethod } from "../../src/scoring/weights/objectiveWeights";
import { hasOutliers } from "../../src/scoring/classes/outliers";
import { rollup } from "../../src/scoring/trend/rollup";
import { weightedScore } from "../../src/scoring/weights/weightedScore";
import { codeOf } from "./codeOf";
import { expectClose } from "./goldenCases";
import {
  attain,
  check,
  compete,
  directionOf,
  geometricMean,
  ranksOf,
  times,
  sumPlaces,
  competeColumns,
  type Check,
  type Matrix,
} from "./goldenHelpers";
import { randomIndex } from "./randomIndex";

const weightsBy = (method: WeightsMethod): Check<unknown, unknown> =>
  check<{ matrix: Matrix; types?: number[] }, number[] | { weights: number[] }>(
    ({ input, expected, tolerance }) => {
      const weights = objectiveWeights(input.matrix, method, input.types?.map(directionOf));
      expectClose(weights, Array.isArray(expected) ? expected : expected.weights, tolerance);
    },
  );

/** Weights, means, comparison: "file" stands for all its cases, "file: start of a name" for some. */
export const GOLDEN_NUMBERS: Readonly<Record<string, Check<unknown, unknown>>> = {
  "ahp: AHP 8x8": check<{ matrix: Matrix }, { eigenvector: Record<string, unknown> }>(
    ({ input, expected, tolerance }) => {
      const result = ahp(input.matrix);
      expectClose(result.weights, expected.eigenvector.weights, tolerance);
      expectClose(result.largestEigenvalue, expected.eigenvector.lambda_max, tolerance);
      expectClose(result.consistencyIndex, expected.eigenvector.CI, tolerance);
      expectClose(result.consistencyRatio, expected.eigenvector.CR, tolerance);
    },
  ),
  "ahp: RI tables": check<unknown, { Saaty2008_JMcDM: number[] }>(({ expected, tolerance }) => {
    const sizes = [3, 4, 5, 6, 7, 8, 9, 10];
    expectClose(sizes.map(randomIndex), expected.Saaty2008_JMcDM.slice(2, 10), tolerance);
  }),
  "borda_copeland: Borda rank-sum 3x3": check<
    { ordering_columns_are_voters: Matrix },
    { rank_sum: number[]; order: number[] }
  >(({ input, expected }) => {
    const sums = sumPlaces(input.ordering_columns_are_voters, "competition", "ascending");
    expect(sums).toEqual(expected.rank_sum);
    expect(ranksOf(sums, "competition", "ascending")).toEqual(expected.order);
  }),
  "borda_copeland: Borda rank-sum 6x4": check<
    { ordering: Matrix },
    { rank_sum: number[]; rank_eq: number[] }
  >(({ input, expected }) => {
    const sums = sumPlaces(input.ordering, "competition", "ascending");
    expect(sums).toEqual(expected.rank_sum);
    expect(ranksOf(sums, "competition", "ascending")).toEqual(expected.rank_eq);
  }),
  "borda_copeland: n_borda": check<{ x: number[] }, { borda: number[] }>(({ input, expected }) => {
    const places = ranksOf(input.x, "competition", "ascending");
    expect(places.map((place) => place - 1)).toEqual(expected.borda);
  }),
  "borda_copeland: pyDecision": check<{ matrix: Matrix }, Record<string, number[]>>(
    ({ input, expected }) => {
      expect(sumPlaces(input.matrix, "competition")).toEqual(expected.tie_aware_rank_eq_total);
      expect(sumPlaces(input.matrix, "average")).toEqual(expected.tie_aware_rank_avg_total);
    },
  ),
  critic_weights: weightsBy("critic"),
  "cv_sd_weights: std": weightsBy("sd"),
  "cv_sd_weights: 变异系数法": weightsBy("cv"),
  entropy_weights: weightsBy("entropy"),
  "means: gmean": check<{ x: number[]; w: number[] }, number>(({ input, expected, tolerance }) => {
    expectClose(geometricMean(input.x, input.w), expected, tolerance);
  }),
  "means: GEOMEAN": check<{ x: number[] }, number>(({ input, expected, tolerance }) => {
    expectClose(geometricMean(input.x), expected, tolerance);
  }),
  "means: genmean p=1": check<{ x: number[]; w: number[] }, number>(({ input, expected }) => {
    expect(weightedScore(input.x, input.w, { total: "scale" })).toBe(expected);
  }),
  "means: WSM": check<{ matrix: Matrix; w: number[] }, { score: number[]; rank: number[] }>(
    ({ input, expected }) => {
      const totals = input.matrix.map((row) => rollup(row, { weights: input.w, method: "sum" }));
      expect(totals).toEqual(expected.score);
      expect(ranksOf(totals, "competition")).toEqual(expected.rank);
    },
  ),
  "means: WPM": check<{ matrix: Matrix; w: number[] }, { score_log10: number[]; rank: number[] }>(
    ({ input, expected, tolerance }) => {
      const means = input.matrix.map((row) => geometricMean(row, input.w));
      expectClose(
        means.map((mean) => 3 * Math.log10(mean)),
        expected.score_log10,
        tolerance,
      );
      expect(ranksOf(means, "competition")).toEqual(expected.rank);
    },
  ),
  "minmax: minmax-constant": check<{ x: number[] }, { pymcdm: number[] }>(({ input, expected }) => {
    const scores = compete(Float64Array.from(input.x), "minmax");
    expect(Array.from(scores, (score) => score / 100)).toEqual(expected.pymcdm);
  }),
  minmax: check<{ matrix: Matrix; types: number[] }, Matrix>(({ input, expected, tolerance }) => {
    const scores = competeColumns(input.matrix, "minmax", input.types);
    expectClose(
      times(scores, (score) => score / 100),
      expected,
      tolerance,
    );
  }),
  "normalise_other: norm-linear": check<{ matrix: Matrix; types: number[] }, Matrix>(
    ({ input, expected, tolerance }) => {
      const scores = competeColumns(input.matrix, "best", input.types);
      expectClose(
        times(scores, (score) => score / 100),
        expected,
        tolerance,
      );
    },
  ),
  "normalise_other: goalposts": check<
    { x: number; gposts: [number, number]; direction: number },
    number
  >(({ input, expected, tolerance }) => {
    const [bottom, top] = input.gposts;
    const [target, floor] = input.direction > 0 ? [top, bottom] : [bottom, top];
    const options = { direction: directionOf(input.direction), floor };
    expectClose(attain(input.x, target, options) / 100, expected, tolerance);
  }),
  "normalise_other: dist-to-target": check<
    { x: number[]; target: number; direction: number; cap_max: boolean },
    number[]
  >(({ input, expected, tolerance }) => {
    const floor = input.direction > 0 ? Math.min(...input.x) : Math.max(...input.x);
    const options = {
      direction: directionOf(input.direction),
      floor,
      cap: input.cap_max ? 100 : 1000,
    };
    const scores = input.x.map((actual) => attain(actual, input.target, options) / 100);
    expectClose(scores, expected, tolerance);
  }),
  "outlier_trend: Excel SKEW": check<{ x: number[] }, { skew: number; kurt: number }>(
    ({ input, expected: { skew, kurt } }) => {
      expect(hasOutliers(input.x)).toBe(Math.abs(skew) > 2 && kurt > 3.5);
    },
  ),
  "outlier_trend: 缺项": check<{ prev: number; curr: number }, unknown>(({ input }) => {
    expect(codeOf(() => growth(input.curr, input.prev))).toBe("notComparable");
  }),
};
