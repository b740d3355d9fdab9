import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { wordTemplate } from "../../wordTemplate";
import { fileOf, GOOD, withCells, withRows } from "../goodWorkbook";
import { runCli, temporaryFolder } from "../runCli";

const folder = temporaryFolder();
const SCORED = withRows(GOOD, "方案", (rows) => [...rows, ["通报正文列得分", "是"]]);
let [good, graded, edited, hole] = ["", "", "", ""];
beforeAll(async () => {
  good = folder.put("good.xlsx", await fileOf(SCORED));
  hole = folder.put("hole.xlsx", await fileOf(withCells(GOOD, { "数据!C3": "缺" })));
  graded = folder.path("graded.xlsx");
  await runCli(["grade", good, "-o", graded]);
  const results = [
    ["单位", "总分", "建议等次", "名次"],
    ["市一局", 99.99, "优秀", 1],
  ];
  edited = folder.put("edited.xlsx", await fileOf({ ...SCORED, 结果: results }));
});

const report = (...args: string[]): ReturnType<typeof runCli> => runCli(["report", ...args]);
const text = (name: string): string => readFileSync(folder.path(name), "utf8");

it("writes a paper of results, and the same paper of a file that is not graded yet", async () => {
  const first = await report(graded, "--kind", "bulletin", "-o", folder.path("a.html"));
  expect(first.code).toBe(0);
  expect(first.out).toBe(`通报（送审稿）已写入：${folder.path("a.html")}\n`);
  expect(first.err).toContain("提醒：没有填“发文机关”，文书里印成〔发文机关〕");
  await report(good, "--kind", "bulletin", "-o", folder.path("b.html"));
  expect(text("b.html")).toBe(text("a.html"));
  // 甲类: 95.25, 85.45 and 28.80 + 10 + 17.625 + 12 = 68.43 come to 249.13.
  expect(text("a.html")).toContain("平均83.04分");
});

it("writes all feedback sheets into one document, or each into a file of its own", async () => {
  const all = folder.path("all.docx");
  expect((await report(good, "--kind", "feedback", "-o", all)).code).toBe(0);
  const document = strFromU8(unzipSync(readFileSync(all))["word/document.xml"]!);
  expect(document.match(/结果反馈单/g)).toHaveLength(5);
  const zip = folder.path("each.zip");
  await report(good, "--kind", "feedback", "--each", "-o", zip);
  expect(Object.keys(unzipSync(readFileSync(zip)))).toEqual(
    ["一", "二", "三", "四", "五"].map((name, index) => `00${index + 1}-市${name}局.docx`),
  );
  await report(good, "--kind", "feedback", "--each", "--class", "乙类", "-o", folder.path("乙"));
  expect(folder.names()).toContain("乙");
});

it("gives JSON, a view and a date", async () => {
  const args = ["--kind", "ranking", "--view", "order", "--date", "2027-01-05"];
  const { code } = await report(good, ...args, "--no-decided", "-o", folder.path("r.json"));
  expect(code).toBe(0);
  const made = JSON.parse(text("r.json")) as { kind: string; blocks: unknown[] };
  expect(made.kind).toBe("ranking");
  expect(text("r.json")).not.toContain("审定等次");
});

it.each([
  { name: "an unknown unit", args: ["feedback", "--unit", "市八局"], says: /最接近的是“市一局”/ },
  { name: "an unknown class", args: ["ranking", "--class", "丙类"], says: /现有：甲类、乙类/ },
  { name: "--each of a paper of all", args: ["bulletin", "--each"], says: /不是一个单位一份/ },
  { name: "nobody decided", args: ["public"], says: /还有\d个单位未审定，不能公示/ },
])("refuses $name and writes nothing", async ({ args: [kind, ...rest], says }) => {
  const { code, out, err } = await report(
    good,
    "--kind",
    kind!,
    ...rest,
    "-o",
    folder.path("no.html"),
  );
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(says);
  expect(folder.names()).not.toContain("no.html");
});

it("refuses results that differ from a recomputation, with their cells", async () => {
  const { code, err } = await report(edited, "--kind", "bulletin", "-o", folder.path("no.docx"));
  expect(code).toBe(2);
  expect(err).toContain("结果!B2：市一局现在写的是 99.99，按方案和数据应为 95.25");
  expect(err).toContain("结果表里没有“市二局”");
  expect(folder.names()).not.toContain("no.docx");
});

it("makes the review of an appeal from results that differ, and names the cell in it", async () => {
  const to = folder.path("appeal.html");
  const { code } = await report(edited, "--kind", "appeal", "--unit", "市一局", "-o", to);
  expect(code).toBe(0);
  expect(text("appeal.html")).toContain("现为99.99，重算为95.25");
  const zip = folder.path("appeals.zip");
  await report(good, "--kind", "appeal", "--each", "-o", zip);
  expect(Object.keys(unzipSync(readFileSync(zip)))).toEqual(
    ["一", "二", "三", "四", "五"].map((name) => `复核单-市${name}局.docx`),
  );
});

