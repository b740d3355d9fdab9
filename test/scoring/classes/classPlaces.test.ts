import fc from "fast-check";
import type { OrderDirection } from "../../../src/scoring/direction";
import { classPlaces } from "../../../src/scoring/classes/classPlaces";

it.each<{ name: string; values: number[]; direction: OrderDirection; expected: number[] }>([
  {
    name: "equal values share the better place",
    values: [7, 9, 9, 8],
    direction: "higher",
    expected: [4, 1, 1, 3],
  },
  { name: "the lowest is first", values: [7, 9, 9, 8], direction: "lower", expected: [1, 3, 3, 2] },
  {
    name: "zero and minus zero are equal",
    values: [0, -0, -1],
    direction: "higher",
    expected: [1, 1, 3],
  },
  { name: "NaN has no place", values: [1, NaN, 2], direction: "higher", expected: [2, NaN, 1] },
])("$name", ({ values, direction, expected }) => {
  const counts = Uint32Array.of(values.filter((value) => !Number.isNaN(value)).length);
  expect([...classPlaces(Float64Array.from(values), null, counts, direction)]).toEqual(expected);
});

it("is one more than the number of better values of the group", () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 0, max: 2 })));
  fc.assert(
    fc.property(rows, (given) => {
      const counts = new Uint32Array(3);
      for (const [, group] of given) counts[group] = (counts[group] as number) + 1;
      const values = Float64Array.from(given, ([value]) => value);
      const groups = Uint16Array.from(given, ([, group]) => group);
      const places = classPlaces(values, groups, counts, "higher");
      given.forEach(([value, group], index) => {
        const better = given.filter(([other, its]) => its === group && other > value).length;
        expect(places[index]).toBe(better + 1);
      });
    }),
  );
});
