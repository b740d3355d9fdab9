import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import type { ZipLimits } from "../../../src/workbook/xlsx/zip/zipLimits";
import { codeOf } from "../codeOf";
import { plainPackage, relationships, sheetPackage, utf16, worksheet, zipped } from "./packages";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const row = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** The file with one byte of the packed content of a part flipped. */
function flipped(bytes: Uint8Array, part: string): Uint8Array {
  const name = strToU8(part);
  const at = bytes.findIndex((_, start) =>
    name.every((byte, index) => bytes[start + index] === byte),
  );
  const damaged = bytes.slice();
  damaged[at + name.length + 9]! ^= 0xff;
  return damaged;
}

/** The file whose directory tells a lie about the unpacked size of its last part. */
function withDeclaredSize(bytes: Uint8Array, size: number): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  let last = lying.length - 4;
  while (view.getUint32(last, true) !== 0x02014b50) last -= 1;
  view.setUint32(last + 24, size, true);
  return lying;
}

const plain = plainPackage();
const SHEET = "xl/worksheets/sheet1.xml";
/** Long enough to be read in pieces; random numbers keep it from being packed into nothing. */
const longSheet = worksheet(
  `<sheetData>${Array.from({ length: 120_000 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${(row * 7919) % 100_003}</v></c></row>`).join("")}</sheetData>`,
);
const LONG = plainPackage({ [SHEET]: longSheet });

it("opens a long sheet", async () => {
  const { values } = await openXlsx(LONG).cells.read("表1");
  expect([values.length, values[2], values[119_999]]).toEqual([
    120_000,
    [15_838],
    [(119_999 * 7919) % 100_003],
  ]);
});

describe("refuses, and says why", () => {
  it.each<{ name: string; code: string; bytes: Uint8Array; limits?: Partial<ZipLimits> }>([
    { name: "0 bytes", code: "fileEmpty", bytes: new Uint8Array() },
    { name: "a text file", code: "fileNotWorkbook", bytes: strToU8("单位,得分\n甲,90") },
    {
      name: "a web page under the .xls name",
      code: "fileNotWorkbook",
      bytes: strToU8("<html><table>"),
    },
    { name: "one letter", code: "fileNotWorkbook", bytes: strToU8("P") },
    {
      name: "an encrypted workbook",
      code: "fileEncrypted",
      bytes: Uint8Array.from([...OLE, ...wide("EncryptedPackage")]),
    },
    {
      name: "an old workbook",
      code: "fileNotWorkbook",
      bytes: Uint8Array.from([...OLE, ...wide("Workbook")]),
    },
    {
      name: "a very old workbook",
      code: "fileOldFormat",
      bytes: Uint8Array.from([0x09, 0x08, 0x10, 0, 0, 6]),
    },
    { name: "a truncated file", code: "fileDamaged", bytes: plain.slice(0, plain.length - 30) },
    {
      name: "the first half of a file",
      code: "fileDamaged",
      bytes: plain.slice(0, plain.length / 2),
    },
    {
      name: "a flipped byte in a sheet",
      code: "fileDamaged",
      bytes: flipped(plain, "xl/worksheets/sheet1.xml"),
    },
    {
      name: "a flipped byte in a picture",
      code: "fileDamaged",
      bytes: flipped(plainPackage({ "xl/media/a.png": new Uint8Array(500) }), "xl/media/a.png"),
    },
    { name: "a part larger than it says", code: "fileDamaged", bytes: withDeclaredSize(plain, 10) },
    {
      name: "a part smaller than it says",
      code: "fileDamaged",
      bytes: withDeclaredSize(plain, 100_000),
    },
    {
      name: "a part that says it has 4 GB",
      code: "fileTooLarge",
      bytes: withDeclaredSize(plain, 0xfffffff0),
    },
    {
      name: "a part packed too tightly",
      code: "fileTooLarge",
      bytes: plainPackage({ "xl/a.bin": new Uint8Array(2_000_000) }),
      limits: { freeBytes: 1_000_000 },
    },
    { name: "sheets too long", code: "fileTooLarge", bytes: plain, limits: { sheetBytes: 100 } },
    { name: "a long sheet that is damaged", code: "fileDamaged", bytes: flipped(LONG, SHEET) },
    {
      name: "a long sheet larger than it says",
      code: "fileDamaged",
      bytes: withDeclaredSize(LONG, 5_000_000),
    },
    {
      name: "a long sheet that declares a document",
      code: "fileUnsafe",
      bytes: plainPackage({ [SHEET]: `<!DOCTYPE a>${longSheet}` }),
    },
    {
      name: "a long sheet that breaks off",
      code: "filePartInvalid",
      bytes: plainPackage({ [SHEET]: longSheet.slice(0, -10) }),
    },
    {
      name: "a long sheet that nothing names, damaged",
      code: "fileDamaged",
      bytes: flipped(plainPackage({ "xl/worksheets/b.xml": longSheet }), "xl/worksheets/b.xml"),
    },
    { name: "too much in all", code: "fileTooLarge", bytes: plain, limits: { bytes: 1000 } },
    {
      name: "10,001 parts",
      code: "fileTooLarge",
      bytes: zipSync(
        Object.fromEntries(
          Array.from({ length: 10_001 }, (_, index) => [`xl/${index}.xml`, new Uint8Array()]),
        ),
      ),
    },
    {
      name: "a part twice, once with backslashes",
      code: "fileUnsafe",
      bytes: plainPackage({ "XL\\WORKSHEETS\\SHEET1.XML": worksheet("<sheetData/>") }),
    },
    {
      name: "an entity bomb",
      code: "fileUnsafe",
      bytes: sheetPackage(row, {
        "xl/sharedStrings.xml":
          '<?xml version="1.0"?><!-- x --><!DOCTYPE a [<!ENTITY b "c">]><sst/>',
      }),
    },
    {
      name: "a document type in a part that nothing reads",
      code: "fileUnsafe",
      bytes: plainPackage({ "docProps/app.xml": "\n<!DOCTYPE a><a/>" }),
    },
    {
      name: "a document type in UTF-16",
      code: "fileUnsafe",
      bytes: plainPackage({ "docProps/app.xml": utf16("<!DOCTYPE a><a/>") }),
    },
    {
      name: "a document type inside a sheet",
      code: "filePartInvalid",
      bytes: plainPackage({ "xl/worksheets/sheet1.xml": "<worksheet><!DOCTYPE a></worksheet>" }),
    },
    {
      name: "a name that climbs out",
      code: "fileUnsafe",
      bytes: plainPackage({ "../../etc/passwd": "x" }),
    },
    {
      name: "a name from the root",
      code: "fileUnsafe",
      bytes: plainPackage({ "/etc/passwd": "x" }),
    },
    {
      name: "a name with a drive",
      code: "fileUnsafe",
      bytes: plainPackage({ "C:\\windows": "x" }),
    },
    {
      name: "one name in two cases",
      code: "fileUnsafe",
      bytes: plainPackage({ "XL/WORKBOOK.xml": "x" }),
    },
    {
      name: "a zip that is no workbook",
      code: "fileNotWorkbook",
      bytes: zipped({ "a.txt": "甲" }),
    },
    {
      name: "a Word document",
      code: "fileNotWorkbook",
      bytes: zipped({
        "_rels/.rels": relationships(["officeDocument", "word/document.xml"]),
        "word/document.xml": "<document/>",
      }),
    },
    {
      name: "a binary workbook",
      code: "fileBinaryFormat",
      bytes: zipped({
        "_rels/.rels": relationships(["officeDocument", "xl/workbook.bin"]),
        "xl/workbook.bin": "x",
      }),
    },
    {
      name: "a sheet without its part",
      code: "filePartMissing",
      bytes: plainPackage({
        "xl/_rels/workbook.xml.rels": relationships(["worksheet", "worksheets/sheet9.xml"]),
      }),
    },
    {
      name: "a sheet without its relationship",
      code: "filePartMissing",
      bytes: plainPackage({ "xl/_rels/workbook.xml.rels": relationships() }),
    },
    {
      name: "text before the root of a sheet",
      code: "filePartInvalid",
      bytes: plainPackage({ "xl/worksheets/sheet1.xml": `foo${worksheet("")}` }),
    },
    {
      name: "a tag that is not closed",
      code: "filePartInvalid",
      bytes: plainPackage({ "xl/worksheets/sheet1.xml": worksheet("<sheetData>") }),
    },
    {
      name: "a tag cut off",
      code: "filePartInvalid",
      bytes: plainPackage({ "xl/worksheets/sheet1.xml": '<worksheet a="' }),
    },
    {
      name: "an empty sheet part",
      code: "filePartInvalid",
      bytes: plainPackage({ "xl/worksheets/sheet1.xml": "" }),
    },
    {
      name: "a part in an encoding that is none of Excel's",
      code: "filePartInvalid",
      bytes: plainPackage({
        "xl/worksheets/sheet1.xml": Uint8Array.from([0x3c, 0xb9, 0xfa, 0x3e]),
      }),
    },
    {
      name: "a number that is none",
      code: "filePartInvalid",
      bytes: sheetPackage('<row r="1"><c r="A1"><v>abc</v></c></row>'),
    },
    {
      name: "a shared text that is missing",
      code: "filePartInvalid",
      bytes: sheetPackage('<row r="1"><c r="A1" t="s"><v>5</v></c></row>'),
    },
    {
      name: "a row beyond the last",
      code: "filePartInvalid",
      bytes: sheetPackage('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'),
    },
    {
      name: "a column beyond the last",
      code: "filePartInvalid",
      bytes: sheetPackage('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
    },
    {
      name: "a far cell in every row",
      code: "fileTooLarge",
      bytes: sheetPackage(
        Array.from(
          { length: 4000 },
          (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
        ).join(""),
      ),
    },
  ])("$name", async ({ code, bytes, limits }) => {
    expect(await codeOf(() => openXlsx(bytes, { limits }))).toBe(code);
  });
});
