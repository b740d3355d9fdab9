import { UNCALCULATED } from "../../../../src/workbook/cell";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import { collectedBytes, describeCollected } from "../../collectedWorkbooks";
import { plainPackage, plainParts, relationships, sheetPackage, worksheet } from "../packages";

const cell = (content: string): string => `<row r="1">${content}</row>`;
const shared = (...items: string[]): Record<string, string> => ({
  "xl/_rels/workbook.xml.rels": relationships(
    ["worksheet", "worksheets/sheet1.xml"],
    ["sharedStrings", "sharedStrings.xml"],
  ),
  "xl/sharedStrings.xml": `<sst xmlns="x">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`,
});
const styled = (styles: string): Record<string, string> => ({
  "xl/_rels/workbook.xml.rels": relationships(
    ["worksheet", "worksheets/sheet1.xml"],
    ["styles", "styles.xml"],
  ),
  "xl/styles.xml": `<styleSheet xmlns="x">${styles}</styleSheet>`,
});

describe("reads the value of a cell", () => {
  it.each<{ name: string; xml: string; value: unknown; more?: Record<string, string> }>([
    { name: "a number", xml: '<c r="A1"><v>1.50</v></c>', value: 1.5 },
    { name: "a number with an exponent", xml: '<c r="A1" t="n"><v>1E-3</v></c>', value: 0.001 },
    {
      name: "a date as its serial number",
      xml: '<c r="A1" t="d"><v>2024-01-01T12:00:00</v></c>',
      value: 45292.5,
    },
    { name: "true", xml: '<c r="A1" t="b"><v>1</v></c>', value: true },
    { name: "false", xml: '<c r="A1" t="b"><v>0</v></c>', value: false },
    { name: "an error", xml: '<c r="A1" t="e"><v>#DIV/0!</v></c>', value: { error: "#DIV/0!" } },
    {
      name: "a text in place",
      xml: '<c r="A1" t="inlineStr"><is><t>甲&lt;&#20057;</t></is></c>',
      value: "甲<乙",
    },
    {
      name: "character data",
      xml: '<c r="A1" t="inlineStr"><is><t><![CDATA[<b>&amp;]]></t></is></c>',
      value: "<b>&amp;",
    },
    {
      name: "a formatted text in place",
      xml: '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r></is></c>',
      value: "甲 乙",
    },
    {
      name: "a shared text",
      xml: '<c r="A1" t="s"><v>1</v></c>',
      value: "乙",
      more: shared("<t>甲</t>", "<t>乙</t>"),
    },
    {
      name: "a shared text with readings",
      xml: '<c r="A1" t="s"><v>0</v></c>',
      value: "東京",
      more: shared('<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>'),
    },
    {
      name: "an empty shared text as a blank",
      xml: '<c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c>',
      value: null,
      more: shared("<t/>"),
    },
    {
      name: "white space that is kept",
      xml: '<c r="A1" t="s"><v>0</v></c>',
      value: " 甲\n",
      more: shared('<t xml:space="preserve"> 甲\r\n</t>'),
    },
    {
      name: "white space that is not kept",
      xml: '<c r="A1" t="s"><v>0</v></c>',
      value: "甲",
      more: shared("<t> 甲\n</t>"),
    },
    {
      name: "an escaped carriage return",
      xml: '<c r="A1" t="inlineStr"><is><t>甲_x000D_\n_x005F_x000D_</t></is></c>',
      value: "甲\r\n_x000D_",
    },
    {
      name: "the text of a formula",
      xml: '<c r="A1" t="str"><f>T(B1)</f><v>优秀</v></c>',
      value: "优秀",
    },
    {
      name: "the empty text of a formula as a blank",
      xml: '<c r="A1" t="str"><f>T(B1)</f><v></v></c>',
      value: null,
    },
    { name: "a formula never calculated", xml: '<c r="A1"><f>1+1</f></c>', value: UNCALCULATED },
    {
      name: "a formula never calculated, with an empty value",
      xml: '<c r="A1"><f>1+1</f><v></v></c>',
      value: UNCALCULATED,
    },
    {
      name: "a text formula never calculated",
      xml: '<c r="A1" t="str"><f>T(B1)</f></c>',
      value: UNCALCULATED,
    },
    { name: "a blank with a style", xml: '<c r="A1" s="0"/><c r="B1"><v>1</v></c>', value: null },
    { name: "a cell without address", xml: "<c><v>1</v></c>", value: 1 },
    {
      name: "attributes in single quotes, with > inside",
      xml: "<c r='A1' x='a>b'><v>1</v></c>",
      value: 1,
    },
  ])("$name", async ({ xml, value, more }) => {
    const block = await openXlsx(sheetPackage(cell(xml), more)).cells.read("表1");
    expect(block.values[0]?.[0] ?? null).toEqual(value);
  });
});

