import { WorkbookError } from "../workbookError";

/** [MS-CFB] 2.2: where the header says what. */
const SECTOR_SHIFT = 30;
const DIRECTORY_START = 48;
const FIRST_TABLE = 68;
const TABLE_COUNT = 72;
const ADDRESSES = 76;
const HEADER = 512;
/** [MS-CFB] 2.1: what stands behind the last sector of a chain. */
const END_OF_CHAIN = -2;

/** [MS-CFB] 2.6.1: an entry of the directory, and where it names its brothers, its child and its stream. */
const ENTRY = 128;
const LINKS = [68, 72, 76];
const START = 116;
const SIZE = 120;
/** Shorter streams are looked up another way, which always ends. */
const LONG_STREAM = 4096;

/**
 * Refuses an OLE container ([MS-CFB]) whose chains of sectors or whose directory lead back to themselves: whoever follows
 * them never ends. What else can be wrong with it the reader of containers finds.
 *
 * @throws {WorkbookError} fileDamaged
 */
export function refuseCircles(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const next = sectorTable(view);
    const size = sectorSize(view);
    const directory = chain(view.getInt32(DIRECTORY_START, true), next);
    const entries = directory.flatMap((sector) => entriesAt(view, (sector + 1) * size, size));
    for (const at of entries) {
      const length = view.getInt32(at + SIZE, true);
      if (length >= LONG_STREAM) chain(view.getInt32(at + START, true), next);
    }
    checkTree(view, entries);
  } catch (error) {
    if (error instanceof RangeError) throw new WorkbookError("fileDamaged", {}, error);
    throw error;
  }
}

function sectorSize(view: DataView): number {
  return 2 ** Math.min(view.getUint16(SECTOR_SHIFT, true), 16);
}

/**
 * Which sector follows each. The sectors of the table stand in the header, up to the first that is none, and go on in a
 * chain of their own: the reader of containers joins them so, and what it would follow is what has to end.
 */
function sectorTable(view: DataView): (sector: number) => number {
  const size = sectorSize(view);
  const tables: number[] = [];
  for (let at = ADDRESSES; at < HEADER; at += 4) {
    const table = view.getInt32(at, true);
    if (table < 0) break;
    tables.push(table);
  }
  const most = Math.min(view.getInt32(TABLE_COUNT, true), view.byteLength / size);
  let more = view.getInt32(FIRST_TABLE, true);
  for (let count = 0; count <= most && more >= 0; count += 1) {
    const from = (more + 1) * size;
    if (from + size > view.byteLength) break;
    for (let at = from; at < from + size - 4; at += 4) {
      const table = view.getInt32(at, true);
      if (table === END_OF_CHAIN) break;
      tables.push(table);
    }
    more = view.getInt32(from + size - 4, true);
  }
  return (sector) => {
    const table = tables[Math.floor((sector * 4) / size)] ?? -1;
    const from = (table + 1) * size;
    const at = from + ((sector * 4) % size);
    if (table < 0 || from >= view.byteLength) return -1;
    // In a last sector that was cut off the reader takes what is missing for zeros.
    return at + 4 <= view.byteLength ? view.getInt32(at, true) : 0;
  };
}

/** The sectors from one on; negative numbers end a chain. */
function chain(start: number, next: (sector: number) => number): number[] {
  const seen = new Set<number>();
  for (let sector = start; sector >= 0; sector = next(sector)) {
    if (seen.has(sector)) throw new WorkbookError("fileDamaged");
    seen.add(sector);
  }
  return [...seen];
}

function entriesAt(view: DataView, from: number, size: number): number[] {
  const end = Math.min(from + size, view.byteLength - ENTRY + 1);
  const found: number[] = [];
  for (let at = from; at < end; at += ENTRY) found.push(at);
  return found;
}

/** Every entry hangs on at most one other, and on none that hangs on itself. */
function checkTree(view: DataView, entries: readonly number[]): void {
  const above = new Map<number, number>();
  entries.forEach((at, index) => {
    for (const link of LINKS) {
      const below = view.getInt32(at + link, true);
      // Empty entries are often zero all over.
      if (below <= 0) continue;
      if (above.has(below)) throw new WorkbookError("fileDamaged");
      above.set(below, index);
    }
  });
  for (const first of above.keys()) {
    let steps = 0;
    for (let at = above.get(first); at !== undefined; at = above.get(at)) {
      steps += 1;
      if (steps > entries.length) throw new WorkbookError("fileDamaged");
    }
  }
}
