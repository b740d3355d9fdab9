import type { WorkBook } from "@e965/xlsx";
import { WorkbookError } from "../workbookError";
import { bookOfParsed } from "./bookOfParsed";
import type { ForeignBook } from "./foreignBook";
import { parsedBook } from "./parsedBook";
import { containers, type Container } from "./library";
import { refuseCircles } from "./refuseCircles";
import { lostOfRecords } from "./lostOfRecords";

/**
 * A workbook of Excel 97 to 2003, as Excel (.xls) and WPS (.et) write it.
 *
 * @throws {WorkbookError} fileDamaged, fileEncrypted, fileOldFormat, fileNotWorkbook, sheetTooLarge
 */
export function readXls(bytes: Uint8Array): ForeignBook {
  const container = opened(bytes);
  const stream = streamOf(container, "Workbook");
  if (!stream) {
    const isOlder = streamOf(container, "Book") !== undefined;
    throw new WorkbookError(isOlder ? "fileOldFormat" : "fileNotWorkbook");
  }
  const lost = lostOfRecords(stream);
  if (lost === "encrypted") throw new WorkbookError("fileEncrypted");
  const hasMacros = container.FullPaths.some((path) => path.includes("_VBA_PROJECT"));
  return bookOfParsed(parsedRecords(stream), hasMacros ? new Set([...lost, "macros"]) : lost);
}

/** The library gets the records alone: author, title and the like, where damage can cost it gigabytes, are not for us. */
function parsedRecords(stream: Uint8Array): WorkBook {
  if (stream[0] !== BEGIN || stream[1] !== VERSION) throw new WorkbookError("fileDamaged");
  return parsedBook(stream, { type: "buffer" });
}

/** [MS-XLS] 2.4.21: how a stream of version 8 begins. */
const BEGIN = 0x09;
const VERSION = 0x08;

function opened(bytes: Uint8Array): Container {
  refuseCircles(bytes);
  try {
    return containers.read(bytes, { type: "array" });
  } catch (error) {
    throw new WorkbookError("fileDamaged", {}, error);
  }
}

function streamOf(container: Container, name: string): Uint8Array | undefined {
  const found = containers.find(container, `/${name}`);
  return found ? Uint8Array.from(found.content) : undefined;
}
