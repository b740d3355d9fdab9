import { readFileSync } from "node:fs";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { createXlsx } from "../../../src/workbook/xlsx/createXlsx";
import { monitorSheets } from "../../grading/monitor/smallMonitor";
import { runCli, temporaryFolder } from "../runCli";

const folder = temporaryFolder();

async function file(name: string, quarter = 1): Promise<string> {
  const workbook = createXlsx();
  const sheets = Object.entries(monitorSheets(quarter, [97.5, 100]));
  await workbook.sheets.render(
    sheets.map(([sheet, rows]) => ({
      name: sheet,
      rows: rows.map((row) => row.map((value) => ({ value }))),
    })),
  );
  return folder.put(name, workbook.save());
}

it("lists the lights of the current quarter", async () => {
  expect(await runCli(["quarter", await file("监控.xlsx")])).toEqual({
    code: 0,
    // 甲局: (1 + 0.95) ÷ 2, one green of two.
    out:
      "一季度监控 3 项：● 绿灯 2，▲ 黄灯 1，■ 红灯 0，□ 灰灯 0\n" +
      "甲局：序时进度 97.50，绿灯率 50.00\n" +
      "  G2 项目 9.5/10 95.00% ▲ 黄灯：略有滞后\n" +
      "乙局：序时进度 100.00，绿灯率 100.00\n",
    err: "",
  });
});

it("closes a quarter into a new file, tells later changes, and closes it anew with a reason", async () => {
  const path = await file("市.xlsx");
  const closed = folder.path("市-一季度.xlsx");
  expect(await runCli(["quarter", path, "--close", "1"])).toEqual({
    code: 0,
    out: `一季度已结束，2 个单位的得分记入“季度得分”，写入：${closed}\n`,
    err: "",
  });
  const workbook = openXlsx(new Uint8Array(readFileSync(closed)));
  await workbook.cells.write("季度监控", 1, 3, [[30]]);
  const changed = folder.put("改.xlsx", workbook.save());
  const told = await runCli(["check", changed]);
  expect(told.code).toBe(2);
  expect(told.out).toContain("季度监控!D2：一季度已结束，G1 甲局 25 改为 30");
  const again = ["quarter", changed, "--close", "1", "-o", folder.path("再.xlsx")];
  expect((await runCli(again)).code).toBe(2);
  expect(folder.names()).not.toContain("再.xlsx");
  expect((await runCli([...again, "--reopen", "统计局更正"])).code).toBe(0);
  expect((await runCli(["check", folder.path("再.xlsx")])).code).toBe(0);
});

it("adds the scores of quarter files to the year's", async () => {
  const path = await file("县.xlsx");
  await runCli(["quarter", path, "--close", "1", "-o", folder.path("县一.xlsx")]);
  const year = await file("全年.xlsx");
  expect(await runCli(["quarter", year, "--add", folder.path("县一.xlsx")])).toEqual({
    code: 0,
    out: `2 个季度得分已并入，写入：${folder.path("全年-全年.xlsx")}\n`,
    err: "",
  });
});

it.each([
  { args: ["--close", "5"], says: "季度请写 1、2、3 或 4。" },
  { args: ["--close", "1", "--reopen", "更正"], says: "一季度还没有结束，不用重开" },
  { args: ["--close", "2"], says: "方案的当前季度是一季度，不能结束二季度" },
])("refuses $args and writes nothing", async ({ args, says }) => {
  const before = folder.names();
  const path = await file("拒绝.xlsx");
  const { code, err } = await runCli(["quarter", path, ...args]);
  expect(code).toBe(2);
  expect(err).toContain(says);
  expect(folder.names().filter((name) => !before.includes(name))).toEqual(
    before.includes("拒绝.xlsx") ? [] : ["拒绝.xlsx"],
  );
});
