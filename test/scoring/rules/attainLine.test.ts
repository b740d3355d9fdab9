import { attainLine } from "../../../src/scoring/rules/attainLine";
import { plainColumn } from "../../../src/scoring/rules/plainColumn";
import { allScores } from "../../../src/scoring/rules/rule";

const RULE = {
  kind: "attain",
  direction: "higher",
  target: 80,
  floor: 30,
  cap: null,
  partial: true,
} as const;

it("as a ramp it gives the scores that it fills", () => {
  const column = plainColumn(Float64Array.of(20, 30, 55, 80, 95));
  const scores = attainLine(RULE, 80, column);
  expect([...allScores(scores, 5)]).toEqual([0, 0, 50, 100, 100]);
  expect(scores.ramp!(0.5)).toMatchObject({ floor: 30, slope: 1, most: 50 });
});

it("caps that differ between classes are no ramp", () => {
  const column = {
    ...plainColumn(Float64Array.of(95, 95), Uint16Array.of(0, 1), ["甲", "乙"]),
    marking: "points",
    full: Float64Array.of(30, 20),
  } as const;
  const scores = attainLine({ ...RULE, cap: 15 }, 80, column);
  expect(scores.ramp).toBeUndefined();
  expect([...allScores(scores, 2)]).toEqual([50, 75]);
});

it.each([
  { direction: "higher", floor: 30, values: [79.9, 80, 80.1, NaN, 80 - 2e-11, 80 - 3e-11] },
  { direction: "lower", floor: 130, values: [80.1, 80, 79.9, NaN, 80 + 2e-11, 80 + 3e-11] },
] as const)("met or nothing, at the 10th decimal of the score: $direction", (given) => {
  // 2e-11 of 50 short is 4e-11 of 100, which 10 decimals bring to 100; 3e-11 is 6e-11, which they do not.
  const { direction, floor, values } = given;
  const column = plainColumn(Float64Array.from(values));
  const scores = attainLine({ ...RULE, direction, floor, partial: false }, 80, column);
  expect([...allScores(scores, 6)]).toEqual([0, 100, 100, NaN, 100, 0]);
  const sums = new Float64Array(5).fill(1);
  scores.addTo!(sums, 0.5, 1, 6);
  expect([...sums]).toEqual([51, 51, NaN, 51, 1]);
});