describe("reads the formula of a cell", () => {
  it.each([
    {
      name: "plain",
      xml: '<c r="A1"><f>SUM(B1:B9)&amp;"&lt;"</f><v>1</v></c>',
      formula: 'SUM(B1:B9)&"<"',
    },
    {
      name: "an array formula",
      xml: '<c r="A1"><f t="array" ref="A1">SUM(B1:B9*C1:C9)</f><v>1</v></c>',
      formula: "SUM(B1:B9*C1:C9)",
    },
    {
      name: "our function",
      xml: '<c r="A1"><f>_xldudf_HJ_SCORE(B1:B9,C1:C9)</f><v>1</v></c>',
      formula: "HJ.SCORE(B1:B9,C1:C9)",
    },
    {
      name: "our function of another workbook",
      xml: '<c r="A1"><f>[2]!_xldudf_HJ_GRADE(B1)</f><v>1</v></c>',
      formula: "HJ.GRADE(B1)",
    },
    {
      name: "a younger function",
      xml: '<c r="A1"><f>_xlfn.STDEV.S(B1:B9)+_xlfn._xlws.SORT(B1)</f><v>1</v></c>',
      formula: "STDEV.S(B1:B9)+SORT(B1)",
    },
    {
      name: "no formula but a data table",
      xml: '<c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>1</v></c>',
      formula: null,
    },
  ])("$name", async ({ xml, formula }) => {
    const block = await openXlsx(sheetPackage(cell(xml))).cells.read("表1");
    expect(block.formulas[0]![0]).toBe(formula);
  });

  it("writes shared formulas out for every cell", async () => {
    const xml =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:C3" si="0">A1*$A$1+LOG10(A1)</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>1</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row>';
    const { formulas } = await openXlsx(sheetPackage(xml)).cells.read("表1");
    expect(formulas).toEqual([
      [null, "A1*$A$1+LOG10(A1)", "B1*$A$1+LOG10(B1)"],
      [null, null, null],
      [null, "A3*$A$1+LOG10(A3)", null],
    ]);
  });
});

describe("reads the number format of a cell", () => {
  it.each([
    { name: "General", xf: "0", format: null },
    { name: "a built-in one", xf: "10", format: "0.00%" },
    { name: "a Chinese date", xf: "31", format: 'yyyy"年"m"月"d"日"' },
    { name: "an own one", xf: "164", format: '0.0"分"' },
    { name: "an unknown number", xf: "99", format: null },
  ])("$name", async ({ xf, format }) => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="0.0&quot;分&quot;"/></numFmts><cellXfs><xf/><xf numFmtId="${xf}"><alignment/></xf></cellXfs>`;
    const bytes = sheetPackage(cell('<c r="A1" s="1"><v>1</v></c>'), styled(styles));
    expect((await openXlsx(bytes).cells.read("表1")).formats).toEqual([[format]]);
  });
});

describe("reads what a sheet is like", () => {
  const info = async (content: string, workbook?: string) => {
    const parts = { "xl/worksheets/sheet1.xml": worksheet(content) };
    const bytes = plainPackage(workbook ? { ...parts, "xl/workbook.xml": workbook } : parts);
    return (await openXlsx(bytes).cells.list())[0]!;
  };
  const data =
    '<sheetData><row r="2" hidden="1"><c r="C2"><v>1</v></c></row><row r="9" hidden="true"/></sheetData>';

  it.each([
    { name: "its extent", content: data, expected: { rows: 2, columns: 3 } },
    { name: "hidden rows inside it", content: data, expected: { hiddenRows: [1] } },
    {
      name: "hidden columns inside it",
      content: `<cols><col min="2" max="16384" hidden="1"/></cols>${data}`,
      expected: { hiddenColumns: [1, 2] },
    },
    {
      name: "merges",
      content: `${data}<mergeCells><mergeCell ref="A1:C1"/></mergeCells>`,
      expected: { merges: [{ row: 0, column: 0, rows: 1, columns: 3 }] },
    },
    {
      name: "protection",
      content: `${data}<sheetProtection sheet="1"/>`,
      expected: { isProtected: true },
    },
    {
      name: "protection that is off",
      content: `${data}<sheetProtection objects="1"/>`,
      expected: { isProtected: false },
    },
    {
      name: "nothing of extensions",
      content: `${data}<extLst><ext><mergeCell ref="A1:B2"/></ext></extLst>`,
      expected: { merges: [] },
    },
  ])("$name", async ({ content, expected }) => expect(await info(content)).toMatchObject(expected));

  it.each(["hidden", "veryHidden"])("that it is %s", async (state) => {
    const xml = String(plainParts()["xl/workbook.xml"]).replace(
      "sheetId",
      `state="${state}" sheetId`,
    );
    expect(await info(data, xml)).toMatchObject({ isHidden: true });
  });
});

describeCollected("collected workbooks", () => {
  it.each([
    { file: "zhcp_import_ghost_range.xlsx", sheet: "电子表格1", rows: 3, columns: 5 },
    { file: "rb_cal_header_row.xlsx", sheet: "Sheet1", rows: 10, columns: 4 },
    { file: "rb_cal_strict_ooxml.xlsx", sheet: "ml_out", rows: 76, columns: 18 },
    { file: "rb_cal_ns_prefix.xlsx", sheet: "Sheet1", rows: 3, columns: 2 },
    { file: "xlsx_named_xls.xls", sheet: "sheet1", rows: 18, columns: 22 },
    { file: "class_rank_ties.xlsx", sheet: "Sheet1", rows: 53, columns: 16 },
  ])("$file has $rows rows and $columns columns", async ({ file, sheet, rows, columns }) => {
    const sheets = await openXlsx(collectedBytes(file)).cells.list();
    expect(sheets.find(({ name }) => name === sheet)).toMatchObject({ rows, columns });
  });

  it("leaves chart sheets out of the list", async () => {
    const sheets = await openXlsx(collectedBytes("rb_ex_chart_sheet.xlsx")).cells.list();
    expect(sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("reads dates of the 1904 system as the numbers that stand there", async () => {
    const { values } = await openXlsx(collectedBytes("rb_cal_date1904.xlsx")).cells.read("Sheet1");
    expect(values.flat().filter((value) => typeof value === "number").length).toBeGreaterThan(0);
  });

  it("reads errors as errors", async () => {
    const { values } = await openXlsx(collectedBytes("rb_cal_errors.xlsx")).cells.read("Feuil1");
    expect(values.flat()).toEqual(
      ["#DIV/0!", "#NAME?", "#VALUE!", "#NULL!", "#REF!", "#NUM!", "#N/A"].map((error) => ({
        error,
      })),
    );
  });
});
