import { nameChanges } from "../../src/workbook/nameChanges";

const rate = Object.freeze({ name: "率", refersTo: "表!$A$1" });
const local = Object.freeze({ ...rate, sheet: "表" });

it.each([
  { name: "nothing", before: [rate], now: [rate], changes: { set: [], removed: [] } },
  { name: "a new name", before: [], now: [rate], changes: { set: [rate], removed: [] } },
  {
    name: "a name that went",
    before: [rate],
    now: [],
    changes: { set: [], removed: [{ name: "率" }] },
  },
  {
    name: "a name that stands for something else",
    before: [rate],
    now: [{ ...rate, refersTo: "表!$B$1" }],
    changes: { set: [{ ...rate, refersTo: "表!$B$1" }], removed: [] },
  },
  {
    name: "a name that only one sheet may use now",
    before: [rate],
    now: [local],
    changes: { set: [local], removed: [{ name: "率" }] },
  },
])("tells of $name", ({ before, now, changes }) => {
  expect(nameChanges(before, now)).toEqual(changes);
});
