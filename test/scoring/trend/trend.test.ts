import { trendOf, trendPoints, type TrendState } from "../../../src/scoring/trend/trend";
import { codeOf } from "../codeOf";

interface Row {
  name: string;
  score: number;
  rank: number;
  baseScore: number;
  baseRank: number;
  merged?: 1;
  state: TrendState;
  progress: number;
  move: number;
}

it.each<Row>([
  {
    name: "better, and up two",
    score: 88,
    rank: 3,
    baseScore: 80,
    baseRank: 5,
    state: "compared",
    progress: 0.1,
    move: 2,
  },
  {
    name: "worse, and down",
    score: 76,
    rank: 4,
    baseScore: 80,
    baseRank: 2,
    state: "compared",
    progress: -0.05,
    move: -2,
  },
  {
    name: "新增",
    score: 88,
    rank: 3,
    baseScore: NaN,
    baseRank: NaN,
    state: "new",
    progress: NaN,
    move: NaN,
  },
  {
    name: "only a base rank",
    score: 88,
    rank: 3,
    baseScore: NaN,
    baseRank: 5,
    state: "compared",
    progress: NaN,
    move: 2,
  },
  {
    name: "合并, without a base of its own",
    score: 88,
    rank: 3,
    baseScore: NaN,
    baseRank: NaN,
    merged: 1,
    state: "merged",
    progress: NaN,
    move: NaN,
  },
  {
    name: "合并, with one",
    score: 88,
    rank: 3,
    baseScore: 80,
    baseRank: 5,
    merged: 1,
    state: "merged",
    progress: 0.1,
    move: 2,
  },
  {
    name: "a base of 0",
    score: 88,
    rank: 3,
    baseScore: 0,
    baseRank: 5,
    state: "notComparable",
    progress: NaN,
    move: 2,
  },
  {
    name: "down from the first place",
    score: 0.5,
    rank: 2,
    baseScore: 0.5,
    baseRank: 1,
    state: "compared",
    progress: 0,
    move: -1,
  },
  {
    name: "up to the first place, to nothing",
    score: 0,
    rank: 1,
    baseScore: 80,
    baseRank: 2,
    state: "compared",
    progress: -1,
    move: 1,
  },
  {
    name: "no result",
    score: NaN,
    rank: NaN,
    baseScore: 80,
    baseRank: 5,
    state: "noResult",
    progress: NaN,
    move: NaN,
  },
])("$name", ({ score, rank, baseScore, baseRank, merged = 0, state, progress, move }) => {
  const trend = trendOf({
    scores: Float64Array.of(score),
    ranks: Float64Array.of(rank),
    baseScores: Float64Array.of(baseScore),
    baseRanks: Float64Array.of(baseRank),
    merged: Uint8Array.of(merged),
  });
  expect(trend.states).toEqual([state]);
  expect(trend.progress[0]).toBe(progress);
  expect([...trend.rankMoves]).toEqual([move]);
});

it("in points, also from a base of 0", () => {
  const given = { scores: Float64Array.of(88.3, 5), ranks: Float64Array.of(1, 2), baseRanks: null };
  const trend = trendOf({ ...given, baseScores: Float64Array.of(88.1, 0) }, "points");
  expect([...trend.progress]).toEqual([0.2, 5]);
});

it("in points, without a result", () => {
  const given = { scores: Float64Array.of(NaN), ranks: Float64Array.of(NaN), baseRanks: null };
  const trend = trendOf({ ...given, baseScores: Float64Array.of(80) }, "points");
  expect([trend.states, [...trend.progress]]).toEqual([["noResult"], [NaN]]);
});

it("everybody is new without a base period", () => {
  const scores = Float64Array.of(88, 90);
  const trend = trendOf({
    scores,
    ranks: Float64Array.of(2, 1),
    baseScores: null,
    baseRanks: null,
  });
  expect(trend.states).toEqual(["new", "new"]);
});

it("points by a ladder: who falls back or is new earns none", () => {
  const moves = Object.freeze([5, 1, 0.9, -4, NaN]);
  const steps = [
    [3, 1],
    [1, 0.5],
  ] as const;
  expect([...trendPoints(Float64Array.from(moves), steps)]).toEqual([1, 0.5, 0, 0, 0]);
});

it("a step of progress is reached at 10 decimals", () => {
  expect([...trendPoints(Float64Array.of(2.99999999999), [[3, 1]])]).toEqual([1]);
});

it.each([
  {
    name: "a tie at the 11th decimal goes up",
    move: 0.10000000005 - 3e-16,
    step: 0.1000000001,
    points: 1,
  },
  { name: "a negative one goes down", move: -0.10000000005 + 3e-16, step: -0.1, points: 0 },
])("$name, read at 15 digits", ({ move, step, points }) => {
  expect([...trendPoints(Float64Array.of(move), [[step, 1]])]).toEqual([points]);
});

it("noSteps", () => expect(codeOf(() => trendPoints(Float64Array.of(1), []))).toBe("noSteps"));
