import type { CellValue } from "../../../../src/workbook/cell";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import { codeOf } from "../../codeOf";
import { collectedBytes, describeCollected } from "../../collectedWorkbooks";
import { partsOf, plainPackage, plainParts, relationships, textOf, worksheet } from "../packages";

const SHEET = "xl/worksheets/sheet1.xml";

/** The sheet part after the values were written. */
async function written(
  content: string,
  row: number,
  column: number,
  values: (CellValue | undefined)[][],
) {
  const workbook = openXlsx(plainPackage({ [SHEET]: worksheet(content) }));
  await workbook.cells.write("表1", row, column, values);
  return textOf(workbook.save(), SHEET);
}
const text = (value: string): string =>
  `t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;

describe("patches the sheet and nothing else in it", () => {
  it.each([
    {
      name: "the value of a cell, which keeps its style",
      before:
        '<sheetData><row r="1" spans="1:2"  ht="20"><c r="A1" s="0" t="s"/> <c r="B1"><v>2</v></c></row></sheetData>',
      at: [0, 1],
      values: [[3]],
      after:
        '<sheetData><row r="1" spans="1:2"  ht="20"><c r="A1" s="0" t="s"/> <c r="B1"><v>3</v></c></row></sheetData>',
    },
    {
      name: "a style that stays",
      before:
        '<sheetData><row r="1"><c r="A1" s="7" t="str"><f>1</f><v>1</v></c></row></sheetData>',
      at: [0, 0],
      values: [["甲"]],
      after: `<sheetData><row r="1"><c r="A1" s="7" ${text("甲")}</row></sheetData>`,
    },
    {
      name: "a cell that is cleared",
      before:
        '<sheetData><row r="1"><c r="A1" s="7"><v>1</v></c><c r="B1"><v>1</v></c></row></sheetData>',
      at: [0, 0],
      values: [[null, null]],
      after: '<sheetData><row r="1"><c r="A1" s="7"/></row></sheetData>',
    },
    {
      name: "a cell between others",
      before: '<sheetData><row r="1"><c r="A1"/><c r="C1"/></row></sheetData>',
      at: [0, 1],
      values: [[5]],
      after: '<sheetData><row r="1"><c r="A1"/><c r="B1"><v>5</v></c><c r="C1"/></row></sheetData>',
    },
    {
      name: "a cell behind the last, in the style of its column",
      before:
        '<cols><col min="2" max="3" style="4"/></cols><sheetData><row r="1"><c r="A1"/></row></sheetData>',
      at: [0, 1],
      values: [[5]],
      after:
        '<cols><col min="2" max="3" style="4"/></cols><sheetData><row r="1"><c r="A1"/><c r="B1" s="4"><v>5</v></c></row></sheetData>',
    },
    {
      name: "a cell in the style of its row",
      before: '<sheetData><row r="1" s="6" customFormat="1"/></sheetData>',
      at: [0, 1],
      values: [[5]],
      after:
        '<sheetData><row r="1" s="6" customFormat="1"><c r="B1" s="6"><v>5</v></c></row></sheetData>',
    },
    {
      name: "rows before, between and behind",
      before: '<sheetData><row r="2"/><row r="4"/></sheetData>',
      at: [0, 0],
      values: [[1], [undefined], [3], [null], [5]],
      after:
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="3"><c r="A3"><v>3</v></c></row><row r="4"/><row r="5"><c r="A5"><v>5</v></c></row></sheetData>',
    },
    {
      name: "an empty sheet",
      before: "<sheetData/><pageMargins/>",
      at: [1, 1],
      values: [[true]],
      after: '<sheetData><row r="2"><c r="B2" t="b"><v>1</v></c></row></sheetData><pageMargins/>',
    },
    {
      name: "an empty sheet that stays empty",
      before: "<sheetData/>",
      at: [1, 1],
      values: [[null]],
      after: "<sheetData/>",
    },
    {
      name: "rows and cells without addresses",
      before:
        "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>",
      at: [1, 0],
      values: [[9, 8]],
      after:
        '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c r="A2"><v>9</v></c><c r="B2"><v>8</v></c></row></sheetData>',
    },
  ])("$name", async ({ before, at: [row, column], values, after }) => {
    expect(await written(before, row!, column!, values)).toBe(worksheet(after));
  });

  it("keeps the prefix of the part", async () => {
    const before =
      '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="1"/></x:sheetData></x:worksheet>';
    const workbook = openXlsx(plainPackage({ [SHEET]: before }));
    await workbook.cells.write("表1", 0, 0, [[1], [2]]);
    expect(textOf(workbook.save(), SHEET)).toBe(
      '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  it("writes shared formulas out where their first cell is overwritten", async () => {
    const shared = (ref: string, row: number): string =>
      `<row r="${row}"><c r="B${row}"><f t="shared"${ref} si="0">${ref ? "A1&amp;HJ" : ""}</f><v>1</v></c></row>`;
    const before = `<sheetData>${shared(' ref="B1:B3"', 1)}${shared("", 2)}${shared("", 3)}</sheetData>`;
    const after = await written(before, 0, 1, [[7], [undefined], [8]]);
    expect(after).toBe(
      worksheet(
        '<sheetData><row r="1"><c r="B1"><v>7</v></c></row><row r="2"><c r="B2"><f>A2&amp;HJ</f><v>1</v></c></row><row r="3"><c r="B3"><v>8</v></c></row></sheetData>',
      ),
    );
  });
});

describe("with an order of calculation", () => {
  const cells =
    '<sheetData><row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>';
  const bytes = plainPackage({
    [SHEET]: worksheet(cells),
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["calcChain", "calcChain.xml"],
    ),
    "xl/calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>',
    "[Content_Types].xml": String(plainParts()["[Content_Types].xml"]).replace(
      "</Types>",
      '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
    ),
  });

  it.each([
    { name: "keeps it when a plain cell is written", column: 1, isKept: true },
    { name: "drops it when a formula goes", column: 0, isKept: false },
  ])("$name", async ({ column, isKept }) => {
    const workbook = openXlsx(bytes);
    await workbook.cells.write("表1", 0, column, [[5]]);
    const saved = workbook.save();
    expect(partsOf(saved).has("xl/calcChain.xml")).toBe(isKept);
    expect(textOf(saved, "[Content_Types].xml").includes("calcChain")).toBe(isKept);
    expect(textOf(saved, "xl/_rels/workbook.xml.rels").includes("calcChain")).toBe(isKept);
  });
});

describe("refuses", () => {
  const array =
    '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>';
  it.each([
    { name: "a part of an array formula", content: array, values: [[9]], code: "partOfArray" },
    {
      name: "nothing when the whole array formula is written",
      content: array,
      values: [[9], [8]],
      code: undefined,
    },
    {
      name: "a locked cell",
      content: `<sheetData/><sheetProtection sheet="1"/>`,
      values: [[9]],
      code: "sheetProtected",
    },
    {
      name: "nothing when protection is off",
      content: `<sheetData/><sheetProtection sheet="0"/>`,
      values: [[9]],
      code: undefined,
    },
  ])("$name", async ({ content, values, code }) => {
    expect(await codeOf(written(content, 0, 0, values))).toBe(code);
  });
});

describeCollected("a collected workbook", () => {
  it.each([
    { file: "rd_perf_sept.xlsx", sheet: "前端-员工01", row: 3, column: 5 },
    { file: "city_daily_bulletin.xlsx", sheet: "表4-区县", row: 5, column: 3 },
    { file: "hdi2017.xlsx", sheet: "HDI", row: 9, column: 2 },
  ])("$file changes in one cell only", async ({ file, sheet, row, column }) => {
    const before = await openXlsx(collectedBytes(file)).cells.read(sheet);
    const workbook = openXlsx(collectedBytes(file));
    await workbook.cells.write(sheet, row, column, [["=改"]]);
    const expected = before.values.map((line) => [...line]);
    expected[row]![column] = "=改";
    const saved = workbook.save();
    expect((await openXlsx(saved).cells.read(sheet)).values).toEqual(expected);
    const [old, now] = [partsOf(collectedBytes(file)), partsOf(saved)];
    const changed = [...old.keys()].filter((name) => !now.get(name)?.equals(old.get(name)!));
    // The look of a quoted text is a style of its own.
    expect(
      changed.filter((name) => !/calcChain|workbook\.xml|Content_Types|styles/.test(name)),
    ).toHaveLength(1);
  });
});
