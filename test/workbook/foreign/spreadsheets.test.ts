import { readFileSync } from "node:fs";
import { strToU8, zipSync, type Zippable } from "fflate";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { asXlsx } from "../../../src/workbook/foreign/asXlsx";
import { collectedBytes, describeCollected } from "../collectedWorkbooks";
import { codeOf } from "../codeOf";
import { readForeign } from "./readForeign";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`test/data/foreign/${name}`));
const XLS = fixture("libreOffice.xls");
const ODS = fixture("libreOffice.ods");

describe.each([
  { name: "考核.xls", bytes: XLS, truth: true },
  { name: "考核.et", bytes: XLS, truth: true },
  // LibreOffice saves TRUE as the number of a formula.
  { name: "考核.ods", bytes: ODS, truth: 1 },
])("$name", ({ name, bytes, truth }) => {
  it("keeps values, texts, days and errors", async () => {
    const { values } = await readForeign(name, bytes);
    expect(values("考核 表").slice(0, 4)).toEqual([
      ["2026年度考核", null, null, null, null, null, null, null],
      ["单位", "得分", "完成率", "日期", "合计", "名次", "编号", "备注"],
      ["甲局", 90.5, 0.475, 46387, 181, 1, "00123", "=不是公式"],
      ["乙局", 80, 1, 46387.5, 160, 2, truth, { error: "#DIV/0!" }],
    ]);
    expect(values("空")).toEqual([]);
  });

  it("keeps formulas with the values that they showed, and the names that they use", async () => {
    const { blocks, names, values } = await readForeign(name, bytes);
    const { formulas } = blocks.get("考核 表")!;
    expect(formulas[2]!.slice(4, 6)).toEqual(["B3*2", "RANK(E3,E$3:E$4)"]);
    expect(formulas[3]!.slice(4, 6)).toEqual(["SUM(B4,'权 重'!A1)", "RANK(E4,E$3:E$4)"]);
    expect(formulas[4]).toEqual([
      null,
      "MAX(IF(B3:B4>0,B3:B4))",
      "IFERROR(B3,0)",
      'COUNTIFS(B3:B4,">0")',
      'IF(B3>=90,"优秀","良好")',
      null,
      null,
      null,
    ]);
    expect(values("考核 表")[4]!.slice(1, 5)).toEqual([90.5, 90.5, 2, "优秀"]);
    expect(names).toEqual([{ name: "重点", refersTo: "'权 重'!$A$1" }]);
    expect(values("权 重")).toEqual([[0.3, 0.7]]);
    expect(blocks.get("权 重")!.formulas).toEqual([[null, "重点*2"]]);
  });

  it("keeps number formats, so that per cents stay per cents", async () => {
    const { formats } = (await readForeign(name, bytes)).blocks.get("考核 表")!;
    expect(formats[2]!.slice(1, 3)).toEqual(["0.00", "0.0%"]);
    expect(formats[2]![3]!.replace(/["\\]/g, "")).toBe("yyyy-mm-dd");
    expect(formats[3]![2]).toBe("0%");
  });

  it("keeps merged cells and what is hidden", async () => {
    const [first, second] = (await readForeign(name, bytes)).infos;
    expect(first).toMatchObject({
      isHidden: false,
      merges: [{ row: 0, column: 0, rows: 1, columns: 8 }],
      hiddenRows: [3],
      hiddenColumns: [6],
    });
    expect(second).toMatchObject({ name: "权 重", isHidden: true });
  });

  it("keeps the widths of columns in their proportion", async () => {
    const workbook = openXlsx((await asXlsx(bytes, name)).bytes);
    const [first = 0, second = 0, third = 0] = workbook.describe()[0]!.widths!;
    expect(first / third).toBeCloseTo(20 / 8, 1);
    expect(second / third).toBeCloseTo(12.5 / 8, 1);
  });

  it("names what did not come over", async () => {
    const { lost } = await readForeign(name, bytes);
    expect(lost).toBe(
      `“${name}”已读成新的 .xlsx 工作簿，原文件没有改动；没有带过来的：下拉选项和输入限制、条件格式、打印设置、字体、边框和对齐`,
    );
  });
});

const XML = `<?xml version="1.0" encoding="gb2312"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="p"><NumberFormat ss:Format="0.0%"/></Style><Style ss:ID="d"><NumberFormat ss:Format="yyyy\\-mm\\-dd"/></Style></Styles>
<Names><NamedRange ss:Name="重点" ss:RefersTo="=考核!R2C2"/></Names>
<Worksheet ss:Name="考核"><Table><Column ss:Width="105"/><Column ss:Index="3" ss:Hidden="1" ss:Width="52.5"/>
<Row><Cell ss:MergeAcross="3"><Data ss:Type="String">2026年 &amp; 考核</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">甲局</Data></Cell><Cell><Data ss:Type="Number">90.5</Data><Comment><Data>批注</Data></Comment></Cell><Cell ss:StyleID="p"><Data ss:Type="Number">0.475</Data></Cell><Cell ss:StyleID="d"><Data ss:Type="DateTime">2026-12-31T00:00:00.000</Data></Cell></Row>
<Row ss:Hidden="1"><Cell><Data ss:Type="String">=乙局</Data></Cell><Cell ss:Formula="=R[-1]C*2"><Data ss:Type="Number">181</Data></Cell><Cell><Data ss:Type="String">00123</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell></Row>
<Row ss:Index="5"><Cell ss:Index="2" ss:Formula="=SUM(R[-3]C:R[-2]C)+重点"><Data ss:Type="Number">362</Data></Cell><Cell ss:Formula="='[其他.xls]表1'!R1C1"><Data ss:Type="Number">7</Data></Cell></Row>
</Table></Worksheet></Workbook>`;

describe("XML of Excel 2003 that is called .xls", () => {
  it("is read with its formulas, formats, hidden lines and names", async () => {
    const { values, blocks, infos, names } = await readForeign("导出.xls", XML);
    expect(values()).toEqual([
      ["2026年 & 考核", null, null, null],
      ["甲局", 90.5, 0.475, 46387],
      ["=乙局", 181, "00123", true],
      [null, null, null, null],
      [null, 362, 7, null],
    ]);
    const { formulas, formats } = blocks.get("考核")!;
    expect([formulas[2]![1], formulas[4]![1]]).toEqual(["B2*2", "SUM(B2:B3)+重点"]);
    expect(formats[1]!.slice(2)).toEqual(["0.0%", "yyyy\\-mm\\-dd"]);
    expect(infos[0]).toMatchObject({ hiddenRows: [2], hiddenColumns: [2] });
    expect(infos[0]!.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 4 }]);
    expect(names).toEqual([{ name: "重点", refersTo: "考核!$B$2" }]);
  });

  it("keeps the value of a formula that leads to another file, and says so", async () => {
    const { blocks, lost } = await readForeign("导出.xls", XML);
    expect(blocks.get("考核")!.formulas[4]![2]).toBeNull();
    expect(lost).toContain("1 个公式（只留下当时的数值）、批注、打印设置");
  });
});

const PAGE = `<html><head><meta charset="gbk"></head><body><table border=1>
<tr><td colspan=3>2026年度&nbsp;考核&lt;结果&gt;</td></tr>
<tr><th rowspan="2">单位</th><th>得分</th><th>完成率</th></tr>
<tr><td>90.50</td><td>47.5%</td></tr>
<tr><td>00123</td><td>80<br>整</td><td>=1+1</td></tr></table></body></html>`;

describe("a table of a web page that is called .xls", () => {
  it("is read as texts are", async () => {
    const { values, infos, blocks } = await readForeign("导出.xls", PAGE);
    expect(values()).toEqual([
      ["2026年度 考核<结果>", null, null],
      ["单位", "得分", "完成率"],
      [null, 90.5, 0.475],
      ["00123", "80\n整", "=1+1"],
    ]);
    expect(infos[0]).toMatchObject({
      name: "导出",
      merges: [
        { row: 0, column: 0, rows: 1, columns: 3 },
        { row: 1, column: 0, rows: 2, columns: 1 },
      ],
    });
    expect(
      blocks
        .get("导出")!
        .formulas.flat()
        .every((formula) => formula === null),
    ).toBe(true);
  });

  it("has a sheet for each table", async () => {
    const two = `${PAGE}<table><tr><td>二</td></tr></table>`;
    const { infos, values } = await readForeign("导出.xls", two);
    expect(infos.map(({ name }) => name)).toEqual(["导出-1", "导出-2"]);
    expect(values("导出-2")).toEqual([["二"]]);
  });
});

/** A document of one sheet with these rows. */
function document(rows: string, more: Record<string, string> = {}): Uint8Array {
  const space = (name: string): string => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;
  const xml = `<office:document-content xmlns:office="${space("office")}" xmlns:table="${space("table")}" xmlns:text="${space("text")}"><office:body><office:spreadsheet><table:table table:name="表">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const parts: Zippable = {
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
  };
  for (const [name, text] of Object.entries({ "content.xml": xml, ...more }))
    parts[name] = strToU8(text);
  return zipSync(parts);
}
const cell = (repeated: string): string =>
  `<table:table-cell ${repeated} office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>`;

it("a sheet that an .ods fills up with nothing is as small as what stands in it", async () => {
  const empty = '<table:table-cell table:number-columns-repeated="16383"/>';
  const rows = `<table:table-row>${cell("")}${empty}</table:table-row><table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
  const { infos } = await readForeign("a.ods", document(rows));
  expect(infos[0]).toMatchObject({ rows: 1, columns: 1 });
});

