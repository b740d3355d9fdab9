import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import { createXlsx } from "../../../../src/workbook/xlsx/createXlsx";
import { withSheetReferences } from "../../../../src/workbook/xlsx/write/referencesXml";
import { collectedBytes, describeCollected } from "../../collectedWorkbooks";
import { partsOf, plainParts, relationships, textOf, worksheet, zipped } from "../packages";

const NAMES = new Map([
  ["数据", "二季度 数据"],
  ["a&b's", "丙"],
]);

it.each([
  ["a formula", "<f>SUM(数据!A1)</f>", "<f>SUM('二季度 数据'!A1)</f>"],
  [
    "a formula with a prefix",
    '<c:f a="1">数据!$A$1</c:f>',
    "<c:f a=\"1\">'二季度 数据'!$A$1</c:f>",
  ],
  ["a shared formula", '<f t="shared" si="0"/>', '<f t="shared" si="0"/>'],
  ["signs", "<f>'A&amp;B''s'!A1&amp;\"数据!\"</f>", "<f>丙!A1&amp;&quot;数据!&quot;</f>"],
  ["a rule", "<formula1>数据!A1</formula1>", "<formula1>'二季度 数据'!A1</formula1>"],
  [
    "a link",
    "<hyperlink ref='A1' location='数据!A1'/>",
    "<hyperlink ref='A1' location=\"'二季度 数据'!A1\"/>",
  ],
  [
    "a pivot table",
    '<worksheetSource ref="A1:B2" sheet="数据"/>',
    '<worksheetSource ref="A1:B2" sheet="二季度 数据"/>',
  ],
  ["a drawn form", '<sp textlink="数据!A1"/>', "<sp textlink=\"'二季度 数据'!A1\"/>"],
  [
    "a control",
    '<formControlPr fmlaLink="数据!A1" fmlaRange="别的!A1"/>',
    '<formControlPr fmlaLink="\'二季度 数据\'!A1" fmlaRange="别的!A1"/>',
  ],
  [
    "a link of a drawing",
    '<Relationship Target="#数据!A1"/>',
    "<Relationship Target=\"#'二季度 数据'!A1\"/>",
  ],
  ["another part", '<Relationship Target="数据!.xml"/>', '<Relationship Target="数据!.xml"/>'],
  ["a value", "<v>数据!A1</v><t>数据!</t>", "<v>数据!A1</v><t>数据!</t>"],
])("follows in %s", (_name, before, after) => {
  expect(withSheetReferences(`<r>${before}</r>`, NAMES)).toBe(`<r>${after}</r>`);
});

const file = zipped({
  ...plainParts({
    "_rels/.rels": relationships(
      ["officeDocument", "xl/workbook.xml"],
      ["extended-properties", "docProps/app.xml"],
    ),
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
    ),
    "xl/worksheets/sheet1.xml": worksheet(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
    ),
    "xl/worksheets/sheet2.xml": worksheet(
      '<sheetData><row r="1"><c r="A1"><f>表1!A1+表2!B1</f><v>1</v></c></row></sheetData>',
    ),
    "xl/charts/chart1.xml": "<chartSpace><f>表1!$A$1</f></chartSpace>",
    "docProps/app.xml":
      "<Properties><HeadingPairs><lpstr>表1</lpstr></HeadingPairs><TitlesOfParts><vector><lpstr>表1</lpstr><lpstr>表2</lpstr></vector></TitlesOfParts></Properties>",
  }),
  "xl/workbook.xml": (plainParts()["xl/workbook.xml"] as string).replace(
    "</sheets>",
    '<sheet name="表2" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表1!$A$1</definedName></definedNames>',
  ),
});

it("gives sheets their new names wherever they are referred to, and changes nothing else", () => {
  const workbook = openXlsx(file);
  workbook.rename([
    { from: "表1", to: "表2" },
    { from: "表2", to: "表1" },
  ]);
  const saved = workbook.save();
  expect(textOf(saved, "xl/workbook.xml")).toContain('<sheet name="表2" sheetId="1" r:id="rId1"/>');
  expect(textOf(saved, "xl/workbook.xml")).toContain(">表2!$A$1<");
  expect(textOf(saved, "xl/worksheets/sheet2.xml")).toContain("<f>表2!A1+表1!B1</f>");
  expect(textOf(saved, "xl/charts/chart1.xml")).toContain("<f>表2!$A$1</f>");
  expect(textOf(saved, "docProps/app.xml")).toContain("<HeadingPairs><lpstr>表1</lpstr>");
  expect(textOf(saved, "docProps/app.xml")).toContain("<lpstr>表2</lpstr><lpstr>表1</lpstr>");
  expect(textOf(saved, "xl/worksheets/sheet1.xml")).toBe(textOf(file, "xl/worksheets/sheet1.xml"));
});

it.each([
  { name: "a sheet that is not there", renames: [{ from: "无", to: "甲" }], code: "sheetMissing" },
  { name: "a name that is taken", renames: [{ from: "表1", to: "表2" }], code: "sheetNameTaken" },
  {
    name: "a name that none may have",
    renames: [{ from: "表1", to: "a/b" }],
    code: "sheetNameInvalid",
  },
])("refuses $name", async ({ renames, code }) => {
  const workbook = openXlsx(file);
  const refused = Promise.resolve().then(() => workbook.rename(renames));
  await expect(refused).rejects.toMatchObject({ code });
  expect(partsOf(workbook.save())).toEqual(partsOf(file));
});

it("lets a name differ in letters of another size only", async () => {
  const workbook = createXlsx();
  await workbook.sheets.render([{ name: "data", rows: [[{ value: 1 }]] }]);
  workbook.rename([{ from: "DATA", to: "Data" }]);
  expect((await workbook.cells.list()).map(({ name }) => name)).toEqual(["Data"]);
});

describeCollected("a collected file", () => {
  it("shows the same under other names, and has its own names back", async () => {
    const bytes = collectedBytes("rd_perf_sept.xlsx");
    const workbook = openXlsx(bytes);
    const names = (await workbook.cells.list()).map(({ name }) => name);
    const renames = names.map((from) => ({ from, to: `改 ${from}`.slice(0, 31) }));
    workbook.rename(renames);
    const renamed = openXlsx(workbook.save());
    renamed.rename(renames.map(({ from, to }) => ({ from: to, to: from })));
    const back = openXlsx(renamed.save());
    for (const { from } of renames) {
      const [before, after] = await Promise.all([
        openXlsx(bytes).cells.read(from),
        back.cells.read(from),
      ]);
      expect(after.values).toEqual(before.values);
      expect(unquoted(after.formulas)).toEqual(unquoted(before.formulas));
    }
  });
});

/** Names that need no quotes may have had them. */
function unquoted(formulas: readonly (readonly (string | null)[])[]): (string | undefined)[][] {
  return formulas.map((row) => row.map((formula) => formula?.replace(/'/g, "")));
}
