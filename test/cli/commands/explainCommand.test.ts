import { fileOf, GOOD, withCells } from "../goodWorkbook";
import { runCli, temporaryFolder } from "../runCli";

const folder = temporaryFolder();
let [good, hole, bad] = ["", "", ""];
beforeAll(async () => {
  good = folder.put("good.xlsx", await fileOf(GOOD));
  hole = folder.put("hole.xlsx", await fileOf(withCells(GOOD, { "数据!C3": "缺" })));
  bad = folder.put("bad.xlsx", await fileOf(withCells(GOOD, { "指标!D2": 50 })));
});

it("tells the steps to a result", async () => {
  const { code, out, err } = await runCli(["explain", good, "市二局"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const lines = out.trimEnd().split("\n");
  expect(lines[0]).toBe("市二局：85.45 分，良好，第 2 名");
  expect(lines.slice(1).map((line) => line.split(". ")[0])).toEqual(
    lines.slice(1).map((_, index) => String(index + 1)),
  );
  expect(out).toContain("83.45");
  expect(out).toContain("某发〔2026〕12号");
});

it("speaks English and finds a unit whatever the spaces", async () => {
  const { code, out } = await runCli(["explain", good, " 市 四 局", "--locale", "en-US"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^市四局: 93\.90, 良好, rank 1\n1\. /);
});

it("prints JSON with the result and its steps", async () => {
  const { code, out, err } = await runCli(["explain", good, "市一局", "--json"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const { steps, ...result } = JSON.parse(out) as { steps: Record<string, unknown>[] };
  expect(result).toMatchObject({ unit: "市一局", score: 95.25, grade: "优秀", rank: 1 });
  expect(steps[0]).toEqual({
    step: expect.any(String) as string,
    rule: expect.any(String) as string,
    value: expect.anything() as unknown,
    text: expect.stringMatching(/\p{Script=Han}/u) as string,
  });
  expect(steps.at(-1)).toMatchObject({ step: "rank", value: 1 });
});

it("says what is missing of a unit", async () => {
  const { code, out } = await runCli(["explain", hole, "市二局"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^市二局：.*重点工作.*\n1\. .*重点工作/);
});

it.each([
  {
    name: "an unknown unit",
    args: () => [good, "市九局"],
    line: /^错误：数据表中没有单位“市九局”，现有：市一局、/,
  },
  {
    name: "a workbook with errors",
    args: () => [bad, "市一局"],
    line: /^错误 指标!D2：权重合计 110%/,
  },
  {
    name: "a file that is missing",
    args: () => [folder.path("x"), "市一局"],
    line: /^错误：找不到文件/,
  },
  { name: "no unit", args: () => [good], line: /^错误：缺少“单位”/ },
])("refuses $name", async ({ args, line }) => {
  const call = ["explain", ...args()];
  expect(await runCli(call)).toEqual({
    code: 2,
    out: "",
    err: expect.stringMatching(line) as string,
  });
  if (args().length < 2) return;
  const { code, out } = await runCli([...call, "--json"]);
  const { steps, checks } = JSON.parse(out) as { steps: unknown[]; checks: { level: string }[] };
  expect({ code, steps, level: checks[0]?.level }).toEqual({ code: 2, steps: [], level: "error" });
});
