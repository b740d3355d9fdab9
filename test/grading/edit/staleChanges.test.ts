import { staleChanges } from "../../../src/grading/edit/staleChanges";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";

const workbook = createMemoryWorkbook(
  { 表: [[1, "甲", 3]] },
  { 表: { formulas: [[null, null, "A1+2"]] } },
);
it.each([
  { name: "as it was shown", address: "A1", before: 1, isStale: false },
  { name: "another value", address: "A1", before: 2, isStale: true },
  { name: "still blank", address: "D9", before: null, isStale: false },
  { name: "filled meanwhile", address: "B1", before: null, isStale: true },
  { name: "a formula by now", address: "C1", before: 3, isStale: true },
])("$name", async ({ address, before, isStale }) => {
  const change = { sheet: "表", address, before, after: 5, what: { "zh-CN": "", "en-US": "" } };
  expect(await staleChanges(workbook, [change])).toEqual(isStale ? [change] : []);
});
