import { earlierResults } from "../../../src/grading/run/earlierResults";
import { previewOf } from "../../../src/grading/run/previewOf";
import { writeResults } from "../../../src/grading/run/writeResults";
import { graded, gradedSample, sampleWorkbook, STAMP } from "./sample";

const namesOf = async ({ cells }: Awaited<ReturnType<typeof sampleWorkbook>>): Promise<string[]> =>
  (await cells.list()).map(({ name }) => name);

it("writes the results beside what stands there and can be taken back", async () => {
  const workbook = await sampleWorkbook();
  const before = await namesOf(workbook);
  const names = await writeResults(workbook, await graded(workbook), {
    stamp: STAMP,
    mode: "values",
  });
  expect(names).toEqual(["结果", "计算过程", "检查"]);
  expect(await namesOf(workbook)).toEqual([...before, ...names]);
  await workbook.sheets.restore();
  expect(await namesOf(workbook)).toEqual(before);
});

it("takes away the parameters of plain formulas that nothing refers to any more, and puts them back", async () => {
  const workbook = await sampleWorkbook();
  await writeResults(workbook, await graded(workbook), { stamp: STAMP, mode: "native" });
  expect(await namesOf(workbook)).toContain("计算参数");
  await writeResults(workbook, await graded(workbook), { stamp: STAMP, mode: "values" });
  expect(await namesOf(workbook)).not.toContain("计算参数");
  await workbook.sheets.restore();
  expect(await namesOf(workbook)).toContain("计算参数");
});

it("compares a grading with the results that stand in the workbook", async () => {
  const workbook = await gradedSample();
  const same = previewOf(await graded(workbook), await earlierResults(workbook));
  expect(same).toMatchObject({ hasBefore: true, changed: 0, gone: [] });
  expect(same.rows.every(({ before }) => before)).toBe(true);
  const total = same.distribution.reduce((sum, { count }) => sum + count, same.ungraded);
  expect(total).toBe(same.rows.length);
  const results = (await workbook.cells.read("结果")).values;
  const score = results[2]!.indexOf("总分");
  await workbook.cells.write("结果", 3, score, [[1]]);
  const changed = previewOf(await graded(workbook), await earlierResults(workbook));
  expect(changed.rows.filter(({ isChanged }) => isChanged).map(({ unit }) => unit)).toEqual([
    results[3]![1],
  ]);
});

it("has nothing to compare with where 结果 is a sheet of the user's own", async () => {
  const workbook = await sampleWorkbook();
  expect((await earlierResults(workbook)).size).toBe(0);
  expect(previewOf(await graded(workbook), new Map())).toMatchObject({
    hasBefore: false,
    changed: 0,
  });
});
