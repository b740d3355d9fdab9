import { hasFileEnding } from "../../../workbook/fileEndings";
import { bytesOf } from "../../model/bytesOf";

/** A file that a user hands in; its bytes are read when its turn comes. */
export interface IncomingFile {
  /** With the folders above it, where they are known. */
  readonly path: string;
  readonly size: number;
  readonly modified: number;
  bytes(): Promise<Uint8Array>;
}

/** A file of the browser. */
export function incomingFile(
  file: File,
  path = file.webkitRelativePath || file.name,
): IncomingFile {
  return {
    path: path.replace(/^\//, ""),
    size: file.size,
    modified: file.lastModified,
    bytes: () => bytesOf(file),
  };
}

/** Whether it may be a workbook; Excel's own lock files (~$name.xlsx) are none. */
export function isWorkbookFile({ path }: IncomingFile): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return hasFileEnding(name) && !name.startsWith("~$") && !name.startsWith(".");
}
