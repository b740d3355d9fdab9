import { inflateRawSync } from "node:zlib";
import { strToU8, unzipSync, Zip, ZipDeflate } from "fflate";
import { crc32 } from "../../../../src/workbook/xlsx/zip/crc32";
import { readZip } from "../../../../src/workbook/xlsx/zip/readZip";
import { NATIVE_PACKING } from "../../../../src/workbook/xlsx/zip/nativePacking";
import { PLAIN_PACKING } from "../../../../src/workbook/xlsx/zip/packing";
import { writeZip, zipPieces } from "../../../../src/workbook/xlsx/zip/writeZip";
import {
  packEntry,
  packPieces,
  unpackEntry,
  unpackPieces,
} from "../../../../src/workbook/xlsx/zip/zipEntry";
import { codeOf } from "../../codeOf";

const CONTENT = strToU8("绩效".repeat(1000));

it.each([
  { name: "nothing", text: "", sum: 0 },
  { name: "nine digits", text: "123456789", sum: 0xcbf43926 },
  { name: "five letters", text: "hello", sum: 0x3610a686 },
])("the checksum of $name", ({ text, sum }) => expect(crc32(strToU8(text))).toBe(sum));

it("writes what another program reads", () => {
  const bytes = writeZip([packEntry("甲/a.xml", CONTENT), packEntry("b", new Uint8Array())]);
  expect(Object.entries(unzipSync(bytes))).toEqual([
    ["甲/a.xml", CONTENT],
    ["b", new Uint8Array()],
  ]);
});

it("reads what another program streams, with sizes behind the content", () => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  const part = new ZipDeflate("a.xml");
  zip.add(part);
  part.push(CONTENT, true);
  zip.end();
  const [entry] = readZip(new Uint8Array(Buffer.concat(chunks)), 10);
  expect(unpackEntry(entry!)).toEqual(CONTENT);
});

it("reads sizes of 64 bits", () => {
  const plain = writeZip([packEntry("a", CONTENT)]);
  const view = new DataView(plain.buffer);
  const directory = view.getUint32(plain.length - 6, true);
  const extra = new Uint8Array(20);
  const wide = new DataView(extra.buffer);
  wide.setUint16(0, 1, true);
  wide.setUint16(2, 16, true);
  wide.setBigUint64(4, BigInt(view.getUint32(directory + 24, true)), true);
  wide.setBigUint64(12, BigInt(view.getUint32(directory + 20, true)), true);
  view.setUint32(directory + 20, 0xffffffff, true);
  view.setUint32(directory + 24, 0xffffffff, true);
  view.setUint16(directory + 30, extra.length, true);
  const [head, tail] = [plain.slice(0, directory + 47), plain.slice(directory + 47)];
  const [entry] = readZip(new Uint8Array(Buffer.concat([head, extra, tail])), 10);
  expect(unpackEntry(entry!)).toEqual(CONTENT);
});

it.each([
  { name: "an unknown way of packing", change: { method: 12 } },
  { name: "a wrong checksum", change: { crc: 1 } },
  { name: "a size too small", change: { size: 10 } },
  { name: "a size too large", change: { size: 10_000 } },
  { name: "content cut off", change: { packed: packEntry("a", CONTENT).packed.slice(0, 20) } },
])("refuses $name", async ({ change }) => {
  const entry = { ...packEntry("a", CONTENT), ...change };
  expect(await codeOf(() => unpackEntry(entry))).toBe("fileDamaged");
  expect(await codeOf(() => [...unpackPieces(entry)])).toBe("fileDamaged");
});

describe("a part in pieces", () => {
  const text = Array.from({ length: 60_000 }, (_, row) => `第${row}行 ${(row * 7919) % 10_007}\n`);
  const pieces = Array.from({ length: 60 }, (_, at) =>
    strToU8(text.slice(at * 1000, (at + 1) * 1000).join("")),
  );
  const whole = new Uint8Array(Buffer.concat(pieces));

  it.each([
    { name: "in JavaScript", packing: PLAIN_PACKING },
    { name: "by Node", packing: NATIVE_PACKING },
  ])("packed $name is unpacked by other programs", ({ packing }) => {
    const entry = packPieces("a", pieces, packing);
    expectBytes(inflateRawSync(entry.packed), whole);
    expectBytes(unzipSync(writeZip([entry])).a!, whole);
    expect(entry).toMatchObject({ size: whole.length, crc: crc32(whole) });
    // Each piece knows the end of the one before it: otherwise the file would grow with their number.
    expect(entry.packed.length).toBeLessThan(1.1 * packEntry("a", whole).packed.length);
    expectBytes(packPieces("a", pieces, packing).packed, entry.packed);
  });

  it("comes out as it went in, and not at once", () => {
    for (const entry of [packEntry("a", whole), { ...packEntry("a", whole), ...STORED(whole) }]) {
      const found = [...unpackPieces(entry)];
      expectBytes(Buffer.concat(found), whole);
      expect(found.length).toBeGreaterThan(5);
    }
  });

  it("gives a file in pieces as in one", () => {
    const entries = [packEntry("甲", whole), packEntry("b", CONTENT)];
    expectBytes(Buffer.concat([...zipPieces(entries)]), writeZip(entries));
  });
});

/** Long ones are slow to compare byte by byte in the words of a test. */
function expectBytes(found: Uint8Array, expected: Uint8Array): void {
  expect(Buffer.compare(found, expected)).toBe(0);
}

const STORED = (packed: Uint8Array) => ({ method: 0, packed });

it("keeps names in other encodings byte for byte", () => {
  const nameBytes = Uint8Array.from([0xb9, 0xfa, 0x2e, 0x70, 0x6e, 0x67]);
  const entry = { ...packEntry("x", CONTENT), nameBytes, isNameUtf8: false };
  const [read] = readZip(writeZip([entry]), 10);
  expect(read).toMatchObject({ isNameUtf8: false, name: "\u00b9\u00fa.png" });
  expect(read!.nameBytes).toEqual(nameBytes);
});
