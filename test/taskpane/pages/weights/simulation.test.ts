import { rangeRows, simulated } from "../../../../src/taskpane/pages/weights/simulation";
import { editWorkbook, flat, readOf } from "../../../grading/edit/schemes";

it("makes its trials in portions, tells how far it is, and can be cancelled", async () => {
  const read = await readOf(editWorkbook({ indicators: flat([25, 25, 25, 25]) }));
  const progress: number[] = [];
  const watch = { onProgress: (done: number) => void progress.push(done) };
  const ranges = await simulated(read.scheme, read, 0.3, watch);
  expect(progress.at(-1)).toBe(1000);
  expect(await simulated(read.scheme, read, 0.3, {})).toEqual(ranges);
  expect(await simulated(read.scheme, read, 0.3, { signal: AbortSignal.abort() })).toBeUndefined();
});

it("lists the units whose rank moves, widest first", () => {
  const ranges = {
    best: Float64Array.of(1, 2, NaN, 2),
    worst: Float64Array.of(1, 3, NaN, 4),
  };
  expect(rangeRows(ranges)).toEqual({
    rows: [
      { unit: 3, best: 2, worst: 4 },
      { unit: 1, best: 2, worst: 3 },
    ],
    steady: 1,
  });
});
