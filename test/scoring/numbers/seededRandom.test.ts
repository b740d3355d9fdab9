import { seededRandom } from "../../../src/scoring/numbers/seededRandom";

it("follows from the seed alone", () => {
  const take = (seed: number): number[] => Array.from({ length: 5 }, seededRandom(seed));
  expect(take(42)).toEqual(take(42));
  expect(take(42)).not.toEqual(take(43));
});

it("is spread over 0 to below 1", () => {
  const random = seededRandom(2026);
  const tenths = new Uint32Array(10);
  for (let draw = 0; draw < 10_000; draw += 1) tenths[Math.floor(random() * 10)]! += 1;
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
