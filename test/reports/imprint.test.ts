import { strFromU8, unzipSync } from "fflate";
import { storeSeal } from "../../src/grading/seal/seal";
import { verifySeal } from "../../src/grading/seal/verifySeal";
import { plainText } from "../../src/reports/render/plainText";
import { graded } from "../grading/office";
import { units } from "./books";
import { DATE, read, report, sample } from "./papers";
import { rendered } from "./render/rendered";

const FILLED = [
  ["密级", "秘密"],
  ["附注", "此件公开发布"],
  ["抄送", "市委办公室，市人大常委会办公室"],
  ["印发机关", "某市人民政府办公室"],
  ["印发日期", "2027-01-15"],
];

async function partOf(bytes: Uint8Array, pattern: RegExp): Promise<string> {
  const files = unzipSync(bytes);
  return Object.keys(files)
    .filter((name) => pattern.test(name))
    .map((name) => strFromU8(files[name]!))
    .join("\n");
}

it("prints what 方案 says of secrecy, remark, copies and printing, and nothing where it is blank", async () => {
  const lines = plainText(await report(await sample(FILLED), "bulletin")).split("\n");
  expect(lines[0]).toBe("秘密");
  expect(lines.slice(-2)).toEqual([
    "抄送：市委办公室，市人大常委会办公室。",
    "某市人民政府办公室　　2027年1月15日印发",
  ]);
  const date = lines.indexOf("2026年12月31日");
  expect(lines[date + 1]).toBe("（此件公开发布）");
  expect(plainText(await report(await sample(), "bulletin"))).not.toMatch(/抄送|印发/);
});

it("stands in every format, and at the foot of the last page in Word", async () => {
  const made = await report(await sample(FILLED), "bulletin");
  const document = await partOf(await rendered([made], "docx", DATE), /^word\/document.xml$/);
  const foot = document.slice(document.lastIndexOf("<w:tbl>"));
  expect(foot).toMatch(/<w:tblpPr (?=[^>]*w:vertAnchor="margin")[^>]*w:tblpYSpec="bottom"/);
  expect(foot).toContain("抄送：市委办公室");
  expect(document.indexOf("秘密")).toBeLessThan(document.indexOf("结果的通报"));
  const page = strFromU8(await rendered([made], "html", DATE));
  expect(page).toContain('<p class="foot">抄送：<bdi>市委办公室，市人大常委会办公室</bdi>。</p>');
  const sheets = await partOf(await rendered([made], "xlsx", DATE), /worksheets\/sheet1.xml$/);
  expect(sheets).toContain("2027年1月15日印发");
});

it("stands on letters alone: not on what one unit gets", async () => {
  const text = plainText(await report(await sample(FILLED), "feedback", { unit: "市教育局" }));
  expect(text).not.toMatch(/秘密|抄送|此件公开发布/);
});

it("has the word of a draft behind every page of it, and of no other", async () => {
  const made = await report(await graded({ data: units(90, 80, 70) }), "ranking");
  const headers = async (given: typeof made): Promise<string> =>
    partOf(await rendered([given], "docx", DATE), /^word\/header\d+.xml$/);
  const review = await headers(made);
  expect(review).not.toContain("v:textpath");
  const marked = await headers({ ...made, state: "draft" });
  expect(marked.match(/<v:textpath [^>]*string="草稿"/g)).toHaveLength(2);
  expect(await headers({ ...made, state: "final" })).toBe("");
});

it("has the code of the seal at the foot of 汇总表 and 复核单 while it holds", async () => {
  const { grading, workbook } = await sample();
  await storeSeal(workbook, undefined, DATE);
  const { code } = (await verifySeal(workbook))!;
  for (const [kind, unit] of [["ranking"], ["appeal", "市公安局"]] as const) {
    const made = await report({ grading, workbook }, kind, unit === undefined ? {} : { unit });
    expect(read(made).at(-1)).toBe(`核验码：${code}`);
  }
  expect(read(await report(await sample(), "ranking")).join()).not.toContain("核验码");
});
