import { readFileSync } from "node:fs";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { LAST } from "../../grading/roll/lastOffice";
import { fileOf } from "../goodWorkbook";
import { runCli, temporaryFolder } from "../runCli";

const folder = temporaryFolder();

async function graded(name: string): Promise<string> {
  const plain = folder.put(`${name}-数据.xlsx`, await fileOf(LAST));
  const path = folder.path(`${name}.xlsx`);
  expect((await runCli(["grade", plain, "-o", path])).code).toBe(0);
  return path;
}

async function sheetOf(path: string, sheet: string) {
  return (await openXlsx(new Uint8Array(readFileSync(path))).cells.read(sheet)).values;
}

const LINEAGE = [
  "上年单位,本年单位,方式,上年成绩,文号",
  "甲局,甲委,更名,,某编〔2027〕1号",
  "乙局,乙丙局,合并,较好者,某编〔2027〕2号",
  "丙局,乙丙局,合并,,",
  "丁局,丁一局,拆分,,",
  "丁局,丁二局,拆分,,",
  ",己局,新组建,,",
  "戊局,,撤销,,",
].join("\n");

it("makes next year's workbook from a lineage, and asks for what it does not say", async () => {
  const last = await graded("2026");
  const lineage = folder.put("沿革.csv", LINEAGE);
  const next = folder.path("2027.xlsx");
  const call = ["roll", last, "-o", next, "--lineage", lineage];
  expect(await runCli(call)).toEqual({
    code: 2,
    out:
      "有 1 件事要先回答，回答后再运行一次：\n" +
      "K1（产业投资，亿元）合并后的基期怎么算？用 --answer K1=相加 或 K1=不沿用，或在指标表加“合并口径”一列\n",
    err: "没有写文件。\n",
  });
  expect(folder.names()).not.toContain("2027.xlsx");
  const { code, out } = await runCli([...call, "--answer", "K1=相加"]);
  expect(code).toBe(0);
  expect(out).toContain("2027年 5 个单位：沿用 0，更名 1，合并 1，拆分 2，新组建 1；撤销 1");
  const data = await sheetOf(next, "数据");
  const [header, ...rows] = data;
  const at = ["单位", "上年得分", "上年名次", "基期:K1"].map((name) => header!.indexOf(name));
  expect(rows.map((row) => at.map((column) => row[column]))).toEqual([
    ["甲委", 92.4, 1, 120],
    ["乙丙局", 90, 2, 290],
    ["丁一局", null, null, null],
    ["丁二局", null, null, null],
    ["己局", null, null, null],
  ]);
  expect((await sheetOf(next, "沿革")).slice(1)).toEqual([
    ["甲局", "甲委", "更名", null, "某编〔2027〕1号"],
    ["乙局", "乙丙局", "合并", "较好者", "某编〔2027〕2号"],
    ["丙局", "乙丙局", "合并", "较好者", "某编〔2027〕2号"],
    ["丁局", "丁一局", "拆分", null, null],
    ["丁局", "丁二局", "拆分", null, null],
    [null, "己局", "新组建", null, null],
    ["戊局", null, "撤销", null, null],
  ]);
  const again = await runCli([...call, "--answer", "K1=相加"]);
  expect(again.err).toContain("已经存在，没有覆盖");
});

it("tells programs what is asked", async () => {
  const call = ["roll", await graded("问"), "-o", folder.path("问27.xlsx"), "--json"];
  const roster = folder.put("问名单.csv", "单位\n甲局\n乙局\n丙局\n丁局\n庚局\n");
  const { code, out } = await runCli([...call, "--roster", roster, "--locale", "en-US"]);
  expect(code).toBe(2);
  const { questions } = JSON.parse(out) as { questions: { kind: string; subject: string }[] };
  expect(questions.map(({ kind, subject }) => [kind, subject])).toEqual([
    ["unit", "庚局"],
    ["gone", "戊局"],
  ]);
  const answered = await runCli([...call, "--roster", roster, "--answer", "庚局=renamed:戊局"]);
  expect(answered.code).toBe(0);
  expect(JSON.parse(answered.out)).toMatchObject({ year: 2027, same: true, changes: [], gone: [] });
});

it.each([
  { answer: "庚局=改组", says: "看不懂“庚局=改组”" },
  { answer: "庚局=更名", says: "庚局=更名 的更名写得不全" },
  { answer: "庚局=更名:己局", says: "的上年单位“己局”在上年的数据里没有" },
  { answer: "辛局=新组建", says: "的本年单位“辛局”不在本年名单里" },
  { answer: "庚局=更名:戊局:较好者", says: "较好者只用于合并" },
])("says what is wrong with $answer", async ({ answer, says }) => {
  const roster = folder.put("错名单.csv", "单位\n甲局\n乙局\n丙局\n丁局\n庚局\n");
  const call = ["roll", await graded("错"), "-o", folder.path("错27.xlsx"), "--roster", roster];
  const { code, out, err } = await runCli([...call, "--answer", answer, "戊局=撤销"]);
  folder.clear("错.xlsx");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(says);
  expect(folder.names()).not.toContain("错27.xlsx");
});

it("refuses a workbook without results, and one in a layout of its own", async () => {
  const plain = folder.put("未评.xlsx", await fileOf(LAST));
  const target = ["-o", folder.path("未评27.xlsx")];
  expect((await runCli(["roll", plain, ...target])).err).toContain("没有“结果”表");
  const own = folder.put("自有.csv", "单位,得分\n甲局,90\n");
  expect((await runCli(["roll", own, ...target])).err).toContain("不是衡绩格式");
});

it("keeps goals and formulas of a quarter monitor, under the names of now, with nothing reached", async () => {
  const [template, last, next] = ["模板.xlsx", "监控.xlsx", "监控27.xlsx"].map(folder.path);
  await runCli(["template", "goal-breakdown", "-o", template!]);
  await runCli(["grade", template!, "-o", last!]);
  const lineage = folder.put("更名.csv", "上年单位,本年单位,方式\n市交通局,市交通运输局,更名\n");
  const { code, err } = await runCli(["roll", last!, "-o", next!, "--lineage", lineage]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const lights = await runCli(["quarter", next!, "--date", "2027-02-01"]);
  expect(lights.code).toBe(0);
  expect(lights.out).toMatch(/^一季度监控 33 项：● 绿灯 0，▲ 黄灯 0，■ 红灯 0，□ 灰灯 33\n/);
  expect(lights.out).toContain("市交通运输局：");
  expect(lights.out).not.toContain("市交通局：");
  const workbook = openXlsx(new Uint8Array(readFileSync(next!)));
  expect((await workbook.cells.list()).map(({ name }) => name)).toContain("灯号规则");
});
