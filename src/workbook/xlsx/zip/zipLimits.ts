import { WorkbookError } from "../../workbookError";
import { partKey } from "./partKey";
import type { ZipEntry } from "./zipEntry";

/** What a file may hold at most. */
export interface ZipLimits {
  /** Unpacked bytes of all parts that stand in memory while they are read. */
  readonly bytes: number;
  /** Unpacked bytes of the sheets, which are read in pieces. */
  readonly sheetBytes: number;
  readonly parts: number;
  /** How many times a part may grow when unpacked, where it is larger than `freeBytes`. */
  readonly ratio: number;
  readonly freeBytes: number;
}

export const ZIP_LIMITS: ZipLimits = {
  bytes: 2 ** 30,
  sheetBytes: 2 ** 33,
  parts: 10_000,
  ratio: 400,
  freeBytes: 64 * 2 ** 20,
};

/**
 * Refuses a file before anything of it is unpacked.
 *
 * @throws {WorkbookError} fileTooLarge, fileUnsafe, fileDamaged
 */
export function checkZipLimits(entries: readonly ZipEntry[], limits: ZipLimits): void {
  if (entries.length > limits.parts) throw tooLarge(entries.length, limits.parts, "");
  checkTotal(
    entries.filter(({ name }) => !isSheetPart(name)),
    limits.bytes,
  );
  checkTotal(
    entries.filter(({ name }) => isSheetPart(name)),
    limits.sheetBytes,
  );
  const names = new Set<string>();
  for (const { name, size, packed } of entries) {
    if (size > limits.freeBytes && size > packed.length * limits.ratio) {
      throw tooLarge(Math.round(size / packed.length), limits.ratio, " : 1");
    }
    if (/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|\0/i.test(name)) {
      throw new WorkbookError("fileUnsafe", { part: name });
    }
    if (names.has(partKey(name))) throw new WorkbookError("fileUnsafe", { part: name });
    names.add(partKey(name));
  }
}

/** Whether a part is a sheet by where it stands. */
export function isSheetPart(name: string): boolean {
  return /(^|[\\/])worksheets[\\/][^\\/]*\.xml$/i.test(name);
}

function checkTotal(entries: readonly ZipEntry[], limit: number): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limit) throw tooLarge(megabytes(total), megabytes(limit), " MB");
}

function tooLarge(found: number, limit: number, unit: string): WorkbookError {
  return new WorkbookError("fileTooLarge", { found: `${found}${unit}`, limit: `${limit}${unit}` });
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 2 ** 20);
}