it.each<{ name: string; file: string; bytes: Uint8Array | string; code: string }>([
  {
    name: "an .ods that repeats one cell a thousand million times",
    file: "a.ods",
    bytes: document(
      `<table:table-row table:number-rows-repeated="1000000">${cell('table:number-columns-repeated="1000"')}</table:table-row>`,
    ),
    code: "sheetTooLarge",
  },
  {
    name: "an encrypted .ods",
    file: "a.ods",
    bytes: document("", {
      "META-INF/manifest.xml": "<m:manifest><m:encryption-data/></m:manifest>",
    }),
    code: "fileEncrypted",
  },
  {
    name: "an .ods with entities",
    file: "a.ods",
    bytes: document("", { "styles.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }),
    code: "fileUnsafe",
  },
  {
    name: "an .ods whose XML breaks off",
    file: "a.ods",
    bytes: document("<table:table-row>"),
    code: "filePartInvalid",
  },
  { name: "half an .ods", file: "a.ods", bytes: ODS.slice(0, ODS.length / 2), code: "fileDamaged" },
  { name: "half an .xls", file: "a.xls", bytes: XLS.slice(0, XLS.length / 2), code: "fileDamaged" },
  { name: "half an .et", file: "a.et", bytes: XLS.slice(0, 600), code: "fileDamaged" },
  {
    name: "XML of Excel 2003 with entities",
    file: "a.xls",
    bytes: XML.replace("?>", '?><!DOCTYPE a [<!ENTITY b "c">]>'),
    code: "fileUnsafe",
  },
  {
    name: "XML of Excel 2003 that breaks off",
    file: "a.xls",
    bytes: XML.slice(0, XML.length - 30),
    code: "filePartInvalid",
  },
  {
    name: "a page without a table",
    file: "a.xls",
    bytes: "<html><body>请登录</body></html>",
    code: "fileNoTable",
  },
  {
    name: "a page with an empty table",
    file: "a.xls",
    bytes: "<html><table></table></html>",
    code: "fileNoTable",
  },
  { name: "a letter that is called .xls", file: "a.xls", bytes: "您好", code: "fileNotWorkbook" },
  {
    name: "a file of Excel 4",
    file: "a.xls",
    bytes: Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0),
    code: "fileOldFormat",
  },
])("refuses $name", async ({ file, bytes, code }) => {
  expect(await codeOf(() => readForeign(file, bytes))).toBe(code);
});

it("takes nothing from the keys of a file for those of an object", async () => {
  const rows = "__proto__,constructor\ntoString,90\n";
  const { values } = await readForeign("__proto__.csv", rows);
  expect(values("__proto__")).toEqual([
    ["__proto__", "constructor"],
    ["toString", 90],
  ]);
  expect(({} as Record<string, unknown>)["90"]).toBeUndefined();
});

describeCollected("collected files in other formats", () => {
  it("police_perf.xls has its four quarters", async () => {
    const { infos, values, lost } = await readForeign(
      "police_perf.xls",
      collectedBytes("police_perf.xls"),
    );
    expect(infos.map(({ name, columns }) => [name, columns])).toEqual([
      ["一季度", 20],
      ["二季度", 44],
      ["三季度", 39],
      ["四季度", 33],
    ]);
    const all = infos.flatMap(({ name }) => values(name).flat());
    expect(all.filter((value) => value === "不分管")).toHaveLength(1156);
    expect(lost).toContain("没有带过来的：宏、打印设置");
  });

  it("police_q1.csv is the first quarter of it", async () => {
    const { values } = await readForeign("police_q1.csv", collectedBytes("police_q1.csv"));
    expect(values()).toHaveLength(18);
    expect(values()[17]).toHaveLength(20);
  });

  it("arwu_2005_2015.csv keeps bands of ranks as texts and scores as numbers", async () => {
    const { values } = await readForeign("arwu.csv", collectedBytes("arwu_2005_2015.csv"));
    expect(values()).toHaveLength(4898);
    expect(values().some(([rank]) => rank === "201-300")).toBe(true);
    expect(values()[1]!.slice(3, 5)).toEqual([100, 100]);
  });
});
