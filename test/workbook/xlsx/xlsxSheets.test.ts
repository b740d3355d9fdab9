import type { SheetSpec } from "../../../src/workbook/sheetSpec";
import { createXlsx } from "../../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { codeOf } from "../codeOf";
import { FULL_SHEET } from "../../../src/workbook/selfTest/fullSheet";
import { partsOf, plainPackage, plainParts, relationships, textOf, worksheet } from "./packages";

const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";
const workbookXml = String(plainParts()[WORKBOOK]);
const blank: SheetSpec = { name: "新", rows: [[{ value: "甲" }]] };

describe("refuses", () => {
  it.each<{
    name: string;
    parts: Record<string, string>;
    specs?: SheetSpec[];
    code: string | undefined;
  }>([
    {
      name: "new sheets where the structure is protected",
      parts: {
        [WORKBOOK]: workbookXml.replace(
          "<sheets>",
          '<workbookProtection lockStructure="1"/><sheets>',
        ),
      },
      code: "workbookProtected",
    },
    {
      name: "nothing where only windows are protected",
      parts: {
        [WORKBOOK]: workbookXml.replace(
          "<sheets>",
          '<workbookProtection lockWindows="1"/><sheets>',
        ),
      },
      code: undefined,
    },
    {
      name: "to replace a sheet with a password",
      parts: { [SHEET]: worksheet('<sheetData/><sheetProtection sheet="1" password="CC1A"/>') },
      specs: [{ ...blank, name: "表1" }],
      code: "sheetProtected",
    },
    {
      name: "nothing where there is no password",
      parts: { [SHEET]: worksheet('<sheetData/><sheetProtection sheet="1"/>') },
      specs: [{ ...blank, name: "表1" }],
      code: undefined,
    },
    {
      name: "the name of a chart sheet",
      parts: {
        [WORKBOOK]: workbookXml.replace(
          "</sheets>",
          '<sheet name="图" sheetId="2" r:id="rId2"/></sheets>',
        ),
        "xl/_rels/workbook.xml.rels": relationships(
          ["worksheet", "worksheets/sheet1.xml"],
          ["chartsheet", "c.xml"],
        ),
        "xl/c.xml": "<c/>",
      },
      specs: [{ ...blank, name: "图" }],
      code: "sheetNameTaken",
    },
    {
      name: "a table with the name of a defined name",
      parts: {
        [WORKBOOK]: workbookXml.replace(
          "</sheets>",
          '</sheets><definedNames><definedName name="全套表">表1!$A$1</definedName></definedNames>',
        ),
      },
      specs: [FULL_SHEET],
      code: "tableNameTaken",
    },
    {
      name: "options too long for a drop-down",
      parts: {},
      specs: [
        {
          ...blank,
          validations: [
            {
              area: { row: 0, column: 0, rows: 1, columns: 1 },
              rule: { kind: "list", words: ["长".repeat(256)] },
            },
          ],
        },
      ],
      code: "listTooLong",
    },
    {
      name: "options with a comma",
      parts: {},
      specs: [
        {
          ...blank,
          validations: [
            {
              area: { row: 0, column: 0, rows: 1, columns: 1 },
              rule: { kind: "list", words: ["a,b"] },
            },
          ],
        },
      ],
      code: "listTooLong",
    },
  ])("$name", async ({ parts, specs = [blank], code }) => {
    const workbook = openXlsx(plainPackage(parts));
    expect(await codeOf(workbook.sheets.render(specs))).toBe(code);
  });

  it("to remove sheets where the structure is protected", async () => {
    const bytes = plainPackage({
      [WORKBOOK]: workbookXml.replace(
        "<sheets>",
        '<workbookProtection lockStructure="1"/><sheets>',
      ),
    });
    expect(await codeOf(openXlsx(bytes).sheets.remove(["表1"]))).toBe("workbookProtected");
  });

  it("to save a workbook without sheets", async () => {
    expect(await codeOf(() => createXlsx().save())).toBe("lastSheet");
  });
});

