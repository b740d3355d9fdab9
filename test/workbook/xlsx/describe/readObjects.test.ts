import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import { plainPackage, relationships, worksheet } from "../packages";

const CELLS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

const place = (name: string, row: number, column: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

const named = (name: string): string => `<xdr:nvPr><xdr:cNvPr id="2" name="${name}"/></xdr:nvPr>`;
const chart = (id: string, name: string): string =>
  `<xdr:graphicFrame>${named(name)}<a:graphic><a:graphicData><c:chart r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

function described(anchors: string, charts: Readonly<Record<string, string>> = {}) {
  const parts = Object.keys(charts).map((name) => ["chart", `../charts/${name}.xml`] as const);
  const bytes = plainPackage({
    "xl/worksheets/sheet1.xml": worksheet(`${CELLS}<drawing r:id="rId1"/>`),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["drawing", "../drawings/drawing1.xml"]),
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:c="c" xmlns:r="r">${anchors}</xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationships(...parts),
    ...Object.fromEntries(
      Object.entries(charts).map(([name, xml]) => [`xl/charts/${name}.xml`, xml]),
    ),
  });
  return openXlsx(bytes).describe()[0]!.objects;
}

it("charts with their titles, pictures and shapes, with the cells that they cover", () => {
  const titled =
    "<c:chartSpace><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>各单位</a:t></a:r><a:r><a:t>得分</a:t></a:r></a:p></c:rich></c:tx></c:title>" +
    "<c:plotArea><c:ser><c:tx><c:v>不是标题</c:v></c:tx></c:ser></c:plotArea></c:chart></c:chartSpace>";
  const plain =
    "<c:chartSpace><c:chart><c:plotArea><c:title><a:t>纵轴</a:t></c:title></c:plotArea></c:chart></c:chartSpace>";
  const found = described(
    `<xdr:twoCellAnchor>${place("from", 1, 2)}${place("to", 10, 6)}${chart("rId1", "图表 1")}</xdr:twoCellAnchor>` +
      `<xdr:twoCellAnchor>${place("from", 12, 0)}${place("to", 12, 0)}${chart("rId2", "图表 2")}</xdr:twoCellAnchor>` +
      `<xdr:oneCellAnchor>${place("from", 3, 1)}<xdr:ext cx="1219200" cy="762000"/><xdr:pic>${named("公章")}</xdr:pic></xdr:oneCellAnchor>` +
      `<xdr:twoCellAnchor>${place("from", 0, 0)}${place("to", 1, 1)}<xdr:sp>${named("文本框 3")}</xdr:sp></xdr:twoCellAnchor>` +
      `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:pic>${named("水印")}</xdr:pic></xdr:absoluteAnchor>`,
    { chart1: titled, chart2: plain },
  );
  expect(found).toEqual([
    { kind: "chart", title: "各单位得分", area: { row: 1, column: 2, rows: 10, columns: 5 } },
    { kind: "chart", title: "图表 2", area: { row: 12, column: 0, rows: 1, columns: 1 } },
    { kind: "picture", title: "公章", area: { row: 3, column: 1, rows: 3, columns: 2 } },
    { kind: "shape", title: "文本框 3", area: { row: 0, column: 0, rows: 2, columns: 2 } },
  ]);
});

it("a sheet with nothing over its cells says nothing", () => {
  expect(described("")).toBeUndefined();
});

it("a chart that cannot be read has the name of its frame, and a damaged drawing is passed over", () => {
  const frame = `<xdr:twoCellAnchor>${place("from", 1, 2)}${place("to", 2, 3)}${chart("rId1", "图表 1")}</xdr:twoCellAnchor>`;
  expect(described(frame, { chart1: "<c:chartSpace><c:chart>" })).toEqual([
    { kind: "chart", title: "图表 1", area: { row: 1, column: 2, rows: 2, columns: 2 } },
  ]);
  expect(described("<xdr:twoCellAnchor><broken></xdr:twoCellAnchor>")).toBeUndefined();
});
