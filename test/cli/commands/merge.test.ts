import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { GOOD, withCells, fileOf, type Sheets } from "../goodWorkbook";
import { runCli, temporaryFolder } from "../runCli";

const folder = temporaryFolder();

/** A folder of department files, one or more units of the good workbook in each. */
async function files(name: string, contents: Readonly<Record<string, Sheets | string>>) {
  const path = folder.path(name);
  mkdirSync(path);
  for (const [file, content] of Object.entries(contents)) {
    const bytes = typeof content === "string" ? content : await fileOf(content);
    writeFileSync(join(path, file), bytes);
  }
  return path;
}

/** The good workbook with only these rows of 数据, and no ledgers. */
function units(...rows: number[]): Sheets {
  const { 方案, 指标, 等次, 数据 } = GOOD as Required<typeof GOOD>;
  return {
    方案: 方案!,
    指标: 指标!,
    等次: 等次!,
    数据: [数据![0]!, ...rows.map((row) => 数据![row]!)],
  };
}

it("writes the units of all files, which can then be graded", async () => {
  const path = await files("fine", {
    "a.xlsx": units(1, 2),
    "b.xlsx": units(3),
    "c.xlsx": units(4, 5),
  });
  const target = folder.path("fine.xlsx");
  const { code, out, err } = await runCli(["merge", path, "-o", target]);
  expect({ code, out, err }).toEqual({
    code: 0,
    out: `3 个文件、5 个单位已合并写入：${target}\n`,
    err: "",
  });
  const graded = await runCli(["grade", target, "--json", "-o", folder.path("fine-结果.xlsx")]);
  expect(graded.code).toBe(0);
  expect(JSON.parse(graded.out)).toMatchObject({ units: { length: 5 } });
});

it("lists changed schemes and conflicts with file and cell, and writes nothing until they are decided", async () => {
  const path = await files("conflict", {
    "a.xlsx": units(1, 2),
    "b.xlsx": withCells(units(3, 1), { "数据!C3": 70 }),
    "c.xlsx": withCells(units(4), { "指标!D4": 20, "指标!D5": 20 }),
  });
  const target = folder.path("conflict.xlsx");
  const open = await runCli(["merge", path, "-o", target]);
  expect(open.code).toBe(2);
  expect(open.out.split("\n")).toEqual([
    "方案被改动 c.xlsx 指标!D4：K3 满意度 权重 应为 25，现为 20",
    "方案被改动 c.xlsx 指标!D5：K4 投诉件数 权重 应为 15，现为 20",
    "数值冲突 市一局 K1：a.xlsx 数据!C2 95；b.xlsx 数据!C3 70",
    "",
  ]);
  expect(open.err).toContain("--keep");
  expect(folder.names()).not.toContain("conflict.xlsx");
  const decided = await runCli([
    "merge",
    path,
    "-o",
    target,
    "--keep",
    "b.xlsx",
    "--common-scheme",
  ]);
  expect(decided.code).toBe(0);
  expect(decided.out).toContain("3 个文件、4 个单位已合并写入");
});

it("names damaged files and skips them only when told so", async () => {
  const path = await files("bad", {
    "a.xlsx": units(1, 2),
    "b.xlsx": "不是工作簿",
    "~$a.xlsx": "",
  });
  const target = folder.path("bad.xlsx");
  const refused = await runCli(["merge", path, "-o", target, "--locale", "en-US"]);
  expect(refused.code).toBe(2);
  expect(refused.out).toMatch(/^Cannot merge b\.xlsx: /);
  expect(refused.out).not.toContain("~$a.xlsx");
  const skipped = await runCli(["merge", path, "-o", target, "--skip-bad", "--json"]);
  expect(skipped.code).toBe(0);
  expect(JSON.parse(skipped.out)).toMatchObject({
    merged: ["a.xlsx"],
    units: 2,
    bad: [{ file: "b.xlsx" }],
  });
});

it.each([
  { name: "an empty folder", make: async () => files("empty", {}), says: "没有表格文件" },
  {
    name: "a folder that is not there",
    make: async () => folder.path("none"),
    says: "找不到文件夹",
  },
  { name: "a file", make: async () => folder.put("file.xlsx", "x"), says: "不是文件夹" },
])("says what is wrong with $name", async ({ make, says }) => {
  const { code, out, err } = await runCli(["merge", await make(), "-o", folder.path("no.xlsx")]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(says);
});

describe("what a merge does not take", () => {
  const others = { "b.et": "x", "c.csv": "单位,K1", "d.docx": "x", ".hidden": "x", "~$a.xlsx": "" };

  it("is named with the reason, and nothing is written unless it is told to leave it out", async () => {
    const path = await files("others", { "a.xlsx": units(1, 2), ...others });
    mkdirSync(join(path, "旧"));
    const target = folder.path("others.xlsx");
    const refused = await runCli(["merge", path, "-o", target]);
    expect(refused.code).toBe(2);
    expect(refused.out.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^不能合并 d\.docx：不是 \.xlsx.*\.csv.*另存为 \.xlsx/),
      expect.stringMatching(/^不能合并 旧：是文件夹/),
      expect.stringMatching(/^不能合并 b\.et：这不是能打开的表格文件/),
      expect.stringMatching(/^不能合并 c\.csv：缺少工作表“指标”/),
    ]);
    expect(folder.names()).not.toContain("others.xlsx");
    const told = await runCli(["merge", path, "-o", target, "--skip-bad", "--json"]);
    expect(told.code).toBe(0);
    const { merged, bad } = JSON.parse(told.out) as { merged: string[]; bad: { file: string }[] };
    expect(merged).toEqual(["a.xlsx"]);
    expect(bad.map(({ file }) => file)).toEqual(["d.docx", "旧", "b.et", "c.csv"]);
  });

  it("is named too where there is no workbook at all", async () => {
    const path = await files("nothing but others", { "b.et": "x" });
    const target = folder.path("nothing.xlsx");
    const { code, out } = await runCli(["merge", path, "-o", target, "--locale", "en-US"]);
    expect(code).toBe(2);
    expect(out).toMatch(/^Cannot merge b\.et: This is not a table .*save it as \.xlsx/);
  });

  it("is not the file that it writes, when that stands in the folder from the time before", async () => {
    const path = await files("again", { "a.xlsx": units(1, 2) });
    const call = ["merge", path, "-o", join(path, "all.xlsx"), "--replace"];
    expect((await runCli(call)).code).toBe(0);
    const again = await runCli(call);
    expect(again).toEqual({
      code: 0,
      out: `1 个文件、2 个单位已合并写入：${join(path, "all.xlsx")}\n`,
      err: "",
    });
  });
});
