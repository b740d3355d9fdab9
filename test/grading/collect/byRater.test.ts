import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { runCli, temporaryFolder } from "../../cli/runCli";
import { columnOf, fillIn, OFFICE, send, textOf, valuesIn } from "./collection";

const folder = temporaryFolder();

/** 5 units; 3 experts rate two items of all, units rate themselves, and the public has rows that name nobody. */
const UNITS = ["甲局", "乙局", "丙局", "丁局", "戊局"];
const ROWS = UNITS.flatMap((unit) => [
  ...["K3", "K9"].flatMap((code) => ["P1", "P2", "P3"].map((rater) => [unit, code, "专家", rater])),
  [unit, "K9", "自评", "Z1"],
  [unit, "K9", "群众", null],
]);
const RATED = {
  ...OFFICE,
  评分: [["单位", "编码", "来源", "评委", "评分"], ...ROWS.map((row) => [...row, null])],
};
const BY = ["--by", "rater"];

/** 打分 for all: 甲局 in row 4, K3 in B and K9 in C; the exemption in D. */
function marks(first: number): Record<string, number> {
  return Object.fromEntries(
    UNITS.flatMap((_, at) => [
      [`打分!B${4 + at}`, first + at],
      [`打分!C${4 + at}`, first + at + 1],
    ]),
  );
}

async function merge(inbox: string, into: string, out: string, more: readonly string[] = []) {
  return runCli(["merge", inbox, "--into", into, "-o", out, "--date", "2026-12-22", ...more]);
}

/** Marks of 评分 by unit, code, source and rater. */
async function ratingsIn(path: string): Promise<Record<string, unknown>> {
  const rows = (await valuesIn(path)).评分!.slice(1);
  return Object.fromEntries(rows.map((row) => [row.slice(0, 4).map(textOf).join(" "), row[4]]));
}

it("sends each rater one page with units and items, and each unit its own self-assessment", async () => {
  const { forms, files } = await send(folder.path("out"), RATED, [...BY, "--raters", "群众=2"]);
  expect(files.map((file) => file.replace(/\.xlsx$/, ""))).toEqual([
    ...["001-专家 P1", "002-专家 P2", "003-专家 P3"].map((name) => `${name}-2026年度考核评分表`),
    ...UNITS.map((unit, at) => `00${4 + at}-自评 Z1 ${unit}-2026年度考核评分表`),
    ...["009-群众 001", "010-群众 002"].map((name) => `${name}-2026年度考核评分表`),
  ]);
  const sheets = await valuesIn(join(forms, files[0]!));
  expect(Object.keys(sheets).filter((name) => !name.startsWith("_"))).toEqual(["打分"]);
  expect(sheets["打分"]![2]).toEqual(["单位", "K3\n创新\n0–100", "K9\n满意度\n0–100", "回避"]);
  expect(sheets["打分"]!.slice(3, 8).map((row) => row[0])).toEqual(UNITS);
  const own = await valuesIn(join(forms, files[3]!));
  expect(JSON.stringify(own)).not.toContain("乙局");
});

