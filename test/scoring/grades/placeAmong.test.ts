import fc from "fast-check";
import { placeAmong } from "../../../src/scoring/grades/placeAmong";
import { rank } from "../../../src/scoring/grades/rank";
import type { Ties } from "../../../src/scoring/scheme";

it.each<{
  name: string;
  scores: number[];
  own: number;
  ties?: Ties;
  vetoed?: number[];
  expected: number;
}>([
  { name: "shares the better place", scores: [95, 90, 90, 85], own: 2, expected: 2 },
  { name: "不跳号", scores: [95, 90, 90, 85], own: 3, ties: "dense", expected: 3 },
  { name: "平均", scores: [95, 90, 90, 85], own: 1, ties: "average", expected: 2.5 },
  { name: "equal at 15 digits", scores: [0.1 + 0.2, 0.3], own: 1, expected: 1 },
  { name: "vetoed units come last", scores: [95, 90], own: 0, vetoed: [1, 0], expected: 2 },
  { name: "NaN takes no part", scores: [NaN, 90], own: 1, expected: 1 },
])("$name", ({ scores, own, ties, vetoed, expected }) => {
  expect(placeAmong(scores, own, { ties, vetoed: vetoed ? Uint8Array.from(vetoed) : null })).toBe(
    expected,
  );
});

it("is what rank gives for all", () => {
  const score = fc.constantFrom(NaN, 1, 2, 3, 0.1 + 0.2, 0.3, 90, 89.99999999999999);
  const rows = fc.array(fc.tuple(score, fc.integer({ min: 0, max: 1 })), { maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.constantFrom<Ties>("competition", "dense", "average"), (given, ties) => {
      const scores = Float64Array.from(given, ([each]) => each);
      const vetoed = Uint8Array.from(given, ([, flag]) => flag);
      const ranks = rank(scores, { ties, vetoed });
      ranks.forEach((each, own) => {
        if (!Number.isNaN(each)) expect(placeAmong(scores, own, { ties, vetoed })).toBe(each);
      });
    }),
  );
});