it("refuses rules of rewards that are wrong, with the cell", async () => {
  const rules = [
    ["序号", "等次", "类型", "措施"],
    [1, "卓越", "奖励", "通报表扬"],
  ];
  const file = folder.put("rules.xlsx", await fileOf({ ...SCORED, 奖惩规则: rules }));
  const { code, err } = await report(file, "--kind", "rewards", "-o", folder.path("no.docx"));
  expect(code).toBe(2);
  expect(err).toContain("奖惩规则!B2");
  expect(folder.names()).not.toContain("no.docx");
});

it("refuses a file with errors unless a draft is asked for, and marks the draft", async () => {
  const to = folder.path("draft.html");
  expect((await report(hole, "--kind", "bulletin", "-o", to)).err).toContain("数据!C3");
  const { code, out } = await report(hole, "--kind", "bulletin", "--draft", "-o", to);
  expect({ code, out }).toEqual({ code: 0, out: `通报（草稿）已写入：${to}\n` });
  expect(text("draft.html")).toContain("<bdi>市二局</bdi>数据不全，暂不定等次");
});

it("never writes over a file unless told, and asks for a format", async () => {
  const to = folder.put("here.html", "mine");
  expect((await report(good, "--kind", "bulletin", "-o", to)).err).toContain("已经存在");
  expect(text("here.html")).toBe("mine");
  expect((await report(good, "--kind", "bulletin", "--replace", "-o", to)).code).toBe(0);
  const { err } = await report(good, "--kind", "bulletin", "-o", folder.path("paper.txt"));
  expect(err).toContain("请用 .docx、.html 或 .json 结尾");
});

it("writes the annual report of a file that is not graded", async () => {
  const to = folder.path("annual.html");
  const { code, out } = await report(good, "--kind", "annual", "-o", to);
  expect({ code, out }).toEqual({ code: 0, out: `年度报告（送审稿）已写入：${to}\n` });
  expect(text("annual.html")).toContain("<bdi>履职</bdi>60%、<bdi>服务</bdi>40%");
});

it("writes letters of goals before there are values, each into a file of its own", async () => {
  const units = GOOD["数据"]!;
  const blank = units.map((row, index) => (index === 0 ? row : [row[0]!, row[1]!]));
  const file = folder.put(
    "blank.xlsx",
    await fileOf({ ...GOOD, 数据: blank, 加减分: [], 否决: [] }),
  );
  expect(
    (await report(file, "--kind", "annual", "--draft", "-o", folder.path("no.html"))).code,
  ).toBe(2);
  const zip = folder.path("goals.zip");
  const { code, out } = await report(file, "--kind", "task", "--each", "-o", zip);
  expect({ code, out }).toEqual({ code: 0, out: `目标责任书已写入：${zip}\n` });
  const files = unzipSync(readFileSync(zip));
  expect(Object.keys(files)[1]).toBe("002-市二局.docx");
  const document = strFromU8(unzipSync(Object.values(files)[1]!)["word/document.xml"]!);
  expect(document).toContain("目标达成，越高越好，零分线60");
  expect(document).not.toContain("市一局");
});

it("writes registers of persons alone, the second page where it is asked for", async () => {
  const no = await report(good, "--kind", "register", "-o", folder.path("no.html"));
  expect(no).toMatchObject({ code: 2, out: "" });
  expect(no.err).toContain("考核登记表只给个人出：“数据”表的表头是“单位”，不是“姓名”");
  const [header, ...rows] = SCORED["数据"]!;
  const persons = [["姓名", ...header!.slice(1)], ...rows];
  const file = folder.put("persons.xlsx", await fileOf({ ...SCORED, 数据: persons }));
  const args = ["--kind", "register", "--unit", "市一局"];
  await report(file, ...args, "-o", folder.path("one.html"));
  expect(text("one.html")).not.toMatch(/95\.25|class="break"/);
  await report(file, ...args, "--with-score", "-o", folder.path("two.html"));
  expect(text("two.html")).toMatch(/class="break"[^]*95\.25分，列第1名/);
});

it("fills a template of the office, one file a unit, and refuses what does not fit", async () => {
  const bytes = await wordTemplate(["{单位}：{等次}，第{名次}名"], [], "印");
  writeFileSync(folder.path("own.docx"), bytes);
  const template = ["--kind", "feedback", "--template", folder.path("own.docx")];
  const all = await report(good, ...template, "-o", folder.path("own-all.docx"));
  expect([all.code, all.err]).toEqual([2, expect.stringContaining("请加上 --each")]);
  const html = await report(good, ...template, "-o", folder.path("own.html"));
  expect([html.code, html.err]).toEqual([2, expect.stringContaining("请用 .docx 结尾")]);
  const each = await report(good, ...template, "--each", "-o", folder.path("own.zip"));
  expect(each).toMatchObject({ code: 0, err: "" });
  const files = Object.values(unzipSync(new Uint8Array(readFileSync(folder.path("own.zip")))));
  const first = strFromU8(unzipSync(files[0]!)["word/document.xml"]!);
  expect(first).toContain("市一局：");
});
