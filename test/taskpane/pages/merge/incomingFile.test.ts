import { isWorkbookFile } from "../../../../src/taskpane/pages/merge/incomingFile";
import { incoming } from "./departmentFiles";

it.each([
  { path: "甲局.xlsx", is: true },
  { path: "文件夹/甲局.XLSM", is: true },
  { path: "甲局.xls", is: true },
  { path: "甲局.ET", is: true },
  { path: "甲局.csv", is: true },
  { path: "甲局.docx", is: false },
  { path: "甲局.xlsx.txt", is: false },
  { path: "文件夹/~$甲局.xlsx", is: false },
  { path: "文件夹/.甲局.xlsx", is: false },
])("$path: $is", ({ path, is }) => {
  expect(isWorkbookFile(incoming(path, new Uint8Array()))).toBe(is);
});
