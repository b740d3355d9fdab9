import { plainPackage, plainParts, relationships, worksheet } from "./packages";

const PICTURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1, 2, 3]);
const MACROS = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 256);
const CELLS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** A sheet that leads to other parts. */
function sheetWith(content: string, ...targets: readonly (readonly [string, string])[]) {
  return {
    "xl/worksheets/sheet1.xml": worksheet(`${CELLS}${content}`),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(...targets),
  };
}

const plain = plainParts();

/** Small files with what a splice must leave alone. */
export const RICH_PACKAGES: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [
  {
    name: "charts and pictures",
    bytes: plainPackage({
      ...sheetWith('<drawing r:id="rId1"/>', ["drawing", "../drawings/drawing1.xml"]),
      "xl/drawings/drawing1.xml": "<wsDr/>",
      "xl/drawings/_rels/drawing1.xml.rels": relationships(
        ["chart", "../charts/chart1.xml"],
        ["image", "../media/image1.png"],
      ),
      "xl/charts/chart1.xml": "<chartSpace>  <a></a> </chartSpace>",
      "xl/media/image1.png": PICTURE,
    }),
  },
  {
    name: "a pivot table",
    bytes: plainPackage({
      ...sheetWith("", ["pivotTable", "../pivotTables/pivotTable1.xml"]),
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ),
      "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
      "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships([
        "pivotCacheDefinition",
        "../pivotCache/pivotCacheDefinition1.xml",
      ]),
      "xl/pivotCache/pivotCacheDefinition1.xml": "<pivotCacheDefinition/>",
      "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationships([
        "pivotCacheRecords",
        "pivotCacheRecords1.xml",
      ]),
      "xl/pivotCache/pivotCacheRecords1.xml": "<pivotCacheRecords/>",
    }),
  },
  {
    name: "comments",
    bytes: plainPackage({
      ...sheetWith(
        '<legacyDrawing r:id="rId2"/>',
        ["comments", "../comments1.xml"],
        ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["threadedComment", "../threadedComments/threadedComment1.xml"],
      ),
      "xl/comments1.xml": "<comments/>",
      "xl/drawings/vmlDrawing1.vml": "<xml><br></xml>",
      "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
    }),
  },
  {
    name: "macros",
    bytes: plainPackage({
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
      ),
      "xl/vbaProject.bin": MACROS,
    }),
  },
  {
    name: "custom XML of somebody else",
    bytes: plainPackage({
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["customXml", "../customXml/item1.xml"],
      ),
      "customXml/item1.xml": '<state xmlns="urn:other">甲</state>',
      "customXml/_rels/item1.xml.rels": relationships(["customXmlProps", "itemProps1.xml"]),
      "customXml/itemProps1.xml": "<datastoreItem/>",
    }),
  },
  {
    name: "an order of calculation and parts that nothing leads to",
    bytes: plainPackage({
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["calcChain", "calcChain.xml"],
      ),
      "xl/calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>',
      "xl/worksheets/sheet1.xml": worksheet(
        '<sheetData><row r="1"><c r="A1"><f>1</f><v>1</v></c></row></sheetData>',
      ),
      "xl/orphan.xml": "<orphan>",
      "extra/notes.txt": "甲",
    }),
  },
  {
    name: "prefixes, names, views and a chart sheet in the list",
    bytes: plainPackage({
      "xl/workbook.xml": String(plain["xl/workbook.xml"])
        .replace(/<(\/?)(workbook|sheets|sheet)(?=[ />])/g, "<$1x:$2")
        .replace("xmlns=", "xmlns:x=")
        .replace(
          "<x:sheets>",
          '<x:bookViews><x:workbookView activeTab="1"/></x:bookViews><x:sheets>',
        )
        .replace(
          "</x:sheets>",
          '<x:sheet name="图表" sheetId="7" r:id="rId2"/></x:sheets><x:definedNames><x:definedName name="区域">表1!$A$1</x:definedName></x:definedNames>',
        ),
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["chartsheet", "chartsheets/sheet1.xml"],
      ),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    }),
  },
];
