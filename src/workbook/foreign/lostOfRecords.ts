import type { LostKind } from "./foreignBook";

/** [MS-XLS] 2.3: records by their number that stand for what does not come over. */
const KINDS: Readonly<Record<number, LostKind>> = {
  0x001c: "comments", // Note
  0x00b0: "pivots", // SxView
  0x01b0: "conditionals", // CondFmt
  0x0879: "conditionals", // CondFmt12
  0x01b8: "links", // HLink
  0x01be: "validations", // Dv
};
const FILE_PASS = 0x002f;
const PROTECT = 0x0012;
const OBJECT = 0x005d;
const BEGIN = 0x0809;
const CHART = 0x20;

/** Objects that are part of something else: notes and the arrows of filters and drop-downs. */
const PARTS_OF_OTHERS: ReadonlySet<number> = new Set([0x19, 0x14]);
const CHART_OBJECT = 0x05;

/** What a stream of records has that the new workbook lacks, or that it is encrypted. */
export function lostOfRecords(stream: Uint8Array): ReadonlySet<LostKind> | "encrypted" {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const lost = new Set<LostKind>(["print", "fonts"]);
  let length: number;
  for (let at = 0; at + 4 <= view.byteLength; at += 4 + length) {
    const record = view.getUint16(at, true);
    length = view.getUint16(at + 2, true);
    if (record === FILE_PASS) return "encrypted";
    const kind = KINDS[record] ?? kindOf(record, view, at + 4);
    if (kind) lost.add(kind);
  }
  return lost;
}

function kindOf(record: number, view: DataView, at: number): LostKind | undefined {
  const wordAt = (place: number): number =>
    place + 2 <= view.byteLength ? view.getUint16(place, true) : 0;
  if (record === BEGIN && wordAt(at + 2) === CHART) return "charts";
  if (record === PROTECT && wordAt(at) === 1) return "protection";
  if (record !== OBJECT || PARTS_OF_OTHERS.has(wordAt(at + 4))) return undefined;
  return wordAt(at + 4) === CHART_OBJECT ? "charts" : "pictures";
}
