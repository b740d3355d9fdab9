import { WorkbookError } from "../../src/workbook/workbookError";
import { WORKBOOK_MESSAGES, type WorkbookErrorCode } from "../../src/workbook/workbookMessages";

const CODES = Object.keys(WORKBOOK_MESSAGES) as WorkbookErrorCode[];
const DETAILS = {
  name: "kpi.xlsx",
  sheet: "Data",
  from: "Other",
  cell: "B3",
  area: "A1:B2",
  table: "Marks",
  part: "xl/workbook.xml",
  reason: "…",
  found: 2,
  limit: 1,
  length: 9,
  line: 3,
  rows: 1_048_576,
  columns: 16_384,
  cells: 5_000_000,
  code: "GeneralException",
};

it.each(CODES)("%s says in both languages what is wrong, with every detail", (code) => {
  const error = new WorkbookError(code, DETAILS);
  expect(error.sentence("zh-CN")).toMatch(/\p{Script=Han}/u);
  expect(error.sentence("en-US")).not.toMatch(/\p{Script=Han}/u);
  expect(error.sentence("zh-CN") + error.sentence("en-US")).not.toMatch(/[{}]/);
  expect(error.message).toBe(error.sentence("zh-CN"));
});

it("names the sheet", () => {
  expect(new WorkbookError("sheetMissing", { sheet: "甲" }).sentence("en-US")).toContain('"甲"');
});
