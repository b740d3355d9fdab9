import { readFileSync } from "node:fs";
import { storeSeal } from "../../../src/grading/seal/seal";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { fileOf, GOOD, withCells, withRows } from "../goodWorkbook";
import { runCli, temporaryFolder } from "../runCli";

const folder = temporaryFolder();
const HOLE = withCells(GOOD, { "数据!C3": "缺" });
const EMPTY = withRows(GOOD, "数据", (rows) =>
  rows.map((row, at) => (at === 0 ? row : [row[0]!, row[1]!, "缺", 90, 90, 0])),
);
let good = "";
beforeAll(async () => {
  good = folder.put("考核.xlsx", await fileOf(GOOD));
  folder.put("缺数据.xlsx", await fileOf(HOLE));
  folder.put("全缺.xlsx", await fileOf(EMPTY));
});

it("prints one object, whose results follow from the workbook", async () => {
  const { code, out, err } = await runCli(["grade", good, "--json", "-o", folder.path("a.xlsx")]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^\{.*\}\n$/);
  const unit = (name: string, group: string, score: number, grade: string, rank: number) => ({
    ...{ unit: name, class: group, score, grade, rank, status: "graded" },
    ...{ vetoes: [], notes: [] },
  });
  expect(JSON.parse(out)).toEqual({
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    scheme: "部门考核",
    draft: false,
    units: [
      unit("市一局", "甲类", 95.25, "优秀", 1),
      unit("市二局", "甲类", 85.45, "良好", 2),
      unit("市三局", "甲类", 68.43, "合格", 3),
      {
        ...unit("市四局", "乙类", 93.9, "良好", 1),
        vetoes: [{ item: "安全事故", effect: "ceiling", basis: "某安〔2026〕5号" }],
        notes: expect.any(Array) as unknown[],
      },
      unit("市五局", "乙类", 45.25, "待改进", 2),
    ],
    checks: [
      {
        ...{ level: "info", code: "noPlaces", sheet: "等次", address: "D2" },
        message: "“乙类”应有“优秀”名额 0 个（基数 2 × 40% 不足 1 个）",
      },
    ],
  });
});

it("writes beside the input, says where, and leaves the input alone", async () => {
  const before = readFileSync(good);
  const { code, out } = await runCli(["grade", good]);
  expect({ code, out }).toEqual({
    code: 0,
    out: `评分结果已写入：${folder.path("考核-结果.xlsx")}\n`,
  });
  expect(readFileSync(good)).toEqual(before);
  const again = await runCli(["grade", good]);
  expect(again).toMatchObject({ code: 2, out: "" });
  expect(await runCli(["grade", good, "--replace"])).toMatchObject({ code: 0, err: "" });
  expect(folder.names().filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

it.each([
  { mode: "values", isFormula: false },
  { mode: "native", isFormula: true },
  { mode: "hengji", isFormula: true },
])("writes $mode", async ({ mode, isFormula }) => {
  const target = folder.path(`${mode}.xlsx`);
  expect(await runCli(["grade", good, "--formulas", mode, "-o", target])).toMatchObject({
    code: 0,
  });
  const workbook = openXlsx(new Uint8Array(readFileSync(target)));
  const names = (await workbook.cells.list()).map(({ name }) => name);
  expect(names.slice(0, 6)).toEqual(Object.keys(GOOD));
  expect(names).toEqual(expect.arrayContaining(["结果", "计算过程", "检查"]));
  const { formulas } = await workbook.cells.read("计算过程");
  expect(formulas.flat().some((formula) => formula !== null)).toBe(isFormula);
});

describe("--draft", () => {
  it("grades the units that are complete and marks everything a draft", async () => {
    const file = folder.path("缺数据.xlsx");
    expect(await runCli(["grade", file])).toMatchObject({ code: 2, out: "" });
    const { code, out } = await runCli(["grade", file, "--draft", "--json"]);
    const { draft, units } = JSON.parse(out) as { draft: boolean; units: object[] };
    expect({ code, draft }).toEqual({ code: 0, draft: true });
    expect(units[0]).toMatchObject({ score: 95.25, status: "graded" });
    expect(units[1]).toMatchObject({ score: null, grade: null, rank: null, status: "incomplete" });
    const workbook = openXlsx(new Uint8Array(readFileSync(folder.path("缺数据-结果.xlsx"))));
    const { values } = await workbook.cells.read("结果");
    expect(values[0]![0]).toContain("草稿");
    const plain = await runCli(["grade", file, "--draft", "--replace"]);
    expect(plain.out).toContain("预评分（草稿）");
    expect(plain.err).toContain("错误 数据!C3：");
  });

  it("is refused where no unit is complete", async () => {
    const file = folder.path("全缺.xlsx");
    const { code, out } = await runCli(["grade", file, "--draft", "--json"]);
    const { units, checks } = JSON.parse(out) as { units: object[]; checks: object[] };
    expect({ code, units }).toEqual({ code: 2, units: [] });
    expect(checks).toContainEqual(expect.objectContaining({ code: "noCompleteUnit" }));
    expect(folder.names()).not.toContain("全缺-结果.xlsx");
  });

  it("changes nothing where all are complete", async () => {
    const { out } = await runCli(["grade", good, "--draft", "--json", "--replace"]);
    expect(JSON.parse(out)).toMatchObject({ draft: false });
  });
});

describe("the same input and date", () => {
  const bytes = async (name: string, ...args: string[]): Promise<Buffer> => {
    await runCli(["grade", good, "-o", folder.path(name), ...args]);
    return readFileSync(folder.path(name));
  };

  it.each(["values", "native", "hengji"])("give the same bytes, twice (%s)", async (mode) => {
    const args = ["--date", "2026-06-30", "--formulas", mode];
    const [first, second] = [
      await bytes(`1${mode}.xlsx`, ...args),
      await bytes(`2${mode}.xlsx`, ...args),
    ];
    expect(first.equals(second)).toBe(true);
  });

  it("print the date that is given, and only then another one", async () => {
    const june = await bytes("june.xlsx", "--date", "2026-06-30");
    const december = await bytes("december.xlsx");
    expect(june.equals(december)).toBe(false);
    expect((await bytes("again.xlsx", "--date", "2026-12-31")).equals(december)).toBe(true);
  });
});

it("does not grade a file whose results are sealed", async () => {
  const graded = folder.path("封存.xlsx");
  await runCli(["grade", good, "-o", graded]);
  const workbook = openXlsx(readFileSync(graded));
  await storeSeal(workbook, undefined, "2026-12-31");
  folder.put("封存.xlsx", workbook.save());
  const { code, out, err } = await runCli(["grade", graded, "-o", folder.path("再评.xlsx")]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/2026-12-31 定稿封存.*解除封存/);
  expect(folder.names()).not.toContain("再评.xlsx");
});

it("says that a sheet 结果 which is not ours is another one in the new file", async () => {
  const own = folder.put(
    "领导的结果.xlsx",
    await fileOf({ ...GOOD, 结果: [["领导的表"], ["不动"]] }),
  );
  const target = folder.path("领导的结果-新.xlsx");
  const { code, err } = await runCli(["grade", own, "-o", target]);
  expect(code).toBe(0);
  expect(err).toContain("原文件里的“结果”表不是衡绩写的");
  const { values } = await openXlsx(readFileSync(own)).cells.read("结果");
  expect(values).toEqual([["领导的表"], ["不动"]]);
});
