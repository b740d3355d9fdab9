import { monitorScore, type WeightedLight } from "../../../src/scoring/monitor/monitorScore";
import { fractionOf, nearestNumber, type Fraction } from "../../../src/scoring/numbers/fraction";

const light = (progress: number | null, given: Partial<WeightedLight> = {}): WeightedLight => ({
  light: progress !== null && progress >= 1 ? "green" : "red",
  progress: progress === null ? null : fractionOf(progress),
  isCounted: progress !== null,
  weight: null,
  ...given,
});
const number = (value: Fraction | null): number | null => value && nearestNumber(value);

it.each<{ name: string; goals: WeightedLight[]; progress: number | null; green: number | null }>([
  // (0.86 + 0.80) ÷ 2
  { name: "the mean", goals: [light(0.86), light(0.8)], progress: 83, green: 0 },
  { name: "no more than what is due", goals: [light(1.5), light(0.5)], progress: 75, green: 50 },
  { name: "grey ones left out", goals: [light(0.86), light(null)], progress: 86, green: 0 },
  { name: "not reported as zero", goals: [light(0.86), light(0)], progress: 43, green: 0 },
  // (3 × 1 + 1 × 0.6) ÷ 4
  {
    name: "weights",
    goals: [light(1, { weight: 3 }), light(0.6, { weight: 1 })],
    progress: 90,
    green: 50,
  },
  { name: "nothing that counts", goals: [light(null)], progress: null, green: null },
])("$name", ({ goals, progress, green }) => {
  const found = monitorScore(goals);
  expect([number(found.progress), number(found.green)]).toEqual([progress, green]);
});

it("is exact: thirds add up to a whole", () => {
  const third: Fraction = { numerator: 1n, denominator: 3n };
  const goals = [light(0, { progress: third }), light(0, { progress: third })];
  const { progress } = monitorScore([...goals, light(1)]);
  // (1/3 + 1/3 + 1) ÷ 3 = 5/9
  expect(progress!.numerator * 9n).toBe(progress!.denominator * 500n);
});