describe("what comes back", () => {
  it("goes into the rows of each rater; a blank and an exemption are no mark; a series gets rows", async () => {
    const path = folder.path("back");
    const { forms, register, files } = await send(path, RATED, [...BY, "--raters", "群众=2"]);
    const inbox = join(path, "收回");
    mkdirSync(inbox);
    const [p1, p2, p3, , , , , , g1, g2] = files.map((file) => join(forms, file));
    await fillIn(p1!, join(inbox, "1.xlsx"), { ...marks(80), "打分!D5": "是" });
    await fillIn(p2!, join(inbox, "2.xlsx"), { "打分!B4": 91, "打分!C4": "弃权" }, "2026-12-22");
    await fillIn(p3!, join(inbox, "3.xlsx"), { "打分!B4": 101 });
    await fillIn(g1!, join(inbox, "g1.xlsx"), { "打分!B4": 70 });
    await fillIn(g2!, join(inbox, "g2.xlsx"), { "打分!B4": 75 });
    const out = join(path, "out.xlsx");
    const { code, out: said } = await merge(inbox, register, out, ["--received", "file"]);
    expect(code).toBe(2);
    expect(said).toContain("3.xlsx 打分!B4 的分 101 不在 0 到 100 之间：请评委改正再交");
    expect(said).toContain("“专家”发出 3 份，收回 2 份，收回率 66.7%");
    expect(said).toContain("“专家”只收回 2 份，不足 3 份：不单独公布平均分");
    const ratings = await ratingsIn(out);
    expect(ratings).toMatchObject({
      ...{ "甲局 K3 专家 P1": 80, "甲局 K9 专家 P1": 81, "戊局 K9 专家 P1": 85 },
      ...{ "乙局 K3 专家 P1": null, "乙局 K9 专家 P1": null, "甲局 K3 专家 P2": 91 },
      ...{ "甲局 K9 专家 P2": null, "甲局 K3 专家 P3": null },
      ...{ "甲局 K9 群众 001": 70, "甲局 K9 群众 002": 75 },
    });
    const { 收表 } = await valuesIn(out);
    expect(columnOf(收表!, "报送单位", "状态")).toMatchObject({
      ...{ "专家 P1": "已报", "专家 P2": "逾期已报 2 天", "专家 P3": "退回" },
      ...{ "自评 Z1 甲局": "未报（逾期 2 天）", "群众 001": "已报" },
    });
  });

  it("goes back with something else than yes in 回避; a form without a mark is asked about", async () => {
    const path = folder.path("exempt");
    const { forms, register, files } = await send(path, RATED, BY);
    const inbox = join(path, "收回");
    mkdirSync(inbox);
    const [p1, p2, p3] = files.map((file) => join(forms, file));
    await fillIn(p1!, join(inbox, "1.xlsx"), { ...marks(80), "打分!D5": 89 });
    await fillIn(p2!, join(inbox, "2.xlsx"), { ...marks(70), "打分!D5": "否" });
    await fillIn(p3!, join(inbox, "3.xlsx"), {});
    const out = join(path, "out.xlsx");
    const { out: said } = await merge(inbox, register, out);
    expect(said).toContain("1.xlsx 打分!D5“89”不是 是 或 否：请评委改正");
    expect(said).toContain("3.xlsx 一个分也没有打：请问清楚");
    expect(said).not.toContain("2.xlsx 一个分也没有打");
    expect(await ratingsIn(out)).toMatchObject({
      ...{ "甲局 K3 专家 P1": null, "甲局 K3 专家 P2": 70, "乙局 K3 专家 P2": 71 },
    });
  });

  it("asks about marks that came twice with their cells alone, and takes a copy once", async () => {
    const path = folder.path("twice");
    const { forms, register, files } = await send(path, RATED, BY);
    const [first, second] = [join(path, "一"), join(path, "二")];
    for (const each of [first, second]) mkdirSync(each);
    const form = join(forms, files[0]!);
    await fillIn(form, join(first, "a.xlsx"), { "打分!B4": 87 });
    await fillIn(form, join(first, "b.xlsx"), { "打分!B4": 87 }, "2026-12-20");
    const middle = join(path, "1.xlsx");
    const once = await merge(first, register, middle);
    expect(once.code).toBe(0);
    expect(once.out).toContain("b.xlsx 与 a.xlsx 内容相同，是重复件");
    await fillIn(form, join(second, "c.xlsx"), { "打分!B4": 93 }, "2026-12-21");
    const again = await merge(second, middle, join(path, "2.xlsx"));
    expect(again.code).toBe(2);
    expect(again.out).toContain("甲局·K3 两次的分不同：a.xlsx 评分!E2，c.xlsx 打分!B4");
    expect(again.out).not.toMatch(/87|93/);
    const out = join(path, "3.xlsx");
    expect((await merge(second, middle, out, ["--resent", "new"])).code).toBe(0);
    expect(await ratingsIn(out)).toMatchObject({ "甲局 K3 专家 P1": 93 });
  });

  it("finds a unit or an item that was changed", async () => {
    const path = folder.path("changed");
    const { forms, register, files } = await send(path, RATED, BY);
    const inbox = join(path, "收回");
    mkdirSync(inbox);
    await fillIn(join(forms, files[0]!), join(inbox, "1.xlsx"), { "打分!B3": "K3\n改革\n0–100" });
    const { code, out } = await merge(inbox, register, join(path, "out.xlsx"));
    expect(code).toBe(2);
    expect(out).toContain("创新改为改革");
  });
});

it.each([
  { name: "no count", given: "群众", says: "--raters 群众 看不懂：请写成 来源=份数" },
  {
    name: "a source that names its raters",
    given: "专家=3",
    says: "没有来源是“专家”而又没写评委的行，现有：群众",
  },
])("refuses $name with what to do", async ({ given, says }) => {
  const path = folder.path(given);
  const failed = send(path, RATED, [...BY, "--raters", given]);
  await expect(failed).rejects.toThrow(says);
});

it("says where nobody is named to rate", async () => {
  const path = folder.path("none");
  const failed = send(path, { ...OFFICE, 评分: [["单位", "编码", "来源", "评委", "评分"]] }, BY);
  await expect(failed).rejects.toThrow("里没有要打分的行");
});
