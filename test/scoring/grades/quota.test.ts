import fc from "fast-check";
import { award, Place, quotaPlaces } from "../../../src/scoring/grades/quota";
import { standingByValue } from "../../../src/scoring/grades/standing";

it.each([
  { base: 14, share: 0.2, expected: 2 },
  { base: 14, share: 0.6, expected: 8 },
  { base: 37, share: 0.2, expected: 7 },
  { base: 180, share: 0.35, expected: 63 },
  { base: 100, share: 0.07, expected: 7 },
  { base: 4, share: 0.2, expected: 0 },
  { base: 7, share: 1, expected: 7 },
  { base: 3, share: 0.33333333332, expected: 1 },
  { base: 3, share: 0.33333333331, expected: 0 },
])("$share of $base are $expected places", ({ base, share, expected }) => {
  expect(quotaPlaces(base, share)).toBe(expected);
});

const everybody = (count: number) => new Uint8Array(count).fill(1);
const { none, won, over, pending } = Place;

it.each([
  {
    name: "a tie across the line: none of the tied, and the place does not pass down",
    scores: [95, 93.5, 93.5, 92],
    places: 2,
    expected: [won, pending, pending, over],
  },
  {
    name: "a tie that fits",
    scores: [95, 93.5, 93.5, 92],
    places: 3,
    expected: [won, won, won, over],
  },
  { name: "no places", scores: [95, 94], places: 0, expected: [over, over] },
  { name: "more places than units", scores: [95, 94], places: 9, expected: [won, won] },
  { name: "all tied", scores: [90, 90, 90], places: 1, expected: [pending, pending, pending] },
  {
    name: "who does not compete frees the place",
    scores: [99, 95, 94],
    places: 1,
    competes: [0, 1, 1],
    expected: [none, won, over],
  },
  {
    name: "equal at 15 digits is equal",
    scores: [0.3, 0.1 + 0.2],
    places: 1,
    expected: [pending, pending],
  },
  { name: "who has no score gets nothing", scores: [NaN, 95], places: 1, expected: [none, won] },
])("$name", ({ scores, places, competes, expected }) => {
  const taking = Uint8Array.from(competes ?? everybody(scores.length));
  const awarded = award(standingByValue(Float64Array.from(scores)), taking, null, [places]);
  expect([...awarded]).toEqual(expected);
});

it("every class has its own places", () => {
  const standing = standingByValue(Float64Array.of(95, 90, 80, 70));
  const awarded = award(standing, everybody(4), Uint16Array.of(0, 0, 1, 1), [1, 1]);
  expect([...awarded]).toEqual([won, over, won, over]);
});

it("never gives out more places than there are, and never passes over a better one", () => {
  const scores = fc.array(fc.integer({ min: 60, max: 70 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(scores, fc.nat(12), (values, places) => {
      const awarded = award(
        standingByValue(Float64Array.from(values)),
        everybody(values.length),
        null,
        [places],
      );
      const winners = values.filter((_, unit) => awarded[unit] === won);
      const others = values.filter((_, unit) => awarded[unit] !== won);
      expect(winners.length).toBeLessThanOrEqual(places);
      expect(Math.min(...winners)).toBeGreaterThan(Math.max(...others));
    }),
  );
});
