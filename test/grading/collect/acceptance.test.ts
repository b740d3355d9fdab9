import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, strFromU8 } from "fflate";
import { openFile } from "../../../src/workbook/foreign/openFile";
import { fileOf } from "../../cli/goodWorkbook";
import { runCli, temporaryFolder } from "../../cli/runCli";
import { columnOf, fillIn, OFFICE, send, textOf, valuesIn } from "./collection";

const folder = temporaryFolder();
const REPORTED = ["G4", "G5", "G6"] as const;

function values(...marks: (number | string | null)[]): Record<string, number | string | null> {
  return Object.fromEntries(marks.map((mark, at) => [`填报!${REPORTED[at]!}`, mark]));
}

/** year.md's case: A complete, B late with a blank, C with a changed scheme, D nothing, A again, and one of last year. */
async function collected(name: string): Promise<{ inbox: string; register: string; out: string }> {
  const path = folder.path(name);
  const { forms, register, files } = await send(path);
  const inbox = join(path, "收回");
  mkdirSync(inbox);
  const [a, b, c, , e] = files.map((file) => join(forms, file));
  await fillIn(a!, join(inbox, "A.xlsx"), values(95, 98, 90));
  await fillIn(b!, join(inbox, "改了名.xlsx"), values(88, null, 80), "2026-12-22");
  await fillIn(c!, join(inbox, "C.xlsx"), { ...values(70, 80, 75), "指标!C6": 20 });
  await fillIn(e!, join(inbox, "E.xlsx"), values(60, 70, 65), "2026-12-20");
  await fillIn(a!, join(inbox, "A第二次.xlsx"), values(96, 98, 90), "2026-12-23");
  const last = await send(join(path, "去年"), {
    ...OFFICE,
    指标: OFFICE.指标!.map((row) =>
      row.map((cell) => (cell === 30 ? 25 : cell === 40 ? 45 : cell)),
    ),
  });
  copyFileSync(join(last.forms, last.files[3]!), join(inbox, "去年的.xlsx"));
  return { inbox, register, out: join(path, "合并.xlsx") };
}

const merge = (inbox: string, into: string, out: string, more: string[] = []) =>
  runCli([
    ...["merge", inbox, "--into", into, "-o", out, "--date", "2026-12-23", "--received", "file"],
    ...more,
  ]);

it("gives each form its state, asks what is open, and reminds those who owe something", async () => {
  const { inbox, register, out } = await collected("states");
  const { code, out: said, err } = await merge(inbox, register, out);
  expect({ code, err }).toEqual({ code: 2, err: "" });
  const { 收表, 催报, 数据 } = await valuesIn(out);
  expect(columnOf(收表!, "报送单位", "状态")).toMatchObject({
    甲局: "已报",
    乙局: "逾期已报 2 天",
    丙局: "退回",
    戊局: "已报",
  });
  expect(收表!.filter((row) => row.includes("未报（逾期 3 天）"))).toHaveLength(1);
  expect(收表!.filter((row) => row.includes("非本批次报表"))).toHaveLength(1);
  expect(columnOf(收表!, "报送单位", "已填")).toMatchObject({ 甲局: 3, 乙局: 2, 丙局: 0, 戊局: 3 });
  expect(columnOf(收表!, "报送单位", "应填")).toMatchObject({ 甲局: 3, 乙局: 3, 丙局: 3, 戊局: 3 });
  expect(said).toMatch(
    /错误：C\.xlsx 指标!C6：15改为20；按统一方案并入（--common-scheme），或退回改正/,
  );
  expect(said).toMatch(/甲局·K1 原 95（A\.xlsx 填报!G4） 新 96（A第二次\.xlsx 填报!G4）/);
  expect(said).toMatch(/去年的\.xlsx 非本批次报表/);
  expect(columnOf(数据!, "单位", "自报:K1")).toEqual({
    ...{ 甲局: 95, 乙局: 88, 丙局: null, 丁局: null, 戊局: 60 },
  });
  expect(催报!.slice(1).map((row) => row[0])).toEqual(["乙局", "丙局", "丁局"]);
  expect(催报![1]!.slice(1, 3)).toEqual(["李四", "010-12345"]);
  expect(催报![1]![5]).toMatch(
    /^乙局：填报表（[0-9a-f]{8}-002）应于12月20日前报送，尚缺信访办结率1项，请于.+前补报。$/,
  );
});

it("takes what was decided, and asks about it no more", async () => {
  const { inbox, register, out } = await collected("decided");
  const decided = await merge(inbox, register, out, ["--common-scheme", "--resent", "new"]);
  expect(decided.out).not.toMatch(/重报|退回改正|--resent/);
  const { 收表, 数据, 指标 } = await valuesIn(out);
  expect(columnOf(收表!, "报送单位", "状态")).toMatchObject({ 甲局: "已报", 丙局: "已报" });
  expect(columnOf(收表!, "报送单位", "版次")).toMatchObject({ 甲局: 2, 丙局: 1 });
  expect(columnOf(数据!, "单位", "自报:K1")).toMatchObject({ 甲局: 96, 丙局: 70 });
  expect(columnOf(指标!, "编码", "权重")).toMatchObject({ K3: 15 });
  const again = await merge(inbox, out, join(folder.path("decided"), "再合并.xlsx"), [
    "--common-scheme",
  ]);
  expect(again.out).not.toMatch(/甲局·K1/);
});

