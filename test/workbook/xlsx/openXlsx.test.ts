import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { codeOf } from "../codeOf";
import { collectedBytes, describeCollected } from "../collectedWorkbooks";
import { plainPackage, plainParts, sheetPackage, utf16, zipped } from "./packages";

const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
const plain = plainPackage();

describe("opens", () => {
  it.each<{ name: string; bytes: Uint8Array; value?: unknown }>([
    { name: "a plain file", bytes: plain },
    {
      name: "stored parts",
      bytes: zipSync(
        Object.fromEntries(
          Object.entries(plainParts()).map(([name, part]) => [name, strToU8(String(part))]),
        ),
        { level: 0 },
      ),
    },
    {
      name: "a file with a comment behind it",
      bytes: Uint8Array.from([...plain.slice(0, -2), 3, 0, 1, 2, 3]),
    },
    {
      name: "parts in UTF-16",
      bytes: plainPackage({
        "xl/worksheets/sheet1.xml": utf16(`<worksheet><sheetData>${row}</sheetData></worksheet>`),
      }),
    },
    {
      name: "backslashes in names",
      bytes: zipped(
        Object.fromEntries(
          Object.entries(plainParts()).map(([name, part]) => [name.replace(/\//g, "\\"), part]),
        ),
      ),
    },
    {
      name: "names in another case",
      bytes: zipped(
        Object.fromEntries(
          Object.entries(plainParts()).map(([name, part]) => [
            name.replace("sheet1", "Sheet1"),
            part,
          ]),
        ),
      ),
    },
    {
      name: "no relationships of the package",
      bytes: zipped(
        Object.fromEntries(Object.entries(plainParts()).filter(([name]) => name !== "_rels/.rels")),
      ),
    },
    {
      name: "a far corner",
      bytes: sheetPackage(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"/></row>',
      ),
    },
  ])("$name", async ({ bytes }) => {
    expect((await openXlsx(bytes).cells.read("表1")).values).toEqual([[1]]);
  });
});

describeCollected("collected workbooks that cannot be opened", () => {
  it.each([
    { name: "rb_cal_encrypted.xlsx", code: "fileEncrypted" },
    { name: "rb_cal_too_small.xls", code: "fileNotWorkbook" },
    { name: "rb_ex_invalid_xml.xlsx", code: "filePartInvalid" },
    { name: "rb_ex_missing_bits.xlsx", code: "fileNotWorkbook" },
    { name: "rb_poi_corrupted.xlsx", code: "filePartInvalid" },
    { name: "rb_poi_xmlbomb.xlsx", code: "fileUnsafe" },
  ])("$name", async ({ name, code }) => {
    expect(await codeOf(() => openXlsx(collectedBytes(name)))).toBe(code);
  });

  it.each([
    "rb_poi_many_merges.xlsx",
    "city_daily_bulletin.xlsx",
    "county_fault_summary.xlsx",
    "zhcp_import_ghost_range.xlsx",
  ])("%s, which is large, opens", async (name) => {
    expect(await openXlsx(collectedBytes(name)).cells.list()).not.toHaveLength(0);
  });
});
