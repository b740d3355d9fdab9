import { mkdirSync, readFileSync } from "node:fs";
import { read, write, type BookType } from "@e965/xlsx";
import { fileOf, GOOD, type Sheets } from "./goodWorkbook";
import { runCli, temporaryFolder } from "./runCli";

const folder = temporaryFolder();

/** The workbook in another format, written by another program than ours. */
async function inFormat(sheets: Sheets, bookType: BookType): Promise<Uint8Array> {
  const book = read(await fileOf(sheets), { type: "array" });
  return new Uint8Array(write(book, { type: "buffer", bookType }) as Uint8Array);
}

const DAY = ["--date", "2026-12-31"];

it.each<[string, BookType]>([
  ["考核.xls", "biff8"],
  ["考核.et", "biff8"],
  ["考核.ods", "ods"],
  ["导出.xls", "xlml"],
])("%s (%s) is graded as the .xlsx is, into a new .xlsx beside it", async (name, type) => {
  const path = folder.put(name, await inFormat(GOOD, type));
  const before = readFileSync(path);
  const plain = folder.put("plain.xlsx", await fileOf(GOOD));
  const call = ["--json", ...DAY, "--replace"];
  const same = await runCli(["grade", plain, ...call]);
  const { code, out, err } = await runCli(["grade", path, ...call]);
  expect({ code, out }).toEqual({ code: 0, out: same.out });
  expect(err).toContain(`提醒：“${name}”已读成新的 .xlsx 工作簿，原文件没有改动；没有带过来的：`);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(folder.names()).toContain(name.replace(/\.\w+$/, "-结果.xlsx"));
});

it("the results of a .xls are never written over it", async () => {
  const path = folder.put("own.xls", await inFormat(GOOD, "biff8"));
  const { code, err } = await runCli(["grade", path, "-o", path]);
  expect(code).toBe(2);
  expect(err).toContain("没有覆盖");
});

it("check and explain take them too", async () => {
  const path = folder.put("check.xls", await inFormat(GOOD, "biff8"));
  expect((await runCli(["check", path])).code).toBe(0);
  const told = await runCli(["explain", path, "市一局", "--locale", "en-US"]);
  expect(told.code).toBe(0);
  expect(told.err).toMatch(/^warning: "check\.xls" was read into a new \.xlsx workbook/);
});

it("a folder is merged whatever the formats of its files are, without a word about their looks", async () => {
  mkdirSync(folder.path("all"));
  const [head, ...rows] = GOOD["数据"]!;
  const part = (row: number): Sheets => ({
    方案: GOOD["方案"]!,
    指标: GOOD["指标"]!,
    等次: GOOD["等次"]!,
    数据: [head!, rows[row]!],
  });
  folder.put("all/1.xlsx", await fileOf(part(0)));
  folder.put("all/2.xls", await inFormat(part(1), "biff8"));
  folder.put("all/3.et", await inFormat(part(2), "biff8"));
  folder.put("all/4.ods", await inFormat(part(3), "ods"));
  const target = folder.path("merged.xlsx");
  const merged = await runCli(["merge", folder.path("all"), "-o", target]);
  expect(merged).toEqual({ code: 0, out: `4 个文件、4 个单位已合并写入：${target}\n`, err: "" });
});

it("a .csv is recognised under the name of its file, and graded from what stands in it", async () => {
  const path = folder.put(
    "一季度.csv",
    "单位,履职(40分),服务(60分),总分\n甲局,36,50,86\n乙局,30,55,85\n丙局,38,57,95\n丁局,35,50,85\n",
  );
  const { out } = await runCli(["grade", path, "--propose", "--json"]);
  expect(JSON.parse(out)).toMatchObject({
    refused: null,
    tables: [{ sheet: "一季度", method: { proof: { at: "D", agree: 4, of: 4 } } }],
  });
  const graded = await runCli(["grade", path, "--accept", "--json", ...DAY]);
  const { units } = JSON.parse(graded.out) as {
    units: { unit: string; score: number; rank: number }[];
  };
  expect(units.map(({ unit, score, rank }) => [unit, score, rank])).toEqual([
    ["甲局", 86, 2],
    ["乙局", 85, 3],
    ["丙局", 95, 1],
    ["丁局", 85, 3],
  ]);
});

it.each<{ name: string; bytes: Uint8Array | string; code: string }>([
  { name: "empty.csv", bytes: "", code: "empty" },
  { name: "blank.csv", bytes: ",,\n,,\n", code: "empty" },
  { name: "zero.csv", bytes: "甲,1\0", code: "damaged" },
  { name: "open.csv", bytes: '"甲,1\n', code: "damaged" },
  { name: "half.xls", bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), code: "damaged" },
  { name: "letter.et", bytes: "您好", code: "format" },
  { name: "wide.tsv", bytes: "甲\t".repeat(20_000), code: "unsafe" },
])("$name is refused as $code where it was to be recognised", async ({ name, bytes, code }) => {
  const { code: exit, out } = await runCli([
    "grade",
    folder.put(name, bytes),
    "--propose",
    "--json",
  ]);
  expect(exit).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ refused: { code }, tables: [] });
});
