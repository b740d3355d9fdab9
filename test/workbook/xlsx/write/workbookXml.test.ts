import {
  addSheetElement,
  removeSheetElements,
  requestCalculation,
  setPrintNames,
} from "../../../../src/workbook/xlsx/write/workbookXml";

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const book = (content: string): string => `<workbook xmlns:r="${REL}">${content}</workbook>`;
const sheets = (...names: string[]): string =>
  `<sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets>`;

it.each([
  {
    name: "a usual workbook",
    before: book(sheets("甲")),
    after: book(
      sheets("甲").replace("</sheets>", '<sheet name="乙&amp;" sheetId="7" r:id="rId9"/></sheets>'),
    ),
  },
  {
    name: "another prefix",
    before: `<w:workbook xmlns:ns="${REL}"><w:sheets></w:sheets></w:workbook>`,
    after: `<w:workbook xmlns:ns="${REL}"><w:sheets><w:sheet name="乙&amp;" sheetId="7" ns:id="rId9"/></w:sheets></w:workbook>`,
  },
  {
    name: "a prefix that is not declared at the top",
    before: "<workbook><sheets/></workbook>",
    after: `<workbook><sheets><sheet name="乙&amp;" sheetId="7" xmlns:r="${REL}" r:id="rId9"/></sheets></workbook>`,
  },
])("lists a sheet in $name", ({ before, after }) =>
  expect(addSheetElement(before, "乙&", 7, "rId9")).toBe(after),
);

it.each([
  { name: "the sheet alone", before: sheets("甲", "乙"), places: [1], after: sheets("甲") },
  {
    name: "its names, while others keep their sheet",
    before: `${sheets("甲", "乙", "丙")}<definedNames><definedName name="a" localSheetId="1">乙!A1</definedName><definedName name="b" localSheetId="2">丙!A1</definedName></definedNames>`,
    places: [1],
    after:
      '<sheets><sheet name="甲" sheetId="1" r:id="rId1"/><sheet name="丙" sheetId="3" r:id="rId3"/></sheets><definedNames><definedName name="b" localSheetId="1">丙!A1</definedName></definedNames>',
  },
  {
    name: "the last name with its container",
    before: `${sheets("甲", "乙")}<definedNames><definedName name="a" localSheetId="1">乙!A1</definedName></definedNames><calcPr/>`,
    places: [1],
    after: `${sheets("甲")}<calcPr/>`,
  },
  {
    name: "what a name of the workbook pointed to",
    before: `${sheets("甲", "乙")}<definedNames><definedName name="a">'乙'!A1+甲!A1</definedName><definedName name="b">甲乙!A1</definedName></definedNames>`,
    places: [1],
    after: `${sheets("甲")}<definedNames><definedName name="a">#REF!</definedName><definedName name="b">甲乙!A1</definedName></definedNames>`,
  },
  {
    name: "a view of a sheet that moved",
    before: `<bookViews><workbookView activeTab="2" firstSheet="2"/></bookViews>${sheets("甲", "乙", "丙")}`,
    places: [1],
    after:
      '<bookViews><workbookView activeTab="1" firstSheet="1"/></bookViews><sheets><sheet name="甲" sheetId="1" r:id="rId1"/><sheet name="丙" sheetId="3" r:id="rId3"/></sheets>',
  },
])("removes $name", ({ before, places, after }) =>
  expect(removeSheetElements(book(before), places)).toBe(book(after)),
);

it("names what a sheet prints, in the place of what it printed before", () => {
  const old = `${sheets("甲", "O'Hara")}<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">x</definedName><definedName name="mine" localSheetId="1">y</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">z</definedName></definedNames><calcPr/>`;
  const print = {
    orientation: "portrait",
    repeatRows: [0, 2],
    area: { row: 0, column: 0, rows: 9, columns: 28 },
  } as const;
  expect(setPrintNames(book(old), 1, { name: "O'Hara", rows: [], print })).toBe(
    book(
      `${sheets("甲", "O'Hara")}<definedNames><definedName name="mine" localSheetId="1">y</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">z</definedName>` +
        `<definedName name="_xlnm.Print_Area" localSheetId="1">'O''Hara'!$A$1:$AB$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'O''Hara'!$1:$3</definedName></definedNames><calcPr/>`,
    ),
  );
});

it.each([
  {
    name: "where there are settings",
    before: '<sheets/><calcPr calcId="1"/>',
    after: '<sheets/><calcPr fullCalcOnLoad="1" calcId="1"/>',
  },
  {
    name: "where it is asked for already",
    before: '<calcPr fullCalcOnLoad="1"/>',
    after: '<calcPr fullCalcOnLoad="1"/>',
  },
  {
    name: "where it was refused",
    before: '<calcPr fullCalcOnLoad="0"/>',
    after: '<calcPr fullCalcOnLoad="1"/>',
  },
  {
    name: "where there are none",
    before: "<sheets/><pivotCaches/>",
    after: '<sheets/><calcPr fullCalcOnLoad="1"/><pivotCaches/>',
  },
])("asks for a calculation $name", ({ before, after }) =>
  expect(requestCalculation(book(before))).toBe(book(after)),
);
