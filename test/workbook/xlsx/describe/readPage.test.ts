import { readPage, readPrintNames } from "../../../../src/workbook/xlsx/describe/readPage";

const sheet = (inside: string): string => `<worksheet>${inside}</worksheet>`;

it("a sheet of which nobody said how it prints says nothing", () => {
  expect(
    readPage(sheet('<sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75"/>')),
  ).toBeUndefined();
});

it("paper, side, margins, fit and bands are read", () => {
  const xml = sheet(
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/>' +
      '<pageMargins left="0.25" right="0.5" top="1" bottom="0" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/>' +
      "<headerFooter><oddHeader>&amp;C机密</oddHeader><oddFooter>&amp;P</oddFooter></headerFooter>" +
      '<colBreaks count="1"><brk id="5" max="1048575" man="1"/></colBreaks>',
  );
  expect(readPage(xml)).toEqual({
    orientation: "landscape",
    paper: "A3",
    margins: { left: 0.25, right: 0.5, top: 1, bottom: 0 },
    fitToWidth: true,
    header: "&C机密",
    footer: "&P",
    columnBreaks: [5],
  });
});

it.each([
  { setup: '<pageSetup orientation="portrait"/>', is: { orientation: "portrait", paper: "A4" } },
  { setup: '<pageSetup scale="80"/>', is: { orientation: "portrait", paper: "A4", scale: 80 } },
  { setup: '<pageSetup paperSize="256"/>', is: { orientation: "portrait" } },
])("$setup", ({ setup, is }) => {
  expect(readPage(sheet(setup))).toEqual(is);
});

it.each([
  // ECMA-376-1 18.3.1.63: one page each way by default, 0 for as many as it takes.
  ["", { fitPages: [1, 1] }],
  [' fitToWidth="2" fitToHeight="3"', { fitPages: [2, 3] }],
  [' fitToWidth="0"', { fitPages: [0, 1] }],
  [' fitToHeight="0"', { fitToWidth: true }],
  [' fitToWidth="0" fitToHeight="0"', {}],
])("fitted by%s", (pages, is) => {
  const fit = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  const setup = `<pageSetup orientation="portrait"${pages}/>`;
  expect(readPage(sheet(fit + setup))).toEqual({ orientation: "portrait", paper: "A4", ...is });
});

it("print areas and titles go with the sheet that has them", () => {
  const names =
    "<workbook><definedNames>" +
    '<definedName name="_xlnm.Print_Area" localSheetId="1">\'一季 度\'!$A$1:$F$20</definedName>' +
    "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'一季 度'!$A:$B,'一季 度'!$1:$3</definedName>" +
    '<definedName name="_xlnm.Print_Titles" localSheetId="2">数据!$2:$2</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="3">a!$A$1:$B$2,a!$D$1:$E$2</definedName>' +
    '<definedName name="Print_Area">a!$A$1</definedName>' +
    "</definedNames></workbook>";
  const found = readPrintNames(names);
  expect(found.get(1)).toEqual({
    area: { row: 0, column: 0, rows: 20, columns: 6 },
    repeatRows: [0, 2],
    repeatColumns: [0, 1],
  });
  expect(found.get(2)).toEqual({ repeatRows: [1, 1] });
  const area = (column: number) => ({ row: 0, column, rows: 2, columns: 2 });
  expect(found.get(3)).toEqual({ areas: [area(0), area(3)] });
  expect(readPage(sheet(""), found.get(2))).toEqual({
    orientation: "portrait",
    repeatRows: [1, 1],
  });
});
