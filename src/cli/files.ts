import { createReadStream } from "node:fs";
import { mkdir, readdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { hasFileEnding } from "../workbook/fileEndings";
import { CliError } from "./cliError";
import { codeOf, explained } from "./fileErrors";

/** A packed workbook of this size would not open anyway. */
const MOST_BYTES = 512 * 2 ** 20;

/**
 * The bytes of a file that the user named.
 *
 * @throws {CliError} inputMissing, notFile, fileTooLong and what forbids to read
 */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile() && !found.isFIFO()) throw new CliError("notFile", { path });
    if (found.size > MOST_BYTES) throw tooLong(path);
    return await readUpTo(MOST_BYTES, path);
  } catch (error) {
    throw explained(error, path, "inputMissing");
  }
}

/** What comes out of a pipe has no size until its end. */
async function readUpTo(limit: number, path: string): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 2 ** 20 })) {
    pieces.push(piece as Buffer);
    length += (piece as Buffer).length;
    if (length > limit) throw tooLong(path);
  }
  return new Uint8Array(Buffer.concat(pieces, length));
}

function tooLong(path: string): CliError {
  return new CliError("fileTooLong", { path, limit: MOST_BYTES / 2 ** 20 });
}

/** When a file was last written to, as 2026-12-19T08:30:00.000Z. @throws {CliError} inputMissing and what forbids to look */
export async function modifiedOf(path: string): Promise<string> {
  try {
    return (await stat(path)).mtime.toISOString();
  } catch (error) {
    throw explained(error, path, "inputMissing");
  }
}

/** What a folder holds. */
export interface FolderFiles {
  readonly workbooks: readonly { readonly file: string; readonly path: string }[];
  /** Everything else that a person put there, folders too. */
  readonly others: readonly { readonly file: string; readonly isFolder: boolean }[];
}

/**
 * The files of a folder by name, in order. What programs keep there for themselves is left out: hidden files, those of
 * a workbook that is open, thumbnails.
 *
 * @throws {CliError} folderNotFound, notFolder and what forbids to look
 */
export async function filesIn(folder: string): Promise<FolderFiles> {
  try {
    const entries = (await readdir(folder, { withFileTypes: true }))
      .filter(({ name }) => !/^(~\$|\.|thumbs\.db$|desktop\.ini$)/i.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => ({ file: entry.name, isFolder: entry.isDirectory() }));
    const isTaken = ({ file, isFolder }: (typeof entries)[number]): boolean =>
      !isFolder && hasFileEnding(file);
    return {
      workbooks: entries.filter(isTaken).map(({ file }) => ({ file, path: join(folder, file) })),
      others: entries.filter((entry) => !isTaken(entry)),
    };
  } catch (error) {
    if (codeOf(error) === "ENOTDIR") throw new CliError("notFolder", { path: folder });
    throw explained(error, folder, "folderNotFound");
  }
}

/**
 * Every file in a folder and below it, by its path in it, in order; without what programs keep there for themselves.
 *
 * @throws {CliError} folderNotFound, notFolder and what forbids to look
 */
export async function filesBelow(
  folder: string,
): Promise<readonly { readonly file: string; readonly path: string }[]> {
  const { workbooks, others } = await filesIn(folder);
  const here = others.filter(({ isFolder }) => !isFolder).map(({ file }) => file);
  const files = [...workbooks.map(({ file }) => file), ...here]
    .sort()
    .map((file) => ({ file, path: join(folder, file) }));
  for (const { file: name, isFolder } of others) {
    if (!isFolder) continue;
    for (const { file, path } of await filesBelow(join(folder, name))) {
      files.push({ file: join(name, file), path });
    }
  }
  return files;
}

/**
 * Makes a folder, and those above it, where it is missing.
 *
 * @throws {CliError} notFolder and what forbids to make it
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw new CliError("notFolder", { path: folder });
    throw explained(error, folder, "folderMissing");
  }
}

/** The file beside the input that results go to: 名称-结果.xlsx. */
export function resultPath(input: string): string {
  return besideInput(input, "结果");
}

/** The file of lines beside the input that results go to: 名称-结果.csv. */
export function linesResultPath(input: string): string {
  return input.replace(/(\.[^./\\]+)?(\.gz)?$/i, "-结果.csv");
}

/** The file beside the input that fixes go to: 名称-修正.xlsx. */
export function fixedPath(input: string): string {
  return besideInput(input, "修正");
}

/** The file beside the input that a closed quarter goes to: 名称-三季度.xlsx. */
export function quarterPath(input: string, quarter: string): string {
  return besideInput(input, quarter);
}

/** The copy beside the input in which what an inspection found is marked: 名称-体检.xlsx. */
export function inspectedPath(input: string): string {
  return besideInput(input, "体检");
}

/** The file beside the input in which what was sent out is registered: 名称-收表.xlsx. */
export function registeredPath(input: string): string {
  return besideInput(input, "收表");
}

/** The file beside the input that is sealed: 名称-封存.xlsx. */
export function sealedPath(input: string): string {
  return besideInput(input, "封存");
}

/** The file beside the input whose seal is broken: 名称-解封.xlsx. */
export function unsealedPath(input: string): string {
  return besideInput(input, "解封");
}

function besideInput(input: string, word: string): string {
  const extension = extname(input);
  const isMacro = extension.toLowerCase() === ".xlsm";
  const name = `${basename(input, extension)}-${word}${isMacro ? extension : ".xlsx"}`;
  return join(dirname(input), name);
}
