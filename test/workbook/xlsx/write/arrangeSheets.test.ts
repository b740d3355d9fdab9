import { createXlsx } from "../../../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import { arrangeSheets } from "../../../../src/workbook/xlsx/write/arrangeSheets";

const XML =
  '<workbook><bookViews><workbookView activeTab="2"/></bookViews><sheets><sheet name="甲"/><sheet name="乙&amp;丙"/>' +
  '<sheet name="图"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">A1</definedName>' +
  '<definedName name="率">甲!$A$1</definedName></definedNames></workbook>';
const shown = (...names: string[]) => names.map((name) => ({ name, isHidden: false }));

it("puts sheets into another order; what names them by their places follows", () => {
  const moved = arrangeSheets(XML, shown("乙&丙", "甲"));
  expect(moved).toContain('<sheet name="乙&amp;丙"/><sheet name="甲"/><sheet name="图"/>');
  expect(moved).toContain('localSheetId="0"');
  expect(moved).toContain('activeTab="2"');
});

it("hides and shows", () => {
  const hidden = arrangeSheets(XML, [{ name: "甲", isHidden: true }]);
  expect(hidden).toContain('<sheet state="hidden" name="甲"/>');
  expect(arrangeSheets(hidden, shown("甲"))).toContain('<sheet state="visible" name="甲"/>');
});

it("leaves a part as it is that needs no change", () => {
  expect(arrangeSheets(XML, shown("甲", "乙&丙", "图"))).toBe(XML);
});

it("a saved file has them", async () => {
  const file = createXlsx();
  await file.sheets.render([
    { name: "一", rows: [[{ value: 1 }]] },
    { name: "二", rows: [[{ value: 2 }]] },
  ]);
  file.arrange([
    { name: "二", isHidden: false },
    { name: "一", isHidden: true },
  ]);
  file.define({ set: [{ name: "起点", refersTo: "一!$A$1" }], removed: [] });
  const opened = openXlsx(file.save());
  expect((await opened.cells.list()).map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ["二", false],
    ["一", true],
  ]);
  expect(opened.definitions().names).toEqual([{ name: "起点", refersTo: "一!$A$1" }]);
});
