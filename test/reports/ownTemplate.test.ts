import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { storeSeal } from "../../src/grading/seal/seal";
import { verifySeal } from "../../src/grading/seal/verifySeal";
import { readReportFacts } from "../../src/reports/facts/reportFacts";
import type { PaperChoices } from "../../src/reports/kinds/kind";
import type { KindId } from "../../src/reports/kindNames";
import { NAME_LIST, SCORE_LIST } from "../../src/reports/ownTemplate/listWords";
import { ownPaper } from "../../src/reports/ownTemplate/ownPaper";
import { UNIT_WORDS } from "../../src/reports/ownTemplate/unitWords";
import { countyAbc } from "../../src/templates/countyAbc/countyAbc";
import { graded } from "../grading/office";
import { DATE, sample, type Graded } from "./papers";
import { wordTemplate } from "../wordTemplate";

const DECIDED = { 市发改委: "优秀", 市民政局: "优秀" };

interface Asked extends Partial<Omit<PaperChoices, "unit">> {
  readonly unit?: string;
}

/** The text of each paragraph of the filled template, and of its footer; or the sentence that refuses it. */
async function fill(
  { workbook, grading }: Graded,
  kind: KindId,
  bytes: Uint8Array,
  { unit, ...asked }: Asked = {},
): Promise<string[] | string> {
  const facts = await readReportFacts(workbook, grading);
  const own = ownPaper(facts, kind, bytes);
  if ("refusal" in own) return own.refusal.message["zh-CN"];
  const found = facts.units.find(({ name }) => name === unit);
  const choices = { date: DATE, ...asked, ...(found ? { unit: found } : {}) };
  const parts = unzipSync(own.fill(choices).bytes);
  const footer = Object.keys(parts).find((path) => /footer\d*\.xml$/.test(path))!;
  return ["word/document.xml", footer].flatMap((path) =>
    strFromU8(parts[path]!)
      .split("</w:p>")
      .map((xml) =>
        [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""),
      )
      .filter((text) => text !== ""),
  );
}

it("fills a unit's sheet: words, rows of a table, parts that are shown or not, and the footer", async () => {
  const graded = await sample([["发文机关", "某某市考核办"]]);
  const bytes = await wordTemplate(
    [
      ["{", "单位", "}{年度}年度", "{方案}"],
      "总分{得分}，{等次说明}等次{等次}，在{单位数}个单位中列第{名次}名，平均{平均}，相差{与平均差}。",
      "{#有否决}因{否决}。{/有否决}{^有否决}没有否决事项。{/有否决}{^有上年}没有上年数据。{/有上年}",
      "{强项}{弱项}{失分}",
    ],
    [
      ["维度", "得分", "得分率", "平均", "相差"],
      ["{#维度}{名称}", "{得分}/{满分}", "{得分率}", "{平均得分率}", "{相差}{/维度}"],
    ],
  );
  const text = await fill(graded, "feedback", bytes, { unit: "市教育局" });
  // The numbers are those of the sample in the specification of the sheet.
  expect(text).toEqual([
    "某某市红头文件",
    "市教育局2026年度政府部门绩效考核",
    "总分89.32，建议等次良好，在12个单位中列第6名，平均85.86，相差+3.46。",
    "没有否决事项。没有上年数据。",
    "完成情况高于平均6.09个百分点，工作效益高于平均3.20个百分点。各维度均不低于平均水平，相对靠后的是改革创新（列第7位）。" +
      "共失10.68分，最多的是项目推进进度1.00分、推行创新政策0.93分、提高效率0.87分、改革结果0.87分。",
    ...["维度", "得分", "得分率", "平均", "相差"],
    ...["完成情况", "17.67/20", "88.33%", "82.24%", "+6.09"],
    ...["工作效益", "17.80/20", "89.00%", "85.80%", "+3.20"],
    ...["改革创新", "17.40/20", "87.00%", "84.62%", "+2.38"],
    ...["责任落实", "18.00/20", "90.00%", "86.83%", "+3.17"],
    ...["公众满意度", "18.45/20", "92.24%", "89.40%", "+2.84"],
    "某某市考核办印",
  ]);
});

it("lists what the paper lists: scores by rank in the table of results, names and grades alone in public", async () => {
  const rows = [["{#名单}{序号}", "{单位}", "{等次}{/名单}"]];
  const graded = await sample([], DECIDED);
  const shown = await fill(graded, "public", await wordTemplate(["共{单位数}个"], rows));
  expect(shown.slice(1, -1)).toEqual(["共2个", "1", "市发改委", "优秀", "2", "市民政局", "优秀"]);
  const ranked = [["{#名单}{名次}", "{单位}", "{得分}{/名单}"]];
  const table = await fill(graded, "ranking", await wordTemplate([], ranked));
  expect(table.slice(1, 7)).toEqual(["1", "市民政局", "95.46", "2", "市交通局", "94.38"]);
});

