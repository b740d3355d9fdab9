import { earlierResults } from "../../../src/grading/run/earlierResults";
import { previewOf } from "../../../src/grading/run/previewOf";
import { offerGrading } from "../../../src/grading/run/gradingOffer";
import { storeSeal } from "../../../src/grading/seal/seal";
import { isGraded, writeOffer, type GradedOffer } from "../../../src/grading/run/writeOffer";
import type { Workbook } from "../../../src/workbook/workbook";
import { WorkbookError } from "../../../src/workbook/workbookError";
import {
  graded,
  gradedSample,
  sampleWithForeignResults,
  sampleWorkbook,
  STAMP,
  written,
} from "./sample";

const namesOf = async ({ cells }: Awaited<ReturnType<typeof sampleWorkbook>>): Promise<string[]> =>
  (await cells.list()).map(({ name }) => name);

it("writes the results beside what stands there and can be taken back", async () => {
  const workbook = await sampleWorkbook();
  const before = await namesOf(workbook);
  const sheets = ["结果", "计算过程", "检查"];
  expect(await written(workbook)).toEqual({ kind: "written", sheets });
  expect(await namesOf(workbook)).toEqual([...before, ...sheets]);
  await workbook.sheets.restore();
  expect(await namesOf(workbook)).toEqual(before);
});

it("takes away the parameters of plain formulas that nothing refers to any more, and puts them back", async () => {
  const workbook = await sampleWorkbook();
  await written(workbook, "native");
  expect(await namesOf(workbook)).toContain("计算参数");
  await written(workbook);
  expect(await namesOf(workbook)).not.toContain("计算参数");
  await workbook.sheets.restore();
  expect(await namesOf(workbook)).toContain("计算参数");
});

it("says that the results are written where only what comes after them fails", async () => {
  const workbook = await sampleWorkbook();
  await written(workbook, "native");
  jest
    .spyOn(workbook.sheets, "remove")
    .mockRejectedValueOnce(new WorkbookError("excelFailed", { code: "GeneralException" }));
  const error: unknown = await written(workbook).catch((thrown: unknown) => thrown);
  expect((error as WorkbookError).sentence("zh-CN")).toContain("新的结果已全部写好");
  expect((error as WorkbookError).sentence("en-US")).toContain("The new results are all written");
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

describe("what nobody has allowed", () => {
  const options = { stamp: STAMP, mode: "values" } as const;
  async function offered(workbook: Workbook): Promise<GradedOffer> {
    const offer = await offerGrading(workbook, undefined);
    if (!isGraded(offer)) throw new Error("errors stand in the way");
    return offer;
  }

  it("is not written where results would become others", async () => {
    const workbook = await gradedSample();
    expect((await offered(workbook)).concerns).toEqual([]);
    const { values } = await workbook.cells.read("结果");
    await workbook.cells.write("结果", 3, values[2]!.indexOf("总分"), [[1]]);
    const offer = await offered(workbook);
    const answer = await writeOffer(workbook, offer, { ...options, allowed: [] });
    expect(answer).toEqual({ kind: "stopped", concern: { kind: "changes" } });
    expect((await workbook.cells.read("结果")).values[3]).toContain(1);
    const allowed = await writeOffer(workbook, offer, { ...options, allowed: ["changes"] });
    expect(allowed.kind).toBe("written");
    expect((await offered(workbook)).concerns).toEqual([]);
  });

  it("is not written where a unit left the results", async () => {
    const workbook = await gradedSample();
    const { values } = await workbook.cells.read("结果");
    await workbook.cells.write("结果", 3, values[2]!.indexOf("单位"), [["已撤销的局"]]);
    expect((await offered(workbook)).concerns).toEqual([{ kind: "changes" }]);
  });

  it("is not written over a sheet that is not ours", async () => {
    const workbook = await sampleWithForeignResults();
    const offer = await offered(workbook);
    const answer = await writeOffer(workbook, offer, { ...options, allowed: ["changes"] });
    expect(answer).toEqual({ kind: "stopped", concern: { kind: "foreignResults" } });
    expect((await workbook.cells.read("结果")).values).toEqual([["领导的表"], ["不动"]]);
  });

  it("is never written over sealed results, also where the seal came after the offer", async () => {
    const workbook = await gradedSample();
    const offer = await offered(workbook);
    await storeSeal(workbook, undefined, "2026-12-31");
    const answer = await writeOffer(workbook, offer, {
      ...options,
      allowed: ["changes", "foreignResults"],
    });
    const sealed = { kind: "sealed", date: "2026-12-31" };
    expect(answer).toEqual({ kind: "stopped", concern: sealed });
    expect((await offered(workbook)).concerns).toEqual([sealed]);
  });
});
