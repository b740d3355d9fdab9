import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument";

/** The parts of a file, read by a program that is not under test. Folders are left out. */
export function partsOf(bytes: Uint8Array): Map<string, Buffer> {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  return new Map(entries.map(([name, content]) => [name, Buffer.from(content)]));
}

export function textOf(bytes: Uint8Array, part: string): string {
  return strFromU8(unzipSync(bytes)[part]!);
}

export function relationships(
  ...targets: readonly (readonly [kind: string, target: string])[]
): string {
  const arrows = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${arrows.join("")}</Relationships>`;
}

export function worksheet(content: string): string {
  return `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</worksheet>`;
}

/** The parts of a workbook with one sheet 表1; others are added or put in their place. */
export function plainParts(
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Record<string, string | Uint8Array> {
  return {
    "[Content_Types].xml":
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.spreadsheetml.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.spreadsheetml.worksheet+xml"/></Types>`,
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="表1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(["worksheet", "worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": worksheet(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
    ),
    ...parts,
  };
}

export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const content: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    content[name] = typeof part === "string" ? strToU8(part) : part;
  }
  return zipSync(content, { mtime: "2024-01-01" });
}

/** A workbook with one sheet 表1 as a file. */
export function plainPackage(
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  return zipped(plainParts(parts));
}

/** A workbook whose one sheet has these cells. */
export function sheetPackage(
  sheetData: string,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  return plainPackage({
    "xl/worksheets/sheet1.xml": worksheet(`<sheetData>${sheetData}</sheetData>`),
    ...more,
  });
}

/** A text in UTF-16, as some programs write their parts; ASCII only. */
export function utf16(text: string): Uint8Array {
  return Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
}
