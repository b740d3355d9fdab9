import type { OrderDirection } from "../../src/scoring/direction";
import { groupRanges } from "../../src/scoring/groupRanges";
import { fillRangeScores, rangeScale } from "../../src/scoring/rangeScores";

it.each<{ name: string; direction: OrderDirection; base: number; expected: number[] }>([
  { name: "from 0", direction: "higher", base: 0, expected: [0, 50, 100, NaN, 100, 100] },
  { name: "from 60", direction: "higher", base: 60, expected: [60, 80, 100, NaN, 100, 100] },
  { name: "reverse", direction: "lower", base: 60, expected: [100, 80, 60, NaN, 100, 100] },
])("scores between the worst and the best: $name", ({ direction, base, expected }) => {
  const values = Float64Array.of(4, 6, 8, NaN, 0.3, 0.1 + 0.2);
  const classes = Uint16Array.of(0, 0, 0, 0, 1, 1);
  const scale = rangeScale(groupRanges(values, classes, 2), direction, base);
  const scores = new Float64Array(6);
  fillRangeScores(scores, values, classes, scale, 0, 6);
  expect([...scores]).toEqual(expected);
  const two = new Float64Array(2);
  fillRangeScores(two, values, classes, scale, 1, 3);
  expect([...two]).toEqual(expected.slice(1, 3));
});
