import { strFromU8, unzipSync } from "fflate";
import type { Chart } from "../../../../src/workbook/charts/chart";
import type { SheetSpec } from "../../../../src/workbook/sheetSpec";
import { createXlsx } from "../../../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import { childrenOf } from "../../charts/elements";
import { plainPackage, relationships, worksheet } from "../packages";

const chart: Chart = {
  type: "columns",
  title: '分布"图"',
  categories: { cells: "报告!$A$2", values: ["甲"] },
  series: [
    {
      name: { cells: "报告!$B$1", values: ["个数"] },
      values: { cells: "报告!$B$2", values: [1] },
      look: { colour: "08519C" },
    },
  ],
  format: "0",
};

const SHEET: SheetSpec = {
  name: "报告",
  rows: [
    [{ value: "档" }, { value: "个数" }],
    [{ value: "甲" }, { value: 1 }],
  ],
  print: { orientation: "portrait", footer: "&P" },
  tables: [{ name: "档次", area: { row: 0, column: 0, rows: 2, columns: 2 } }],
  charts: [
    { chart, area: { row: 3, column: 0, rows: 10, columns: 4 } },
    { chart, area: { row: 14, column: 0, rows: 10, columns: 4 } },
  ],
};

async function written(): Promise<Uint8Array> {
  const file = createXlsx();
  await file.sheets.render([SHEET, { ...SHEET, name: "报告二", tables: [] }]);
  return file.save();
}

const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);

it("puts each chart over its cells, each sheet with a drawing of its own", async () => {
  const bytes = await written();
  const names = Object.keys(unzipSync(bytes)).filter((name) => /charts\/|drawings\/d/.test(name));
  expect(names).toEqual([
    "xl/drawings/drawing1.xml",
    "xl/charts/chart1.xml",
    "xl/charts/chart2.xml",
    "xl/drawings/drawing2.xml",
    "xl/charts/chart3.xml",
    "xl/charts/chart4.xml",
  ]);
  const drawing = part(bytes, "xl/drawings/drawing1.xml");
  expect(drawing).toContain(
    "<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>24</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>",
  );
  expect(drawing).toContain('descr="分布&quot;图&quot;"');
  expect(childrenOf(drawing, "twoCellAnchor")).toEqual([
    "from",
    "to",
    "graphicFrame",
    "clientData",
  ]);
  const types = part(bytes, "[Content_Types].xml");
  for (const name of names) expect(types).toContain(`PartName="/${name}"`);
});

it("stands where the schema wants it: behind the footer, before the tables", async () => {
  const children = childrenOf(part(await written(), "xl/worksheets/sheet1.xml"), "worksheet");
  expect(children.slice(-3)).toEqual(["headerFooter", "drawing", "tableParts"]);
});

it("is found again in the file, and gives the same bytes", async () => {
  const bytes = await written();
  const [sheet] = openXlsx(bytes).describe();
  expect(sheet!.objects).toEqual([
    { kind: "chart", title: '分布"图"', area: { row: 3, column: 0, rows: 11, columns: 5 } },
    { kind: "chart", title: '分布"图"', area: { row: 14, column: 0, rows: 11, columns: 5 } },
  ]);
  expect(Buffer.from(await written()).equals(Buffer.from(bytes))).toBe(true);
});

it("leaves charts of others as they are", async () => {
  const foreign = {
    "xl/worksheets/sheet1.xml": worksheet('<sheetData/><drawing r:id="rId1"/>'),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["drawing", "../drawings/drawing1.xml"]),
    "xl/drawings/drawing1.xml": "<wsDr/>",
    "xl/drawings/_rels/drawing1.xml.rels": relationships(["chart", "../charts/chart1.xml"]),
    "xl/charts/chart1.xml": "<chartSpace>  <a></a> </chartSpace>",
  };
  const file = openXlsx(plainPackage(foreign));
  await file.sheets.render([SHEET]);
  const bytes = file.save();
  for (const [name, xml] of Object.entries(foreign)) expect(part(bytes, name)).toBe(xml);
  expect(part(bytes, "xl/charts/chart2.xml")).toContain("分布");
});
