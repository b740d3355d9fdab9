import { rangeColumn } from "../../../src/scoring/appraise/rangeColumn";
import { competeAll, RANGE_BASES } from "../../../src/scoring/compete";

const VALUES = Float64Array.of(8.1, 8, 7.9, 5, NaN, 5, 120, 3);
const CLASSES = Uint16Array.of(0, 0, 0, 1, 1, 1, 2, 2);

it.each([
  { name: "功效", method: "efficacy", direction: "higher", classes: CLASSES },
  { name: "功效 reverse", method: "efficacy", direction: "lower", classes: CLASSES },
  { name: "极差", method: "minmax", direction: "higher", classes: CLASSES },
  { name: "极差 reverse, one class", method: "minmax", direction: "lower", classes: null },
] as const)("$name: the scores of competeAll, and factor × score to 14 digits", (row) => {
  const { method, direction, classes } = row;
  const expected = competeAll(VALUES, classes, 3, method, direction);
  const scorer = rangeColumn(VALUES, classes, 3, direction, RANGE_BASES[method]);
  const scores = new Float64Array(5);
  scorer.fill(3, 8, scores);
  expect([...scores]).toEqual([...expected.subarray(3)]);
  const sums = new Float64Array(5).fill(1);
  scorer.addTo!(sums, 0.3, 3, 8);
  sums.forEach((sum, place) => {
    if (place === 1) expect(sum).toBeNaN();
    else expect(sum).toBeCloseTo(1 + 0.3 * expected[3 + place]!, 12);
  });
});
