import { strFromU8, unzipSync } from "fflate";
import { rendered } from "./rendered";
import { titleLines } from "../../../src/reports/render/measures";
import { line } from "../../../src/reports/data/text";
import { graded } from "../../grading/office";
import type { Report } from "../../../src/reports/data/report";
import { plainText } from "../../../src/reports/render/plainText";
import { civilServant } from "../../../src/templates/civilServant/civilServant";
import { DATE, report, sample, type Graded } from "../papers";

const parts = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path]!);

/** docs/reports.md, Page: the measures of GB/T 9704 in twips and half points. */
it("sets the page, the grid and the type of an official document", async () => {
  const bytes = await rendered([await report(await sample(), "bulletin")], "docx", DATE);
  const document = parts(bytes, "word/document.xml");
  expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  expect(document).toMatch(/<w:docGrid (?=[^>]*w:linePitch="579")(?=[^>]*w:type="lines")/);
  expect(document).toContain(
    '<w:spacing w:after="0" w:before="0" w:line="579" w:lineRule="exact"/>',
  );
  expect(document).toContain('w:firstLine="630"');
  expect(document).toContain('w:eastAsia="方正小标宋简体"');
  expect(document).toMatch(/<w:tblHeader\/>/);
  expect(parts(bytes, "word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
  expect(parts(bytes, "word/fontTable.xml")).toContain(
    '<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>',
  );
});

it.each(["docx", "xlsx", "html", "json"] as const)(
  "gives the same %s for one date",
  async (format) => {
    const made = await report(await sample(), "bulletin");
    const [first, second] = [
      await rendered([made], format, DATE),
      await rendered([made], format, DATE),
    ];
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  },
);

it("prints figures with their exact value and source as JSON", async () => {
  const made = await report(await sample([["通报正文列得分", "是"]]), "bulletin");
  const text = strFromU8(await rendered([made], "json", DATE));
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(made)));
  expect(text).toContain('"shown": "85.86"');
  // The twelve published scores come to 1030.37.
  expect(text).toContain('"value": "103037/1200"');
});

it.each([
  {
    parts: ["关于2026年度", "政府部门绩效考核", "结果的通报"],
    lines: ["关于2026年度政府部门绩效考核结果的通报"],
  },
  {
    parts: ["关于2026年度", "市直部门和单位领导班子综合考核", "结果的通报"],
    lines: ["关于2026年度", "市直部门和单位领导班子综合考核结果的通报"],
  },
])("breaks a title between its parts: $lines", ({ parts: texts, lines }) => {
  expect(titleLines(texts.map((text) => line`${text}`))).toEqual(lines);
});

it("keeps where somebody signs together with what is signed", async () => {
  const appeal = await report(await sample(), "appeal", { unit: "市公安局" });
  const document = parts(await rendered([appeal], "docx", DATE), "word/document.xml");
  const paragraphs = document.slice(document.indexOf("八、复核意见")).split("</w:p>");
  const signed = paragraphs.findIndex((xml) => xml.includes("经办："));
  // The heading, opened before the words looked for, and three lines of room.
  expect(signed).toBe(4);
  for (const xml of paragraphs.slice(1, signed)) expect(xml).toContain("<w:keepNext/>");
});

describe("a form", () => {
  async function register(): Promise<Report> {
    const persons = await sample([], {}, civilServant);
    return report(persons, "register", { unit: "示例人员B", withScore: true });
  }

  it("has lines of half a point, merged cells, rows of their height and a second page in Word", async () => {
    const document = parts(await rendered([await register()], "docx", DATE), "word/document.xml");
    expect(document).toMatch(/<w:top w:val="single" w:color="000000" w:sz="4"/);
    expect(document).toContain('<w:gridSpan w:val="6"/>');
    // A third of the 12,756 twips of a page.
    expect(document).toMatch(/<w:trHeight w:val="4252" w:hRule="atLeast"\/>/);
    expect(document.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(document).toContain('<w:vAlign w:val="bottom"/>');
  });

  it("is a table with wide cells and a break in a page", async () => {
    const page = strFromU8(await rendered([await register()], "html", DATE));
    expect(page).toContain('<table class="form">');
    expect(page).toContain(
      '<tr style="height:212.6pt"><td colspan="2" class="center"><div>个人总结</div></td><td colspan="6" class="left"></td></tr>',
    );
    expect(page.match(/<div class="break"><\/div>/g)).toHaveLength(1);
  });

  it("is a line a row as text", async () => {
    const lines = plainText(await register()).split("\n");
    expect(lines).toContain("单位及职务职级\t财务管理岗");
    expect(lines).toContain("姓名\t示例人员B\t性别\t\t出生年月\t\t政治面貌\t");
    expect(lines.find((line) => line.startsWith("主管领导"))).toMatch(/\t等次建议：称职 签名：/);
  });
});

const HOSTILE = [
  "=1+1",
  "<b>粗</b>&amp;",
  "{得分}",
  "长".repeat(500),
  "局🏛️",
  "\u202e倒写局",
  "坏\u0001字\n局",
  "\"引号'局",
];

describe("names from cells", () => {
  async function hostile(): Promise<Graded> {
    const data = HOSTILE.map((name, index) => [name, 95 - index * 3]);
    const settings = [
      ["方案名称", "<i>考核</i>"],
      ["发文机关", "{发文机关}<script>"],
      ["通报正文列得分", "是"],
    ];
    const { workbook, grading } = await graded({ settings, data: [["单位", "K1"], ...data] });
    return { workbook, grading };
  }

  it("are literal text in Word", async () => {
    const bytes = await rendered([await report(await hostile(), "ranking")], "docx", DATE);
    const document = parts(bytes, "word/document.xml");
    expect(document).toContain("=1+1");
    expect(document).toContain("&lt;b&gt;粗&lt;/b&gt;&amp;amp;");
    expect(document).toContain("{得分}");
    expect(document).toContain("长".repeat(500));
    expect(document).toContain("局🏛️");
    expect(document).toContain("坏字局");
    expect(document).not.toMatch(/\p{Cc}(?<!\n)|<w:instrText/u);
  });

  it.each(["task", "annual"] as const)("are literal text in %s", async (kind) => {
    const { workbook, grading } = await hostile();
    for (const unit of grading.read.data.units) {
      const made = await report({ workbook, grading }, kind, { unit });
      const document = parts(await rendered([made], "docx", DATE), "word/document.xml");
      expect(document).not.toMatch(/<b>|<i>|<script|<w:instrText|\p{Cc}(?<!\n)/u);
      const page = strFromU8(await rendered([made], "html", DATE));
      expect(page).not.toMatch(/<b>|<i>|<script|\p{Cc}(?<!\n)/u);
      expect(page).toContain("&lt;i&gt;考核&lt;/i&gt;");
    }
  });

  it("are literal text in a page, and keep their direction to themselves", async () => {
    const page = strFromU8(
      await rendered([await report(await hostile(), "bulletin")], "html", DATE),
    );
    expect(page).toContain("<bdi>&lt;b&gt;粗&lt;/b&gt;&amp;amp;</bdi>");
    expect(page).toContain("<bdi>\u202e倒写局</bdi>");
    expect(page).toContain(`<bdi>${"长".repeat(40)}…</bdi>`);
    expect(page).toContain(`<td class="left"><bdi>${"长".repeat(500)}</bdi></td>`);
    expect(page).not.toMatch(/<b>|<i>|<script|\p{Cc}(?<!\n)/u);
  });
});
