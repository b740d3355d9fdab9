import { writePapers } from "../../../src/reports/insert/writePapers";
import { paperSheets, type PaperSheet } from "../../../src/reports/render/sheets/reportSheets";
import type { CellValue } from "../../../src/workbook/cell";
import type { Workbook } from "../../../src/workbook/workbook";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import { report, sample } from "../papers";

/** A paper with so many attachments, made by hand. */
function paper(name: string, text: string, attachments = 1): PaperSheet[] {
  const names = Array.from({ length: attachments }, (_, index) => `${name}_附件${index + 1}`);
  return [name, ...names].map((wanted) => ({
    wanted,
    paper: name,
    make: (sheet) => ({
      name: sheet,
      rows: [[{ value: text }], [{ value: "=1+1" }, { value: 95 }]],
    }),
  }));
}

const open = (more: Readonly<Record<string, CellValue[][]>> = {}) =>
  createMemoryWorkbook({ 数据: [["单位"], ["甲局"]], ...more });

const names = async ({ cells }: Workbook): Promise<string[]> =>
  (await cells.list()).map(({ name }) => name);

const first = async ({ cells }: Workbook, sheet: string): Promise<CellValue> =>
  (await cells.read(sheet)).values[0]![0]!;

it("writes the sheets behind the others, cells of a name as text, in one step to take back", async () => {
  const workbook = open();
  const { sheets, taken } = await writePapers(workbook, paper("报告_通报", "一", 2));
  expect(sheets).toEqual(["报告_通报", "报告_通报_附件1", "报告_通报_附件2"]);
  expect(taken).toEqual([]);
  expect(await names(workbook)).toEqual(["数据", ...sheets]);
  const { values, formulas } = await workbook.cells.read("报告_通报");
  expect(values[1]).toEqual(["=1+1", 95]);
  expect(formulas.flat().every((formula) => formula === null)).toBe(true);
  expect(await workbook.sheets.kept()).toEqual(sheets);
  await workbook.sheets.restore();
  expect(await names(workbook)).toEqual(["数据"]);
});

it("never writes over a sheet of the user's, whatever the case of its name", async () => {
  const workbook = open({ 报告_通报a: [["我的"]] });
  const { sheets, taken } = await writePapers(workbook, paper("报告_通报A", "一", 0));
  expect(sheets).toEqual(["报告_通报A(2)"]);
  expect(taken).toEqual(["报告_通报A"]);
  expect(await first(workbook, "报告_通报a")).toBe("我的");
  await writePapers(workbook, paper("报告_通报A", "二", 0));
  expect(await names(workbook)).toEqual(["数据", "报告_通报a", "报告_通报A(2)"]);
  expect(await first(workbook, "报告_通报A(2)")).toBe("二");
});

it("writes its own anew, and takes away attachments that the paper has no more", async () => {
  const workbook = open();
  await writePapers(workbook, paper("报告_通报", "一", 2));
  await writePapers(workbook, paper("报告_分析", "别的", 0));
  await writePapers(workbook, paper("报告_通报", "二", 1));
  expect(await names(workbook)).toEqual(["数据", "报告_通报", "报告_通报_附件1", "报告_分析"]);
  expect(await first(workbook, "报告_通报")).toBe("二");
  await workbook.sheets.restore();
  expect(await names(workbook)).toContain("报告_通报_附件2");
  expect(await first(workbook, "报告_通报")).toBe("一");
});

it("leaves a paper into which somebody typed, with its attachments, and tells of it", async () => {
  const workbook = open();
  await writePapers(workbook, paper("报告_通报", "一", 1));
  await workbook.cells.write("报告_通报", 0, 0, [["改过的话"]]);
  const { sheets, taken } = await writePapers(workbook, paper("报告_通报", "二", 1));
  expect(sheets).toEqual(["报告_通报(2)", "报告_通报_附件1(2)"]);
  expect(taken).toEqual(["报告_通报", "报告_通报_附件1"]);
  expect(await first(workbook, "报告_通报")).toBe("改过的话");
  expect(await first(workbook, "报告_通报_附件1")).toBe("一");
});

it("takes the name again once the user's sheet is gone", async () => {
  const workbook = open({ 报告_通报: [["我的"]] });
  await writePapers(workbook, paper("报告_通报", "一", 0));
  await workbook.sheets.remove(["报告_通报"]);
  const { sheets, taken } = await writePapers(workbook, paper("报告_通报", "二", 0));
  expect([sheets, taken]).toEqual([["报告_通报"], []]);
  expect(await names(workbook)).toEqual(["数据", "报告_通报"]);
});

it("changes nothing where the structure of the workbook is protected", async () => {
  const workbook = open();
  workbook.store.isStructureProtected = true;
  await expect(writePapers(workbook, paper("报告_通报", "一"))).rejects.toMatchObject({
    code: "workbookProtected",
  });
  expect(await names(workbook)).toEqual(["数据"]);
});

it("points the charts of a paper at the sheet that it got", async () => {
  const given = await sample([["通报正文列得分", "是"]]);
  const sheets = paperSheets([await report(given, "bulletin")]);
  const [body] = sheets.map(({ make }) => make("报告_通报(2)"));
  const [chart] = body!.charts!;
  expect(chart!.chart.categories.cells).toMatch(/^'报告_通报\(2\)'!\$A\$\d+:\$A\$\d+$/);
});
