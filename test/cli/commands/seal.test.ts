import { readFileSync } from "node:fs";
import { verifySeal } from "../../../src/grading/seal/verifySeal";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { gradedFile, put } from "../../grading/seal/sealedWorkbook";
import { runCli, temporaryFolder } from "../runCli";

const folder = temporaryFolder();
let graded: string;

beforeAll(async () => {
  graded = folder.put("定稿.xlsx", (await gradedFile()).save());
});

const opened = (path: string) => openXlsx(new Uint8Array(readFileSync(path)));

it("seals into a new file beside the workbook, which is left as it is", async () => {
  const before = readFileSync(graded);
  const { code: exit, out, err } = await runCli(["seal", graded, "--date", "2027-01-20"]);
  expect([exit, err]).toEqual([0, ""]);
  const target = folder.path("定稿-封存.xlsx");
  const found = (await verifySeal(opened(target)))!;
  expect(found).toMatchObject({ date: "2027-01-20", count: 1, isCodeTrue: true, differences: [] });
  expect(out).toBe(`已定稿封存（第 1 次，2027-01-20），核验码 ${found.code}，写入：${target}\n`);
  expect(readFileSync(graded).equals(before)).toBe(true);
  expect((await runCli(["verify", target, "--code", found.code])).code).toBe(0);
  const again = await runCli(["seal", target, "-o", folder.path("再封.xlsx")]);
  expect(again.code).toBe(2);
  expect(again.err).toContain("这个文件已于 2027-01-20 定稿封存");
});

it("breaks a seal for a reason, so that the workbook can be graded and sealed again", async () => {
  const [sealed, open, again] = ["一.xlsx", "二.xlsx", "三.xlsx"].map(folder.path) as [
    string,
    string,
    string,
  ];
  await runCli(["seal", graded, "-o", sealed]);
  expect((await runCli(["grade", sealed])).err).toContain("请先用 hengji unseal");
  const { code, out } = await runCli([
    "unseal",
    sealed,
    "--reason",
    "漏报一项",
    "-o",
    open,
    "--json",
  ]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ sealed: false, count: 1, output: open });
  expect((await runCli(["grade", open, "-o", folder.path("重评.xlsx")])).code).toBe(0);
  const second = await runCli(["seal", open, "-o", again, "--locale", "en-US"]);
  expect(second.out).toMatch(/^Sealed \(seal 2, 2026-12-31\), code [0-9A-Z-]{14}, written: /);
  expect((await opened(again).cells.read("封存")).values.map((row) => row[3])).toEqual([
    "解封理由",
    "漏报一项",
    null,
  ]);
});

it.each([
  { what: "errors", sheet: "指标", address: "D2", value: "四十", says: "还有 1 项错误，没有封存" },
  {
    what: "a draft",
    sheet: "数据",
    address: "C3",
    value: "缺",
    says: "还是草稿（预评分），没有封存",
  },
  {
    what: "results of other data",
    sheet: "数据",
    address: "C3",
    value: 70,
    says: "对不上，没有封存",
  },
])("refuses $what, and writes nothing", async ({ what, sheet, address, value, says }) => {
  const workbook = opened(graded);
  await put(workbook, sheet, address, value);
  const path = folder.put(`${what}.xlsx`, workbook.save());
  const { code, err } = await runCli(["seal", path]);
  expect(code).toBe(2);
  expect(err).toContain(says);
  expect(err).toContain("没有写文件。");
  expect(folder.names()).not.toContain(`${what}-封存.xlsx`);
  const asked = await runCli(["seal", path, "--json"]);
  expect(JSON.parse(asked.out)).toMatchObject({ sealed: false });
});

it("breaks no seal where there is none, nor without a reason", async () => {
  const none = await runCli(["unseal", graded, "--reason", "漏报"]);
  expect([none.code, none.err]).toEqual([2, expect.stringContaining("没有封存，不用解除封存")]);
  const blank = await runCli(["unseal", graded, "--reason", "  "]);
  expect([blank.code, blank.err]).toEqual([2, expect.stringContaining("解除封存要写明理由")]);
  expect((await runCli(["unseal", graded])).code).toBe(2);
});
