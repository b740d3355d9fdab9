import { createXlsx } from "../../../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import type { ColourScale } from "../../../../src/workbook/sheetSpec";
import { plainPackage, worksheet } from "../packages";

const CELLS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

function scalesOf(rule: string, cells = "A1:A9 C1"): readonly ColourScale[] | undefined {
  const content = `${CELLS}<conditionalFormatting sqref="${cells}"><cfRule type="colorScale" priority="1"><colorScale>${rule}</colorScale></cfRule></conditionalFormatting>`;
  const bytes = plainPackage({ "xl/worksheets/sheet1.xml": worksheet(content) });
  return openXlsx(bytes).describe()[0]!.scales;
}

it("colours that follow numbers are read with their limits", () => {
  const rule =
    '<cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="num" val="$B$1"/>' +
    '<color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/>';
  expect(scalesOf(rule)).toEqual([
    {
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
  const scale: ColourScale = {
    areas: [{ row: 0, column: 0, rows: 3, columns: 1 }],
    points: [
      { kind: "num", value: "60", colour: "F8696B" },
      { kind: "formula", value: "MAX(A1:A3)", colour: "63BE7B" },
    ],
  };
  const file = createXlsx();
  await file.sheets.render([{ name: "考核", rows: [[{ value: 61 }]], scales: [scale] }]);
  expect(openXlsx(file.save()).describe()[0]!.scales).toEqual([scale]);
});
