import { createXlsx } from "../../../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import type { NumberLook } from "../../../../src/workbook/numberLook";
import { plainPackage, relationships, worksheet } from "../packages";

const CELLS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

function scalesOf(rule: string, cells = "A1:A9 C1"): readonly NumberLook[] | undefined {
  const content = `${CELLS}<conditionalFormatting sqref="${cells}"><cfRule type="colorScale" priority="1"><colorScale>${rule}</colorScale></cfRule></conditionalFormatting>`;
  const bytes = plainPackage({ "xl/worksheets/sheet1.xml": worksheet(content) });
  return openXlsx(bytes).describe()[0]!.numberLooks;
}

it("colours that follow numbers are read with their limits", () => {
  const rule =
    '<cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="num" val="$B$1"/>' +
    '<color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/>';
  expect(scalesOf(rule)).toEqual([
    {
      kind: "scale",
      areas: [
        { row: 0, column: 0, rows: 9, columns: 1 },
        { row: 0, column: 2, rows: 1, columns: 1 },
      ],
      points: [
        { kind: "min", colour: "F8696B" },
        { kind: "percentile", value: "50", colour: "FFEB84" },
        { kind: "formula", value: "$B$1", colour: "63BE7B" },
      ],
    },
  ]);
});

it.each([
  '<cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/>',
  '<cfvo type="autoMin"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/>',
  '<cfvo type="min"/><color rgb="FFF8696B"/>',
])("a scale that is not whole is left to the file: %s", (rule) => {
  expect(scalesOf(rule)).toBeUndefined();
});

it("a new sheet keeps them in its file", async () => {
  const scale: NumberLook = {
    kind: "scale",
    areas: [{ row: 0, column: 0, rows: 3, columns: 1 }],
    points: [
      { kind: "num", value: "60", colour: "F8696B" },
      { kind: "formula", value: "MAX(A1:A3)", colour: "63BE7B" },
    ],
  };
  const file = createXlsx();
  await file.sheets.render([{ name: "考核", rows: [[{ value: 61 }]], numberLooks: [scale] }]);
  expect(openXlsx(file.save()).describe()[0]!.numberLooks).toEqual([scale]);
});

const COLUMN = [{ row: 0, column: 0, rows: 9, columns: 1 }];

function looksOf(rules: string) {
  const content = `${CELLS}<conditionalFormatting sqref="A1:A9">${rules}</conditionalFormatting>`;
  const bytes = plainPackage({ "xl/worksheets/sheet1.xml": worksheet(content) });
  return openXlsx(bytes).describe()[0]!.numberLooks;
}

it("bars and icons are read, from the lowest icon up", () => {
  expect(
    looksOf(
      '<cfRule type="dataBar" priority="2"><dataBar showValue="0"><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>' +
        '<cfRule type="iconSet" priority="1"><iconSet reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="60"/><cfvo type="num" val="90" gte="0"/></iconSet></cfRule>',
    ),
  ).toEqual([
    {
      kind: "bar",
      areas: COLUMN,
      least: { kind: "num", value: "0" },
      most: { kind: "max" },
      colour: "638EC6",
      hidesNumber: true,
    },
    {
      kind: "icons",
      areas: COLUMN,
      set: "3TrafficLights1", // what a set without a name is
      limits: [
        { kind: "percent", value: "0" },
        { kind: "num", value: "60" },
        { kind: "num", value: "90", isAbove: true },
      ],
      isReversed: true,
      hidesNumber: false,
    },
  ]);
});

it.each([
  '<cfRule type="iconSet" priority="1"><iconSet iconSet="5Boxes"><cfvo type="percent" val="0"/></iconSet></cfRule>',
  '<cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/></iconSet></cfRule>',
  '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/></dataBar></cfRule>',
])("bars and icons that are not known or not whole are left to the file: %s", (rule) => {
  expect(looksOf(rule)).toBeUndefined();
});

it("a new sheet keeps bars and icons in its file", async () => {
  const looks: readonly NumberLook[] = [
    {
      kind: "bar",
      areas: COLUMN,
      least: { kind: "min" },
      most: { kind: "formula", value: "MAX(A1:A3)" },
      colour: "638EC6",
      hidesNumber: false,
    },
    {
      kind: "icons",
      areas: COLUMN,
      set: "4Rating",
      limits: [
        { kind: "percent", value: "0" },
        { kind: "percentile", value: "25" },
        { kind: "num", value: "60", isAbove: true },
        { kind: "num", value: "90" },
      ],
      isReversed: true,
      hidesNumber: true,
    },
  ];
  const file = createXlsx();
  await file.sheets.render([{ name: "考核", rows: [[{ value: 61 }]], numberLooks: looks }]);
  expect(openXlsx(file.save()).describe()[0]!.numberLooks).toEqual(looks);
});

// What the user sees in Excel under each rule, as a formula for the first cell.
it.each([
  ['type="cellIs" operator="lessThan"', "<formula>60</formula>", "A1<60"],
  [
    'type="cellIs" operator="between"',
    "<formula>60</formula><formula>70</formula>",
    "AND(A1>=MIN(60,70),A1<=MAX(60,70))",
  ],
  [
    'type="cellIs" operator="notBetween"',
    "<formula>60</formula><formula>70</formula>",
    "NOT(AND(A1>=MIN(60,70),A1<=MAX(60,70)))",
  ],
  [
    'type="containsText" operator="containsText" text="差"',
    '<formula>NOT(ISERROR(SEARCH("差",A1)))</formula>',
    'NOT(ISERROR(SEARCH("差",A1)))',
  ],
  ['type="duplicateValues"', "", 'AND(A1<>"",COUNTIF($A$1:$A$9,A1)>1)'],
  ['type="aboveAverage" aboveAverage="0"', "", "AND(ISNUMBER(A1),A1<AVERAGE($A$1:$A$9))"],
  [
    'type="top10" rank="3" bottom="1"',
    "",
    "AND(ISNUMBER(A1),A1<=SMALL($A$1:$A$9,MIN(3,COUNT($A$1:$A$9))))",
  ],
  [
    'type="top10" rank="20" percent="1"',
    "",
    "AND(ISNUMBER(A1),A1>=LARGE($A$1:$A$9,MAX(1,INT(COUNT($A$1:$A$9)*20/100))))",
  ],
])("the condition %s is read as a formula", (rule, formulas, expected) => {
  const content = `${CELLS}<conditionalFormatting sqref="A1:A9"><cfRule ${rule} dxfId="0" priority="1">${formulas}</cfRule></conditionalFormatting>`;
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>';
  const bytes = plainPackage({
    "xl/worksheets/sheet1.xml": worksheet(content),
    "xl/styles.xml": styles,
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
    ),
  });
  expect(openXlsx(bytes).describe()[0]!.conditionals).toEqual([
    { area: COLUMN[0], formula: expected, fill: "FFC7CE" },
  ]);
});
