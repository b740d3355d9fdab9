import { band } from "../../../src/scoring/gradeScale";
import { giveOutPlaces, rankAmong, type Contestant } from "../../../src/scoring/scalar/unitPlaces";
import { givenIndicator, givenScheme } from "../given";

const contestants = (scores: number[], rest: Partial<Contestant> = {}): Contestant[] =>
  scores.map((score, unit) => ({
    unit,
    className: "",
    score,
    keys: [score],
    isLowest: false,
    blocks: () => false,
    grade: score >= 90 ? 0 : 1,
    isPending: false,
    ...rest,
  }));

it.each([
  { ties: "competition", expected: [1, 2, 2, 4] },
  { ties: "dense", expected: [1, 2, 2, 3] },
  { ties: "average", expected: [1, 2.5, 2.5, 4] },
] as const)("$ties", ({ ties, expected }) => {
  const all = contestants([95, 90, 90, 85]);
  expect(all.map((own) => rankAmong(own, all, ties))).toEqual(expected);
});

it("a vetoed unit comes after the rest", () => {
  const [best, ...others] = contestants([95, 90, 85]) as [Contestant, ...Contestant[]];
  const all = [{ ...best, isLowest: true }, ...others];
  expect(all.map((own) => rankAmong(own, all, "competition"))).toEqual([3, 1, 2]);
});

it.each([
  { places: 2, grades: [0, 1, 1, 1], pending: [1, 2] },
  { places: 3, grades: [0, 0, 0, 1], pending: [] },
])("95, 93.5, 93.5, 92 with $places places", ({ places, grades, pending }) => {
  const all = contestants([95, 93.5, 93.5, 92]);
  giveOutPlaces(
    givenScheme([givenIndicator("a", 100)], {}, [band("优", 90, { places }), band("差", 0)]),
    [""],
    all,
  );
  expect(all.map(({ grade }) => grade)).toEqual(grades);
  expect(all.filter(({ isPending }) => isPending).map(({ unit }) => unit)).toEqual(pending);
});
