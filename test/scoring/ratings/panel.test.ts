import { panel, type PanelOptions } from "../../../src/scoring/ratings/panel";
import { ScoreError } from "../../../src/scoring/errors";
import { codeOf } from "../codeOf";

it.each<{ name: string; ratings: number[][]; options?: PanelOptions; expected: number }>([
  { name: "one source", ratings: [[90, 92, 88]], expected: 90 },
  { name: "equal weights unless given", ratings: [[90], [80]], expected: 85 },
  {
    name: "weighted sources",
    ratings: [[90, 92], [80]],
    options: { weights: [60, 40] },
    expected: 86.6,
  },
  {
    name: "trim within a source of five",
    ratings: [[100, 90, 90, 90, 0], [80]],
    options: { trim: 1 },
    expected: 85,
  },
  { name: "nothing is left out unless told", ratings: [[60, 90, 90, 90, 90]], expected: 84 },
  {
    name: "剔除: no ratings, weight to the rest",
    ratings: [[95, 90], []],
    options: { weights: [0.7, 0.3], missing: "reweight" },
    expected: 92.5,
  },
  { name: "计零", ratings: [[90], []], options: { missing: "zero" }, expected: 45 },
  {
    name: "class mean from outside",
    ratings: [[90], []],
    options: { missing: "mean", classMeans: [88, 86] },
    expected: 88,
  },
  {
    name: "a source of weight 0 may be empty",
    ratings: [[90], []],
    options: { weights: [1, 0] },
    expected: 90,
  },
])("$name", ({ ratings, options, expected }) => {
  expect(panel(Object.freeze(ratings), options).score).toBe(expected);
});

it("shows a mean only from 3 ratings up, whatever counts", () => {
  const { sources } = panel([[90, 92, 88], [80, 70], [60]]);
  expect(sources).toEqual([
    { count: 3, shownMean: 90 },
    { count: 2, shownMean: null },
    { count: 1, shownMean: null },
  ]);
});

it.each<{ code: string; ratings: number[][]; options?: PanelOptions }>([
  { code: "noRatings", ratings: [] },
  { code: "noRatings", ratings: [[], []] },
  { code: "noRatings", ratings: [[90], []], options: { weights: [0, 1], missing: "reweight" } },
  { code: "sourceWithoutRatings", ratings: [[90], []] },
  { code: "sourceWithoutRatings", ratings: [[90], []], options: { missing: "mean" } },
  { code: "lengthMismatch", ratings: [[90]], options: { weights: [0.5, 0.5] } },
  { code: "weightTotal", ratings: [[90], [80]], options: { weights: [0.5, 0.6] } },
  { code: "invalidTrim", ratings: [[90]], options: { trim: -1 } },
  { code: "trimTooMuch", ratings: [[1, 2, 3, 4, 5]], options: { trim: 3 } },
])("$code", ({ code, ratings, options }) => {
  expect(codeOf(() => panel(ratings, options))).toBe(code);
});

it("a source without ratings is told by its place, counted from one", () => {
  expect(() => panel([[90], []])).toThrow(new ScoreError("sourceWithoutRatings", { position: 2 }));
});
