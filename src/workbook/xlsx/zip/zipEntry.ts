import { deflateSync, Inflate, inflateSync } from "fflate";
import { WorkbookError } from "../../workbookError";
import { Crc32, crc32 } from "./crc32";
import { PACKING_LEVEL, type Packing } from "./packing";

/** One packed part of a file, as it stands in the container. */
export interface ZipEntry {
  readonly name: string;
  /** The name as it stands in the container, which need not be UTF-8. */
  readonly nameBytes: Uint8Array;
  readonly isNameUtf8: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Unpacked size in bytes. */
  readonly size: number;
  readonly packed: Uint8Array;
  /** Date and time in the form of MS-DOS. */
  readonly time: number;
  readonly attributes: number;
}

/** 1 January 1980, 00:00: the same content gives the same bytes on any day. */
const FIXED_TIME = 0x00210000;

/** Packs a new part. */
export function packEntry(name: string, bytes: Uint8Array): ZipEntry {
  const packed = deflateSync(bytes, { level: PACKING_LEVEL });
  return entryOf(name, { packed, crc: crc32(bytes), size: bytes.length });
}

/**
 * Packs a new part that comes in pieces, of which not all need stand in memory. @throws {WorkbookError} fileTooLarge for
 * one of more bytes than a container can tell
 */
export function packPieces(name: string, pieces: Iterable<Uint8Array>, packing: Packing): ZipEntry {
  const packed: Uint8Array[] = [];
  const push = packing.deflater((piece) => packed.push(piece));
  const sum = new Crc32();
  let size = 0;
  for (const piece of pieces) {
    size += piece.length;
    if (size > LARGEST_PART)
      throw new WorkbookError("fileTooLarge", { found: "> 4 GB", limit: "4 GB" });
    sum.add(piece);
    push(piece, false);
  }
  push(new Uint8Array(), true);
  return entryOf(name, { packed: joined(packed), crc: sum.value, size });
}

/** Sizes stand in the container in 32 bits. */
const LARGEST_PART = 0xffff_fffe;

/** The bytes of pieces one after the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function entryOf(name: string, content: Pick<ZipEntry, "packed" | "crc" | "size">): ZipEntry {
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    isNameUtf8: true,
    method: 8,
    ...content,
    time: FIXED_TIME,
    attributes: 0,
  };
}

/**
 * Unpacks a part. Never more than its declared size is allocated, and the checksum tells a lie about it.
 *
 * @throws {WorkbookError} fileDamaged
 */
export function unpackEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw new WorkbookError("fileDamaged");
  return bytes;
}

/**
 * The same in pieces, for a part of which nobody needs all at once; the last one comes when the checksum is right.
 *
 * @throws {WorkbookError} fileDamaged
 */
export function* unpackPieces(entry: ZipEntry): Iterable<Uint8Array> {
  const sum = new Crc32();
  let size = 0;
  for (const piece of entry.method === 0 ? stored(entry) : inflated(entry)) {
    size += piece.length;
    if (size > entry.size) throw new WorkbookError("fileDamaged");
    sum.add(piece);
    yield piece;
  }
  if (size !== entry.size || sum.value !== entry.crc) throw new WorkbookError("fileDamaged");
}

/** Packed bytes that are unpacked at a time. */
const STEP = 2 ** 15;

function* stored({ packed }: ZipEntry): Iterable<Uint8Array> {
  for (let at = 0; at < packed.length; at += STEP) yield packed.subarray(at, at + STEP);
}

function* inflated({ method, packed }: ZipEntry): Iterable<Uint8Array> {
  if (method !== 8) throw new WorkbookError("fileDamaged");
  let ready: Uint8Array[] = [];
  const stream = new Inflate((piece) => ready.push(piece));
  for (let at = 0; at < packed.length; at += STEP) {
    try {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch (error) {
      throw new WorkbookError("fileDamaged", {}, error);
    }
    yield* ready;
    ready = [];
  }
}

function inflate({ method, packed, size }: ZipEntry): Uint8Array {
  if (method !== 8) throw new WorkbookError("fileDamaged");
  const out = new Uint8Array(size);
  try {
    return inflateSync(packed, { out });
  } catch (error) {
    // A stream that makes no sense can fail the unpacker anywhere, not only where it looks for that.
    throw new WorkbookError("fileDamaged", {}, error);
  }
}
