import { shownText } from "../../../src/reports/data/text";
import { civilServant } from "../../../src/templates/civilServant/civilServant";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import type { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import type { CellValue } from "../../../src/workbook/cell";
import { graded } from "../../grading/office";
import { DATE, report, sample, tableRows } from "../papers";
import { rendered } from "./rendered";

async function book(...given: Parameters<typeof report>): Promise<XlsxWorkbook> {
  return openXlsx(await rendered([await report(...given)], "xlsx", DATE));
}

const SCORES: readonly CellValue[][] = [["通报正文列得分", "是"]];

it("gives a paper a sheet, and each of its attachments one", async () => {
  const sheets = await (await book(await sample(SCORES), "bulletin")).cells.list();
  expect(sheets.map(({ name }) => name)).toEqual([
    "报告_通报",
    "报告_通报_附件1",
    "报告_通报_附件2",
  ]);
});

it("holds the sentences as text and the tables as numbers", async () => {
  const given = await sample(SCORES);
  const { blocks, attachments } = await report(given, "bulletin");
  const { cells } = await book(given, "bulletin");
  const body = (await cells.read("报告_通报")).values.flat();
  for (const block of blocks) {
    if (block.kind === "paragraph")
      expect(body).toContain(`${block.lead ?? ""}${shownText(block.text)}`);
  }
  const listed = await cells.read("报告_通报_附件1");
  const [, ...rows] = tableRows(attachments[0]!.blocks[0]);
  const expected = rows.map(([place, unit, score, grade, rank]) => [
    Number(place),
    unit,
    Number(score),
    grade,
    Number(rank),
  ]);
  expect(listed.values.slice(2, 14)).toEqual(expected);
  expect(listed.formats[2]![2]).toBe("0.00");
});

it("shows differences with their sign and rates with their per cent, and counts with them", async () => {
  const { cells } = await book(await sample(), "feedback", { unit: "市教育局" });
  const { values, formats } = await cells.read("报告_单位反馈单");
  const row = values.findIndex(([name]) => name === "完成情况");
  // docs/reports.md, the sample: 88.33%, 82.24%, +6.09.
  expect(values[row]!.slice(2, 5)).toEqual([88.33, 82.24, 6.09]);
  expect(formats[row]!.slice(2, 5)).toEqual(['0.00"%"', '0.00"%"', "+0.00;-0.00"]);
});

it("draws its pictures over the cells that they show", async () => {
  const file = await book(await sample(SCORES), "bulletin");
  const [sheet] = file.describe();
  expect(sheet!.objects).toMatchObject([
    { kind: "chart", title: "图1　12个单位得分：10个不低于80分，市信访局低于60分" },
  ]);
  const { values } = await file.cells.read("报告_通报");
  const first = values.findIndex(([name]) => name === "市民政局（优秀）");
  expect(values[first]!.slice(0, 2)).toEqual(["市民政局（优秀）", 95.46]);
  expect(values[first + 11]!.slice(0, 2)).toEqual(["市信访局（待改进）", 58.7]);
});

it("keeps what a form leaves blank blank, its cells merged", async () => {
  const file = await book(await sample([], {}, civilServant), "register", { unit: "示例人员B" });
  const { values } = await file.cells.read("报告_考核登记表");
  const row = values.findIndex(([name]) => name === "单位及职务职级");
  expect(values[row]!.filter((value) => value !== null)).toEqual(["单位及职务职级", "财务管理岗"]);
  const [{ merges = [] } = {}] = file.describe();
  expect(merges.filter((area) => area.row === row)).toHaveLength(2);
});

it("takes names from cells as text, never as formulas", async () => {
  const { workbook, grading } = await graded({
    data: [
      ["单位", "K1"],
      ["=1+1", 90],
      ["+2", 80],
      ["@甲", 70],
    ],
  });
  const file = await book({ workbook, grading }, "ranking");
  const { values, formulas } = await file.cells.read("报告_汇总表");
  expect(values.flat()).toEqual(expect.arrayContaining(["=1+1", "+2", "@甲"]));
  expect(formulas.flat().filter((formula) => formula !== null)).toEqual([]);
});

it("numbers the sheets of several papers", async () => {
  const given = await sample();
  const papers = await Promise.all(
    ["市教育局", "市公安局"].map((unit) => report(given, "feedback", { unit })),
  );
  const sheets = await openXlsx(await rendered(papers, "xlsx", DATE)).cells.list();
  expect(sheets.map(({ name }) => name)).toEqual(["报告_单位反馈单_001", "报告_单位反馈单_002"]);
});
