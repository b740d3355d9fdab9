import { isWorkbookFile, type IncomingFile } from "./incomingFile";
import type { ReadFile } from "./readIncoming";

/** What was handed in, against what is there already. */
export interface FreshFiles {
  /** New workbooks, each under a name of its own, as departments like to send the same one. */
  readonly fresh: readonly IncomingFile[];
  /** The paths of what is no workbook, such as evidence. */
  readonly others: readonly string[];
  /** The paths of what is there already. */
  readonly repeated: readonly string[];
}

export function freshFiles(
  incoming: readonly IncomingFile[],
  files: readonly ReadFile[],
): FreshFiles {
  const known = files.map((each) => each.incoming);
  const names = new Set(files.map(({ file }) => file));
  const fresh: IncomingFile[] = [];
  const others: string[] = [];
  const repeated: string[] = [];
  for (const file of incoming) {
    const isSame = (other: IncomingFile): boolean =>
      other.path === file.path && other.size === file.size && other.modified === file.modified;
    if (!isWorkbookFile(file)) {
      others.push(file.path);
      continue;
    }
    if (known.some(isSame)) {
      repeated.push(file.path);
      continue;
    }
    known.push(file);
    let path = file.path;
    for (let number = 2; names.has(path); number += 1) {
      path = file.path.replace(/(\.\w+)$/, ` (${number})$1`);
    }
    names.add(path);
    fresh.push({ ...file, path });
  }
  return { fresh, others, repeated };
}