it.each([
  { kind: "public", text: "{#名单}{单位}{得分}{/名单}", says: /“得分”不能用在这里/ },
  { kind: "bulletin", text: "{平均}", says: /“平均”不能用在这里/ },
  { kind: "feedback", text: "{#名单}{单位}{/名单}", says: /“名单”不能用在这里/ },
  {
    kind: "feedback",
    text: "{得份}",
    says: /“得份”不能用在这里，最接近的是“得分”；可用的有：年度、方案、/,
  },
  { kind: "feedback", text: "{#维度}{自报}{/维度}", says: /“自报”不能用在这里/ },
  { kind: "feedback", text: "{维度}", says: "请写成 {#维度} … {/维度}" },
  { kind: "feedback", text: "{#得分}好{/得分}", says: "“得分”是一个词，不能作一段的开头" },
  { kind: "feedback", text: "{得分", says: "“得分”的大括号没有成对" },
  { kind: "feedback", text: "得分}", says: "大括号没有成对" },
  { kind: "feedback", text: "{#维度}{名称}", says: "“维度”的开头和结尾不成对" },
  { kind: "feedback", text: "{#维度}{名称}{/指标}", says: "的开头和结尾不成对" },
  { kind: "feedback", text: "{@得分}", says: "“得分”前面的符号不能用" },
] as const)("refuses $text in $kind with a sentence", async ({ kind, text, says }) => {
  const graded = await sample();
  const given = await fill(graded, kind, await wordTemplate([text]), { unit: "市教育局" });
  if (typeof says === "string") expect(given).toContain(says);
  else expect(given).toMatch(says);
});

it("looks for words in braces on every part of a page, and wants some", async () => {
  const graded = await sample();
  const foot = await wordTemplate(["{单位}"], [], "{印发机关}");
  expect(await fill(graded, "feedback", foot, { unit: "市教育局" })).toContain(
    "“印发机关”不能用在这里",
  );
  const none = await wordTemplate(["没有"], [], "没有");
  expect(await fill(graded, "feedback", none, { unit: "市教育局" })).toContain("没有一处占位符");
});

it.each([
  ["an archive of something else", Uint8Array.from([80, 75, 5, 6, ...Array<number>(18).fill(0)])],
  ["a letter", new TextEncoder().encode("{单位}")],
  ["nothing", new Uint8Array()],
])("refuses %s as no Word document", async (_, bytes) => {
  expect(await fill(await sample(), "feedback", bytes)).toContain("不是 Word 文档（.docx）");
});

it("tells a unit what the rules of the office propose, never what samples would, and the code of a seal", async () => {
  const lines = ["{#奖惩}{类型}：{措施}。{/奖惩}", "核验码{核验码}。"];
  const bytes = await wordTemplate(lines);
  const header = ["序号", "等次", "类型", "措施"];
  const written = await graded({
    data: [
      ["单位", "K1"],
      ["甲局", 95],
    ],
    more: { 奖惩规则: [header, [1, "优秀", "奖励", "通报表扬"]] },
  });
  await storeSeal(written.workbook, undefined, DATE);
  const { code } = (await verifySeal(written.workbook))!;
  expect(await fill(written, "feedback", bytes, { unit: "甲局" })).toEqual(
    expect.arrayContaining(["奖励：通报表扬。", `核验码${code}。`]),
  );
  expect(await fill(await sample(), "feedback", bytes, { unit: "市发改委" })).toEqual([
    "某某市红头文件",
    "核验码。",
    "〔发文机关〕印",
  ]);
});

it("takes words from cells as text, whatever they look like", async () => {
  const hostile = "{得分}<w:b/>&=1+1\u0001";
  const graded = await sample([["发文机关", hostile]]);
  const text = await fill(graded, "feedback", await wordTemplate(["由{发文机关}发"]), {
    unit: "市教育局",
  });
  expect(text[1]).toBe("由{得分}&lt;w:b/&gt;&amp;=1+1发");
});

it("gives the same bytes for the same template, and no common mean of several classes", async () => {
  const graded = await sample([["通报正文列得分", "是"]], {}, countyAbc);
  const bytes = await wordTemplate(["{平均}"]);
  expect((await fill(graded, "bulletin", bytes))[1]).toBe("—");
  const facts = await readReportFacts(graded.workbook, graded.grading);
  const own = ownPaper(facts, "bulletin", bytes);
  if ("refusal" in own) throw new Error(own.refusal.message["zh-CN"]);
  expect(own.fill({ date: DATE })).toEqual(own.fill({ date: DATE }));
});

it("the table of words in the documents lists them all, and no other", () => {
  const wordsOf = ({
    fields,
    loops,
    conditions,
  }: typeof UNIT_WORDS | typeof NAME_LIST): string[] => {
    const inner: Readonly<Record<string, { readonly names: ReadonlySet<string> }>> = loops;
    return [
      ...[fields, loops, conditions].flatMap((each) => Object.keys(each)),
      ...Object.values(inner).flatMap(({ names }) => [...names]),
    ];
  };
  const words = [UNIT_WORDS, NAME_LIST, SCORE_LIST].flatMap(wordsOf);
  const [, section] = readFileSync("docs/reports.md", "utf8").split("own（单位自己的模板）");
  const table = section!.split("\n## ")[0]!;
  const listed = [...table.matchAll(/\{[#^/]?([\u4e00-\u9fff]+)\}/g)].map(([, word]) => word);
  expect(new Set(listed)).toEqual(new Set(words));
});