it("leaves every other cell and formula as it was", async () => {
  const { inbox, register, out } = await collected("kept");
  await merge(inbox, register, out);
  const read = async (path: string) => {
    const { workbook } = await openFile(new Uint8Array(readFileSync(path)), "x.xlsx");
    const names = ["方案", "指标", "等次", "评分", "名单", "工作日", "台账"];
    return Promise.all(
      names.map(async (name) => {
        const { values: cells, formulas, formats } = await workbook.cells.read(name);
        return { name, cells, formulas, formats };
      }),
    );
  };
  expect(await read(out)).toEqual(await read(join(folder.path("kept"), "主表.xlsx")));
  const { 数据 } = await valuesIn(out);
  expect(数据!.map((row) => row.slice(0, 6))).toEqual(
    OFFICE.数据!.map((row) => row.map((cell) => cell)),
  );
  expect(数据![0]!.slice(6)).toEqual(["自报:K1", "自报:K2", "自报:K3"]);
});

it("holds no other unit's name in a form of a unit", async () => {
  const { forms, files } = await send(folder.path("names"));
  const units = OFFICE.数据!.slice(1).map((row) => textOf(row[0]));
  for (const [index, file] of files.entries()) {
    const parts = unzipSync(new Uint8Array(readFileSync(join(forms, file))));
    const text = Object.values(parts)
      .map((part) => strFromU8(part))
      .join("\n");
    const found = [...units, "市统计局"].filter((unit) => text.includes(unit));
    expect({ file, found }).toEqual({ file, found: [units[index]] });
  }
});

it("counts working days by 工作日: five after 2025-01-24 end on 02-07", async () => {
  const path = folder.path("days");
  const { forms, register } = await send(path);
  const out = join(path, "合并.xlsx");
  await runCli(["merge", forms, "--into", register, "-o", out, "--date", "2025-02-05"]);
  const { 进度 } = await valuesIn(out);
  expect(columnOf(进度!, "单位", "公示截止")).toMatchObject({ 甲局: "2025-02-07" });
  expect(columnOf(进度!, "单位", "公示")).toMatchObject({ 甲局: "公示中（还有 2 个工作日）" });
  expect(columnOf(进度!, "单位", "评审")).toMatchObject({ 甲局: "1/1", 丙局: "0/1" });
});

it("knows its forms without the register, by 批次 alone", async () => {
  const { inbox, out } = await collected("bare");
  const bare = join(folder.path("bare"), "主表.xlsx");
  await merge(inbox, bare, out);
  const { 收表 } = await valuesIn(out);
  expect(columnOf(收表!, "报送单位", "状态")).toMatchObject({ 甲局: "已报", 丙局: "退回" });
});

describe("files that are no forms", () => {
  it("names each in a line, and takes the rest", async () => {
    const path = folder.path("strange");
    const { forms, register, files } = await send(path);
    const inbox = join(path, "收回");
    mkdirSync(inbox);
    await fillIn(join(forms, files[0]!), join(inbox, "a.xlsx"), {
      ...values("缺", "约九成", 90),
      "填报!I4": "台账.pdf、照片.jpg",
    });
    await fillIn(join(inbox, "a.xlsx"), join(inbox, "b.xlsx"), {}, "2026-12-20");
    writeFileSync(join(inbox, "照片.jpg"), "picture");
    writeFileSync(join(inbox, "坏.xlsx"), "PK broken");
    writeFileSync(join(inbox, "别的.xlsx"), await fileOf({ 表: [["甲"]] }));
    writeFileSync(join(inbox, "说明.txtx"), "what");
    const { code, out: said } = await merge(inbox, register, join(path, "out.xlsx"));
    expect(code).toBe(2);
    expect(said).toMatch(/提示：b\.xlsx 与 a\.xlsx 内容相同，是重复件/);
    expect(said).toMatch(/提示：a\.xlsx 填报!G4 填的是“缺”，算已填/);
    expect(said).toMatch(/提醒：a\.xlsx 填报!G5“约九成”不是数/);
    expect(said).toMatch(/佐证“台账\.pdf”不在文件夹里/);
    expect(said).not.toMatch(/照片/);
    expect(said).toMatch(/错误：坏\.xlsx 没有读/);
    expect(said).toMatch(/错误：别的\.xlsx 不是填报表/);
    expect(said).toMatch(/错误：说明\.txtx 没有读/);
    expect(readdirSync(path)).toContain("out.xlsx");
  });
});
