import { lostOfRecords } from "../../../src/workbook/foreign/lostOfRecords";

/** Records by [MS-XLS]: number and length, two bytes each, then what it holds. */
function stream(...records: (readonly [number, ...number[]])[]): Uint8Array {
  return Uint8Array.from(
    records.flatMap(([number, ...content]) => [
      ...[number & 0xff, number >> 8, content.length & 0xff, content.length >> 8],
      ...content,
    ]),
  );
}

const OBJECT = (kind: number) => [0x5d, 0x15, 0, 0x12, 0, kind, 0] as const;

it.each<{ name: string; records: Uint8Array; lost: readonly string[] }>([
  { name: "nothing", records: stream([0x0a]), lost: [] },
  { name: "a note and its box", records: stream([0x1c, 0, 0], OBJECT(0x19)), lost: ["comments"] },
  { name: "a picture", records: stream(OBJECT(0x08)), lost: ["pictures"] },
  { name: "a chart", records: stream(OBJECT(0x05)), lost: ["charts"] },
  { name: "a sheet of a chart", records: stream([0x809, 0, 6, 0x20, 0]), lost: ["charts"] },
  { name: "the arrow of a filter", records: stream(OBJECT(0x14)), lost: [] },
  { name: "a drop-down", records: stream([0x1be]), lost: ["validations"] },
  { name: "a conditional format", records: stream([0x1b0]), lost: ["conditionals"] },
  { name: "a link", records: stream([0x1b8]), lost: ["links"] },
  { name: "a pivot table", records: stream([0xb0]), lost: ["pivots"] },
  { name: "a locked sheet", records: stream([0x12, 1, 0]), lost: ["protection"] },
  { name: "an open sheet", records: stream([0x12, 0, 0]), lost: [] },
])("finds $name", ({ records, lost }) => {
  expect([...lostOfRecords(records)]).toEqual(["print", "fonts", ...lost]);
});

it("finds that a file is encrypted, and ends where a record breaks off", () => {
  expect(lostOfRecords(stream([0x2f, 0, 0]))).toBe("encrypted");
  expect([...lostOfRecords(Uint8Array.of(0x5d, 0, 0xff))]).toEqual(["print", "fonts"]);
});
