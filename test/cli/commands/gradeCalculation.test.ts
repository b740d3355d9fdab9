import { readFileSync } from "node:fs";
import { usualDetail } from "../../../src/grading/results/calculationDetail";
import type { Grading } from "../../../src/grading/results/grading";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { fileOf, GOOD } from "../goodWorkbook";
import { runCli, temporaryFolder } from "../runCli";

const folder = temporaryFolder();
let good = "";
beforeAll(async () => {
  good = folder.put("考核.xlsx", await fileOf(GOOD));
});

async function graded(file: string, target: string, ...args: string[]) {
  const { code, err } = await runCli(["grade", file, "-o", folder.path(target), ...args]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return openXlsx(readFileSync(folder.path(target)));
}

it("full lists the score and the points of every indicator, as without the option", async () => {
  await graded(good, "full.xlsx", "--calculation", "full");
  await graded(good, "usual.xlsx");
  expect(readFileSync(folder.path("full.xlsx"))).toEqual(readFileSync(folder.path("usual.xlsx")));
});

it("summary goes from the weighted score to the rank, and says so", async () => {
  const full = await graded(good, "full.xlsx", "--replace");
  const summary = await graded(good, "summary.xlsx", "--calculation", "summary");
  const rows = (await summary.cells.read("计算过程")).values;
  expect(rows[1]![0]).toBe("各项指标的得分和加权计分没有列出，从加权得分列起");
  expect(rows[3]).toEqual(
    "单位 类别 加权得分 加分 扣分 否决封顶 总分 分数等次 最高等次 否决后等次 建议等次 名次".split(
      " ",
    ),
  );
  const all = (await full.cells.read("计算过程")).values;
  const width = all[3]!.length;
  // The same columns as in full, which has four scores and four points more.
  const kept = all.slice(5).map((row) => row.filter((_, at) => at < 2 || at >= width - 10));
  expect(rows.slice(5)).toEqual(kept);
  expect((await summary.cells.read("结果")).values).toEqual((await full.cells.read("结果")).values);
});

it("none writes no such sheet and takes away the one of an earlier grading", async () => {
  await graded(good, "full.xlsx", "--replace");
  const none = await graded(folder.path("full.xlsx"), "none.xlsx", "--calculation", "none");
  const names = (await none.cells.list()).map(({ name }) => name);
  expect(names).toEqual([...Object.keys(GOOD), "结果", "检查"]);
});

it("opens what it wrote and finds the same results", async () => {
  await graded(good, "summary.xlsx", "--replace", "--calculation", "summary");
  await graded(folder.path("summary.xlsx"), "again.xlsx", "--calculation", "summary");
  expect(readFileSync(folder.path("again.xlsx"))).toEqual(
    readFileSync(folder.path("summary.xlsx")),
  );
});

it.each([
  ["native", "summary"],
  ["hengji", "none"],
])("formulas (%s) need it whole: %s is refused and nothing is written", async (mode, detail) => {
  const target = folder.path("没有.xlsx");
  const args = ["grade", good, "-o", target, "--formulas", mode, "--calculation", detail];
  const { code, out, err } = await runCli(args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("--formulas values");
  expect(folder.names()).not.toContain("没有.xlsx");
});

it.each([
  { units: 99_999, mode: "values", detail: "full" },
  { units: 100_000, mode: "values", detail: "summary" },
  { units: 100_000, mode: "native", detail: "full" },
] as const)("of $units units with $mode $detail is usual", ({ units, mode, detail }) => {
  const grading = { read: { data: { units: { length: units } } } } as unknown as Grading;
  expect(usualDetail(grading, mode)).toBe(detail);
});
