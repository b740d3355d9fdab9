import { incomingFile, type IncomingFile } from "./incomingFile";

/** The files that were dropped, with those of dropped folders. */
export async function droppedFiles(transfer: DataTransfer): Promise<IncomingFile[]> {
  const entries = [...transfer.items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  if (entries.length === 0) return [...transfer.files].map((file) => incomingFile(file));
  const found: IncomingFile[] = [];
  for (const entry of entries) for (const file of await filesOf(entry)) found.push(file);
  return found;
}

async function filesOf(entry: FileSystemEntry): Promise<IncomingFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((done, fail) => entry.file(done, fail));
    return [incomingFile(file, entry.fullPath)];
  }
  const found: IncomingFile[] = [];
  for (const child of await childrenOf(entry as FileSystemDirectoryEntry)) {
    for (const file of await filesOf(child)) found.push(file);
  }
  return found;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** A reader gives its folder in pieces, and an empty piece at the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const piece = await new Promise<FileSystemEntry[]>((done, fail) =>
      reader.readEntries(done, fail),
    );
    if (piece.length === 0) return all;
    for (const each of piece) all.push(each);
  }
}
