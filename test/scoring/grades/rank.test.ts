import fc from "fast-check";
import { rank } from "../../../src/scoring/grades/rank";
import type { Ties } from "../../../src/scoring/scheme";

it.each<{ name: string; scores: number[]; ties?: Ties; expected: number[] }>([
  { name: "competition 1-2-2-4", scores: [95, 90, 90, 85], expected: [1, 2, 2, 4] },
  { name: "dense 1-2-2-3", scores: [95, 90, 90, 85], ties: "dense", expected: [1, 2, 2, 3] },
  {
    name: "average 1-2.5-2.5-4",
    scores: [95, 90, 90, 85],
    ties: "average",
    expected: [1, 2.5, 2.5, 4],
  },
  { name: "in the order of the data", scores: [80, 100, 90], expected: [3, 1, 2] },
  { name: "who has no score has no rank", scores: [NaN, 90, 95], expected: [NaN, 2, 1] },
  { name: "equal at 15 digits is a tie", scores: [0.1 + 0.2, 0.3], expected: [1, 1] },
  { name: "below zero", scores: [-1, 0, -0.5], expected: [3, 1, 2] },
  { name: "nobody", scores: [], expected: [] },
])("$name", ({ scores, ties, expected }) => {
  expect([...rank(Float64Array.from(scores), ties ? { ties } : {})]).toEqual(expected);
});

it("ranks within the class", () => {
  const classes = Uint16Array.of(0, 1, 0, 1);
  expect([...rank(Float64Array.of(90, 80, 95, 70), { classes, classCount: 2 })]).toEqual([
    2, 1, 1, 2,
  ]);
});

it("puts vetoed units after the rest, in order among themselves", () => {
  const vetoed = Uint8Array.of(1, 0, 1, 0);
  expect([...rank(Float64Array.of(99, 70, 95, 60), { vetoed })]).toEqual([3, 1, 4, 2]);
});

it("gives nobody a rank where nobody takes part", () => {
  expect([...rank(Float64Array.of(NaN))]).toEqual([NaN]);
});

const scores = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 });

it("the rank is one more than the number of better ones, however wide the scores and the classes", () => {
  const scale = fc.constantFrom(1, 1e7);
  fc.assert(
    fc.property(scores, scale, fc.constantFrom(1, 3, 500), (values, factor, classCount) => {
      const own = values.map((value) => value * factor);
      const classes = Uint16Array.from(own, (_, unit) => (unit * 7) % classCount);
      const ranks = rank(Float64Array.from(own), { classes, classCount });
      own.forEach((score, unit) => {
        const better = own.filter((other, at) => classes[at] === classes[unit] && other > score);
        expect(ranks[unit]).toBe(better.length + 1);
      });
    }),
  );
});

it("without ties every policy gives the same", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), (values) => {
      const [first, ...others] = (["competition", "dense", "average"] as const).map((ties) => [
        ...rank(Float64Array.from(values), { ties }),
      ]);
      for (const ranks of others) expect(ranks).toEqual(first);
    }),
  );
});