describe("sheets that formulas of others lean on", () => {
  const bytes = plainPackage({
    [SHEET]: worksheet(
      '<sheetData><row r="2"><c r="B2"><f>结果!A1</f><v>1</v></c></row></sheetData>',
    ),
  });

  it("are calculated on opening when they are replaced, not when they are new", async () => {
    const workbook = openXlsx(bytes);
    await workbook.sheets.render([{ ...blank, name: "结果" }]);
    expect(textOf(workbook.save(), WORKBOOK)).not.toContain("fullCalcOnLoad");
    await workbook.sheets.render([{ ...blank, name: "结果" }]);
    expect(textOf(workbook.save(), WORKBOOK)).toContain('fullCalcOnLoad="1"');
  });

  it("are calculated on opening when a cell is written", async () => {
    const workbook = openXlsx(bytes);
    await workbook.cells.write("表1", 0, 0, [[1]]);
    expect(textOf(workbook.save(), WORKBOOK)).toContain('fullCalcOnLoad="1"');
  });

  it("are not removed", async () => {
    const workbook = openXlsx(bytes);
    await workbook.sheets.render([{ ...blank, name: "结果" }]);
    expect(await codeOf(workbook.sheets.remove(["结果"]))).toBe("sheetReferred");
    expect(await workbook.cells.list()).toHaveLength(2);
  });
});

describe("asks for a calculation on opening", () => {
  it.each([
    { name: "when a formula has no cached value", value: null, isAsked: true },
    { name: "not when all have one", value: 2, isAsked: false },
  ])("$name", async ({ value, isAsked }) => {
    const workbook = createXlsx();
    await workbook.sheets.render([{ name: "甲", rows: [[{ value, formula: "1+1" }]] }]);
    expect(textOf(workbook.save(), WORKBOOK).includes("fullCalcOnLoad")).toBe(isAsked);
  });
});

it("does not grow when sheets are replaced again and again", async () => {
  const workbook = openXlsx(plainPackage());
  await workbook.sheets.render([FULL_SHEET]);
  const once = workbook.save();
  await workbook.sheets.render([FULL_SHEET]);
  const twice = workbook.save();
  await workbook.sheets.render([FULL_SHEET]);
  const sizes = (bytes: Uint8Array) =>
    [...partsOf(bytes)].map(([name, { length }]) => `${name} ${length}`).sort();
  expect(sizes(twice)).toEqual(sizes(once));
  expect(Buffer.from(workbook.save()).equals(Buffer.from(twice))).toBe(true);
});

it("takes the parts of a replaced sheet with it, but not those that others use", async () => {
  const workbook = openXlsx(
    plainPackage({
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        ["comments", "../comments1.xml"],
        ["image", "../media/a.png"],
      ),
      "xl/comments1.xml": "<comments/>",
      "xl/media/a.png": "x",
      "_rels/.rels": relationships(
        ["officeDocument", "xl/workbook.xml"],
        ["thumbnail", "xl/media/a.png"],
      ),
      "xl/orphan.xml": "<a/>",
    }),
  );
  await workbook.sheets.render([{ ...blank, name: "表1" }]);
  const parts = [...partsOf(workbook.save()).keys()];
  expect(parts).not.toContain("xl/comments1.xml");
  expect(parts).toEqual(expect.arrayContaining(["xl/media/a.png", "xl/orphan.xml"]));
});

it("keeps a hidden sheet hidden and in its place", async () => {
  const workbook = openXlsx(
    plainPackage({ [WORKBOOK]: workbookXml.replace("sheetId", 'state="hidden" sheetId') }),
  );
  await workbook.sheets.render([blank, { ...blank, name: "表1" }]);
  expect(await workbook.cells.list()).toMatchObject([
    { name: "表1", isHidden: true },
    { name: "新", isHidden: false },
  ]);
});

it("speaks strict Open XML where the workbook does", async () => {
  const strict = (text: string): string =>
    text
      .replace(
        /http:\/\/schemas.openxmlformats.org\/spreadsheetml\/2006\/main/g,
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replace(
        /http:\/\/schemas.openxmlformats.org\/officeDocument\/2006\/relationships/g,
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
  const parts: Record<string, string> = {};
  for (const [name, text] of Object.entries(plainParts())) parts[name] = strict(String(text));
  const workbook = openXlsx(plainPackage(parts));
  await workbook.sheets.render([FULL_SHEET]);
  const saved = workbook.save();
  for (const part of [
    "xl/worksheets/sheet2.xml",
    "xl/tables/table1.xml",
    "xl/styles1.xml",
    "xl/_rels/workbook.xml.rels",
  ]) {
    expect(textOf(saved, part)).not.toMatch(
      /schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument)/,
    );
  }
});

it("finds a table on another sheet", async () => {
  const workbook = openXlsx(plainPackage());
  await workbook.sheets.render([FULL_SHEET]);
  expect(await codeOf(workbook.sheets.render([{ ...FULL_SHEET, name: "另一" }]))).toBe(
    "tableNameTaken",
  );
});
