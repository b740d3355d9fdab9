import { defineNames } from "../../../../src/workbook/xlsx/write/defineNames";

const XML =
  '<workbook><sheets><sheet name="甲"/><sheet name="乙&amp;丙"/></sheets><definedNames>' +
  '<definedName name="_xlnm.Print_Area" localSheetId="1">A1</definedName>' +
  '<definedName name="率">甲!$A$1</definedName></definedNames></workbook>';

it("sets, changes and removes names, each in its scope", () => {
  const set = [
    { name: "率", refersTo: "甲!$B$1" },
    { name: "分", refersTo: "XLOOKUP(1,甲!A:A,甲!B:B)", sheet: "乙&丙" },
  ];
  const changed = defineNames(XML, { set, removed: [] });
  expect(changed).toContain('<definedName name="率">甲!$B$1</definedName>');
  expect(changed).toContain('<definedName name="分" localSheetId="1">_xlfn.XLOOKUP(');
  expect(changed).not.toContain("$A$1");
  const none = defineNames(XML, {
    set: [],
    removed: [{ name: "率" }, { name: "_xlnm.Print_Area", sheet: "乙&丙" }],
  });
  expect(none).not.toContain("definedName");
});

it.each([
  { name: "nothing changes", changes: { set: [], removed: [] } },
  {
    name: "a name of a sheet that is gone goes",
    changes: { set: [], removed: [{ name: "率", sheet: "丁" }] },
  },
  {
    name: "a name of a sheet that is gone comes",
    changes: { set: [{ name: "率", refersTo: "1", sheet: "丁" }], removed: [] },
  },
])("leaves a part as it is where $name", ({ changes }) => {
  expect(defineNames(XML, changes)).toBe(XML);
});
