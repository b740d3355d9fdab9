import { strFromU8, unzipSync } from "fflate";
import type { ChartSpec } from "../../../src/reports/data/chart";
import type { Report } from "../../../src/reports/data/report";
import { shownText } from "../../../src/reports/data/text";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { countyAbc } from "../../../src/templates/countyAbc/countyAbc";
import { DATE, report, sample } from "../papers";
import { rendered } from "./rendered";

const bulletin = async (): Promise<Report> =>
  report(await sample([["通报正文列得分", "是"]], {}, countyAbc), "bulletin");

function chartsOf({ blocks }: Report): ChartSpec[] {
  return blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
}

async function files(made: Report): Promise<Record<string, Uint8Array>> {
  return unzipSync(await rendered([made], "docx", DATE));
}

/** docs/reports.md, Pictures: the lowest scores of the classes are all above 60, the limit of 合格. */
it("says in its title what to see", async () => {
  const titles = chartsOf(await bulletin()).map(({ title }) => shownText(title));
  expect(titles).toEqual([
    "图1　一类县市区6个单位得分：6个不低于60分",
    "图2　二类县市区6个单位得分：6个不低于60分",
    "图3　市直部门6个单位得分：6个不低于60分",
  ]);
  const plain = await report(await sample([["通报正文列得分", "是"]]), "bulletin");
  expect(chartsOf(plain).map(({ title }) => shownText(title))).toEqual([
    "图1　12个单位得分：10个不低于80分，市信访局低于60分",
  ]);
});

it("has no picture of scores where the office makes none public", async () => {
  expect(chartsOf(await report(await sample(), "bulletin"))).toEqual([]);
});

it("shows what the first attachment lists, in its order", async () => {
  const plain = await report(await sample([["通报正文列得分", "是"]]), "bulletin");
  const [chart] = chartsOf(plain);
  const [table] = plain.attachments[0]!.blocks;
  if (table?.kind !== "table") throw new Error("no table");
  const scores = table.table.rows.map((row) => shownText(row[2]!));
  expect(chart!.series[0]!.figures.map((each) => each!.shown)).toEqual(scores);
  const names = table.table.rows.map((row) => shownText(row[1]!));
  const labels = chart!.categories.map((text) => shownText(text).replace(/^▲|（.*$/g, ""));
  expect(labels).toEqual(names);
});

it("lies in the text of a document where it belongs, with a part each", async () => {
  const parts = await files(await bulletin());
  const document = strFromU8(parts["word/document.xml"]!);
  expect(document).not.toContain('HengjiChart1"/></w:rPr>');
  const ids = [...document.matchAll(/<c:chart [^>]*r:id="(\w+)"/g)].map(([, id]) => id!);
  expect(ids).toHaveLength(3);
  const links = strFromU8(parts["word/_rels/document.xml.rels"]!);
  ids.forEach((id, index) => {
    expect(links).toContain(
      `Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="charts/chart${index + 1}.xml"`,
    );
  });
  const widths = [...document.matchAll(/<wp:extent cx="(\d+)"/g)].map(([, width]) => Number(width));
  expect(widths.every((width) => width <= 5_486_400)).toBe(true);
  expect(document).toContain('descr="图1　一类县市区6个单位得分');
  const types = strFromU8(parts["[Content_Types].xml"]!);
  expect(types).toContain('<Default Extension="xlsx"');
  expect(types).toContain('PartName="/word/charts/chart3.xml"');
});

it("holds a workbook whose cells are what the picture shows", async () => {
  const made = await bulletin();
  const parts = await files(made);
  for (const [index, spec] of chartsOf(made).entries()) {
    const book = openXlsx(parts[`word/embeddings/chart${index + 1}.xlsx`]!);
    const { values } = await book.cells.read("数据");
    const figures = spec.series[0]!.figures.map((each) => Number(each!.shown));
    expect(values.slice(1)).toEqual(
      spec.categories.map((text, at) => [shownText(text), figures[at]]),
    );
    const xml = strFromU8(parts[`word/charts/chart${index + 1}.xml`]!);
    const cached = [...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, text]) => text);
    expect(cached).toEqual([
      values[0]![1],
      ...values.slice(1).map(([name]) => name),
      ...figures.map(String),
    ]);
    const last = spec.categories.length + 1;
    expect(xml).toContain(`<c:f>数据!$A$2:$A$${last}</c:f>`);
    expect(xml).toContain(`<c:f>数据!$B$2:$B$${last}</c:f>`);
  }
});

it("gives the same bytes for one date", async () => {
  const made = await bulletin();
  const [first, second] = [
    await rendered([made], "docx", DATE),
    await rendered([made], "docx", DATE),
  ];
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

it("is a drawing with a name on a page", async () => {
  const page = strFromU8(await rendered([await bulletin()], "html", DATE));
  expect(page).toContain(
    "<figcaption>图1　<bdi>一类县市区</bdi>6个单位得分：6个不低于60分</figcaption>",
  );
  expect(page.match(/<svg [^>]*role="img" aria-label="图\d\u3000/g)).toHaveLength(3);
  expect(page).toContain(">101.12</text>");
});

describe("a feedback sheet", () => {
  const feedback = async (unit: string): Promise<Report> =>
    report(await sample(), "feedback", { unit });

  /** docs/reports.md: 市教育局 88.33 % of 完成情况 against 82.24 %. */
  it("has the rates of the unit beside the mean", async () => {
    const [chart, ...more] = chartsOf(await feedback("市教育局"));
    expect(more).toEqual([]);
    expect(chart!.type).toBe("radar");
    expect(shownText(chart!.title)).toBe(
      "图1　各维度得分率：完成情况高于平均6.09个百分点，相差最大",
    );
    expect(chart!.series.map(({ figures }) => figures[0]!.shown)).toEqual(["88.33", "82.24"]);
  });

  it("names no other unit in its picture", async () => {
    const parts = await files(await feedback("市教育局"));
    const texts = Object.entries(parts)
      .filter(([name]) => /charts|embeddings/.test(name))
      .map(([name, bytes]) =>
        strFromU8(name.endsWith("xlsx") ? unzipSync(bytes)["xl/worksheets/sheet1.xml"]! : bytes),
      );
    expect(texts.join()).not.toMatch(/市公安局|市交通局|市民政局/);
  });
});
