import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { ACCEPTED_FILES, hasFileEnding, plainFileName } from "../../src/workbook/fileEndings";
import { fileFormatOf } from "../../src/workbook/fileFormat";
import { WORKBOOK_MESSAGES } from "../../src/workbook/workbookMessages";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])));

it.each<[string, Uint8Array, string]>([
  ["a.xls", zip("[Content_Types].xml", "xl/workbook.xml"), "xlsx"],
  ["a.xlsx", Uint8Array.from(OLE), "xls"],
  ["a.xlsx", zip("mimetype", "content.xml"), "ods"],
  ["a.csv", strToU8("<html><table>"), "html"],
  ["a.xls", strToU8("\n <TABLE border=1>"), "html"],
  [
    "a.xls",
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    "xml2003",
  ],
  ["a.CSV", strToU8("甲<table>,1"), "text"],
  ["a.xls", strToU8("甲\t1"), "text"],
])("%s is what it is inside: %#", (name, bytes, format) => {
  expect(fileFormatOf(bytes, name)).toBe(format);
});

it.each([
  ["考核.xlsx", true],
  ["考核.XLSM", true],
  ["下载/考核.et", true],
  ["考核.tsv", true],
  ["考核.xlsb", false],
  ["xlsx", false],
  ["考核.csv.txt", false],
])("%s is taken: %s", (name, isTaken) => {
  expect(hasFileEnding(name)).toBe(isTaken);
});

it("the name of a file goes without its folders and its ending", () => {
  expect(["a\\b/考核.2026.csv", "考核.docx"].map(plainFileName)).toEqual([
    "考核.2026",
    "考核.docx",
  ]);
});

it("every ending is told by the pages, and in the sentence that refuses others", () => {
  const pages = ["README.md", "README.zh-CN.md", "docs/other-formats.md"].map((page) =>
    readFileSync(page, "utf8"),
  );
  for (const ending of ACCEPTED_FILES.split(",")) {
    for (const text of [...pages, ...Object.values(WORKBOOK_MESSAGES.fileNotWorkbook)])
      expect(text).toContain(ending);
  }
});
