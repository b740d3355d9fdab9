import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { fileOf, GOOD, withSheet } from "../goodWorkbook";
import { runCli, temporaryFolder } from "../runCli";

const folder = temporaryFolder();
const DAYS = ["--deadline", "2026-12-20", "--date", "2026-12-01"];

it("writes a file for each unit into one .zip, and the register beside the workbook", async () => {
  const path = folder.put("主表.xlsx", await fileOf(GOOD));
  const { code, out } = await runCli(["split", path, "-o", folder.path("发出.zip"), ...DAYS]);
  expect(code).toBe(0);
  expect(out).toMatch(/^5 个文件，20 个填报项（批次 [0-9a-f]{8}）/);
  const names = Object.keys(unzipSync(new Uint8Array(readFileSync(folder.path("发出.zip")))));
  expect(names).toEqual(
    ["市一局", "市二局", "市三局", "市四局", "市五局"].map(
      (unit, at) => `00${at + 1}-${unit}-2026年度考核填报表.xlsx`,
    ),
  );
  expect(folder.names()).toContain("主表-收表.xlsx");
});

it.each([
  {
    name: "a deadline before the day of sending",
    sheets: GOOD,
    days: ["--deadline", "2026-11-30", "--date", "2026-12-01"],
    said: "错误：截止日期 2026-11-30 早于发出日期 2026-12-01，请核对 --deadline 和 --date",
  },
  {
    name: "a workbook without 指标",
    sheets: withSheet(GOOD, "指标"),
    days: DAYS,
    said: "不是衡绩格式的考核工作簿，或方案、指标、等次、单位名单有错：请先用 check 检查并改正",
  },
])("refuses $name, and writes nothing", async ({ name, sheets, days, said }) => {
  const path = folder.put(`${name}.xlsx`, await fileOf(sheets));
  const before = folder.names();
  const { code, err } = await runCli(["split", path, "-o", folder.path("nothing"), ...days]);
  expect(code).toBe(2);
  expect(err).toContain(said);
  expect(folder.names()).toEqual(before);
});

it("does not write over forms that are there", async () => {
  const path = folder.put("两次.xlsx", await fileOf(GOOD));
  const call = ["split", path, "-o", folder.path("两次"), ...DAYS];
  expect((await runCli(call)).code).toBe(0);
  const again = await runCli(call);
  expect(again.code).toBe(2);
  expect(again.err).toContain("已经存在，没有覆盖");
  expect((await runCli([...call, "--replace"])).code).toBe(0);
});
