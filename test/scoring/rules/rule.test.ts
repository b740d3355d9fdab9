import { allScores, classAt, scoreAt, targetAt } from "../../../src/scoring/rules/rule";

it("a unit's own target wins over the rule's, where it has one", () => {
  const own = Float64Array.of(90, NaN);
  expect([targetAt(80, own, 0), targetAt(80, own, 1), targetAt(80, null, 0)]).toEqual([90, 80, 80]);
  expect(targetAt(null, own, 1)).toBeNaN();
});

it("the class of a unit; one score, and all scores at once", () => {
  expect([classAt({ classes: null }, 3), classAt({ classes: Uint16Array.of(4, 5) }, 1)]).toEqual([
    0, 5,
  ]);
  const fill = (from: number, to: number, out: Float64Array): void => {
    for (let unit = from; unit < to; unit++) out[unit - from] = unit * 10;
  };
  expect(scoreAt({ fill }, 2)).toBe(20);
  expect([...allScores({ fill }, 3)]).toEqual([0, 10, 20]);
});
