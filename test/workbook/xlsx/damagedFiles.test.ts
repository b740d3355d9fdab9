import { deflateSync, strToU8 } from "fflate";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { packEntry, unpackEntry } from "../../../src/workbook/xlsx/zip/zipEntry";
import { codeOf } from "../codeOf";
import { plainPackage, plainParts, relationships, sheetPackage } from "./packages";

const rows = Array.from(
  { length: 300 },
  (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${(row * 7919) % 1000}</v></c></row>`,
).join("");

/** Where the packed bytes of a part stand in a file. */
function packedAt(bytes: Uint8Array, part: string): readonly [start: number, length: number] {
  const name = strToU8(part);
  const at = bytes.findIndex((_, start) =>
    name.every((byte, index) => bytes[start + index] === byte),
  );
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [at + name.length, view.getUint32(at - 12, true)];
}

it("says of a packed part that makes no sense that the file is damaged, whatever is wrong in it", async () => {
  const whole = sheetPackage(rows);
  const [start, length] = packedAt(whole, "xl/worksheets/sheet1.xml");
  expect(length).toBeGreaterThan(500);
  const codes = new Set<string | undefined>();
  for (let at = 0; at < 400; at += 1) {
    for (const change of [0x01, 0x80, 0xff]) {
      const damaged = whole.slice();
      damaged[start + at]! ^= change;
      codes.add(await codeOf(async () => openXlsx(damaged)));
    }
  }
  // Noise instead of a stream, the same at every run.
  for (let seed = 1; seed <= 400; seed += 1) {
    const damaged = whole.slice();
    for (let at = 0, state = seed; at < length; at += 1) {
      state = (state * 1103515245 + 12345) % 2147483648;
      damaged[start + at] = state >>> 16;
    }
    codes.add(await codeOf(async () => openXlsx(damaged)));
  }
  expect([...codes]).toEqual(["fileDamaged"]);
});

it("says the same of a stream that holds more than it says, not packed at all", async () => {
  const bytes = new Uint8Array(100).fill(65);
  const entry = {
    ...packEntry("a.xml", bytes),
    packed: deflateSync(bytes, { level: 0 }),
    size: 10,
  };
  expect(await codeOf(() => unpackEntry(entry))).toBe("fileDamaged");
});

describe("cells without addresses", () => {
  it("fill a row up to its last column", () => {
    const full = `<row r="1">${"<c><v>1</v></c>".repeat(16_384)}</row>`;
    expect(() => openXlsx(sheetPackage(full))).not.toThrow();
  });

  it.each([
    { name: "a row of 16,385 cells", data: `<row r="1">${"<c><v>1</v></c>".repeat(16_385)}</row>` },
    { name: "1,048,577 rows", data: "<row/>".repeat(1_048_577) },
  ])("are refused where they go on: $name", async ({ data }) => {
    expect(await codeOf(async () => openXlsx(sheetPackage(data)))).toBe("filePartInvalid");
  });
});

describe("a theme", () => {
  const withTheme = (theme: string | Uint8Array): Uint8Array =>
    plainPackage({
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["theme", "theme/theme1.xml"],
      ),
      "xl/theme/theme1.xml": theme,
    });

  it.each(["", "\n"])("that is empty leaves the colours of Office: %j", (theme) => {
    expect(openXlsx(withTheme(theme)).describe()).toMatchObject([{ name: "表1" }]);
  });

  it("that cannot be read is named", async () => {
    const file = openXlsx(withTheme("<theme"));
    expect(await codeOf(async () => file.describe())).toBe("filePartInvalid");
  });
});

it.each([
  { name: "name", other: '<sheet name="表1" sheetId="2" r:id="rId2"/>' },
  { name: "part", other: '<sheet name="表2" sheetId="2" r:id="rId1"/>' },
])("two sheets of one $name are refused: nobody can say which is meant", async ({ other }) => {
  const parts = plainParts();
  const list = (parts["xl/workbook.xml"] as string).replace("</sheets>", `${other}</sheets>`);
  const file = plainPackage({ "xl/workbook.xml": list });
  expect(await codeOf(async () => openXlsx(file))).toBe("filePartInvalid");
});
