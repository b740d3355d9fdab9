import {
  standingByValue,
  standingOf,
  withTieBreakers,
  withUnitsLast,
  type Standing,
} from "../../../src/scoring/grades/standing";

/** The units from the best; equal ones together, those that take no part left out. */
function order({ levels }: Standing): number[][] {
  const found = [...new Set(levels)].filter((level) => level >= 0).sort((a, b) => b - a);
  return found.map((level) => [...levels.keys()].filter((unit) => levels[unit] === level));
}

it.each([
  { name: "ticks close together", scores: [9000, 8000, NaN, 9000] },
  { name: "ticks far apart", scores: [9e12, 8000, NaN, 9e12] },
])("$name: better ones stand higher, equal ones level", ({ scores }) => {
  for (const standing of [standingOf, standingByValue]) {
    expect(order(standing(Float64Array.from(scores)))).toEqual([[0, 3], [1]]);
  }
});

it("nobody stands anywhere without a score", () => {
  expect(standingOf(Float64Array.of(NaN, NaN))).toEqual({
    levels: Int32Array.of(-1, -1),
    width: 0,
  });
});

it.each([
  {
    name: "the first that differs decides",
    breakers: [
      [5, 5, 9],
      [1, 2, 0],
    ],
    expected: [[2], [1], [0]],
  },
  { name: "those still equal stay equal", breakers: [[5, 5, 9]], expected: [[2], [0, 1]] },
  { name: "a missing score comes last", breakers: [[NaN, 1, 2]], expected: [[2], [1], [0]] },
  { name: "noise tells nobody apart", breakers: [[0.3, 0.1 + 0.2, 0]], expected: [[0, 1], [2]] },
  { name: "none", breakers: [], expected: [[0, 1, 2]] },
])("tie-breakers: $name", ({ breakers, expected }) => {
  const tied = standingOf(Float64Array.of(90, 90, 90));
  expect(
    order(
      withTieBreakers(
        tied,
        breakers.map((each) => Float64Array.from(each)),
      ),
    ),
  ).toEqual(expected);
});

it("a tie-breaker never outweighs the score", () => {
  const standing = standingOf(Float64Array.of(90, 91));
  expect(order(withTieBreakers(standing, [Float64Array.of(100, 0)]))).toEqual([[1], [0]]);
});

it("units put last keep their order among themselves", () => {
  const standing = standingOf(Float64Array.of(95, 70, 80, NaN));
  expect(order(withUnitsLast(standing, Uint8Array.of(1, 0, 1, 1)))).toEqual([[1], [0], [2]]);
});
