import { rankRanges, wider } from "../../../src/grading/edit/rankRanges";
import { editWorkbook, flat, readOf } from "./schemes";

const TRIALS = { seed: 1, runs: 200, spread: 0.3 };

it("gives a range around the rank, the same for the same seed", async () => {
  const { scheme, columns } = await readOf(editWorkbook({ indicators: flat([25, 25, 25, 25]) }));
  const ranges = rankRanges(scheme, columns, TRIALS);
  expect(rankRanges(scheme, columns, TRIALS)).toEqual(ranges);
  ranges.best.forEach((best, unit) => expect(best).toBeLessThanOrEqual(ranges.worst[unit]!));
  const still = rankRanges(scheme, columns, { ...TRIALS, spread: 0 });
  expect(still.best).toEqual(still.worst);
});

it("ranks within classes", async () => {
  const data = [
    ["单位", "类别", "K1", "K2"],
    ["甲", "一类", 90, 90],
    ["乙", "二类", 80, 80],
    ["丙", "二类", 70, 70],
  ];
  const { scheme, columns } = await readOf(editWorkbook({ indicators: flat([50, 50]), data }));
  const { best, worst } = rankRanges(scheme, columns, TRIALS);
  expect([...best]).toEqual([1, 1, 2]);
  expect([...worst]).toEqual([1, 1, 2]);
});

it("puts portions together", () => {
  const range = (best: number, worst: number) => ({
    best: Float64Array.of(best),
    worst: Float64Array.of(worst),
  });
  expect(wider(range(2, 4), range(1, 3))).toEqual(range(1, 4));
});
