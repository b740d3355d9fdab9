import { deflateSync, inflateSync } from "fflate";
import { WorkbookError } from "../../workbookError";
import { crc32 } from "./crc32";

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
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    isNameUtf8: true,
    method: 8,
    crc: crc32(bytes),
    size: bytes.length,
    packed: deflateSync(bytes, { level: 4 }),
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
