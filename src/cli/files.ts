import { randomBytes } from "node:crypto";
import { open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { CliError } from "./cliError";
import type { CliErrorCode } from "./cliMessages";

/** A packed workbook of this size would not open anyway. */
const MOST_BYTES = 512 * 2 ** 20;

/**
 * The bytes of a file that the user named.
 *
 * @throws {CliError} inputMissing, notFile, fileTooLong, fileForbidden, fileBusy, nameTooLong
 */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile() && !found.isFIFO()) throw new CliError("notFile", { path });
    if (found.size > MOST_BYTES) {
      throw new CliError("fileTooLong", { path, limit: MOST_BYTES / 2 ** 20 });
    }
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw explained(error, path, "inputMissing");
  }
}

/**
 * The workbooks of a folder by name, in order; temporary files of programs that have one open are left out.
 *
 * @throws {CliError} folderNotFound and what forbids to look
 */
export async function workbooksIn(folder: string): Promise<{ file: string; path: string }[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => /\.(xlsx|xlsm|xls)$/i.test(name) && !/^(~\$|\.)/.test(name))
      .sort((a, b) => (a < b ? -1 : 1))
      .map((file) => ({ file, path: join(folder, file) }));
  } catch (error) {
    if (codeOf(error) === "ENOTDIR") throw new CliError("notFolder", { path: folder });
    throw explained(error, folder, "folderNotFound");
  }
}

/** The file beside the input that results go to: 名称-结果.xlsx. */
export function resultPath(input: string): string {
  return besideInput(input, "结果");
}

/** The file beside the input that fixes go to: 名称-修正.xlsx. */
export function fixedPath(input: string): string {
  return besideInput(input, "修正");
}

function besideInput(input: string, word: string): string {
  const extension = extname(input);
  const isMacro = extension.toLowerCase() === ".xlsm";
  const name = `${basename(input, extension)}-${word}${isMacro ? extension : ".xlsx"}`;
  return join(dirname(input), name);
}

/**
 * Refuses an output that stands already.
 *
 * @throws {CliError} outputExists, notFile and what forbids to look
 */
export async function checkOutput(path: string, canReplace: boolean): Promise<void> {
  let found;
  try {
    found = await stat(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw explained(error, path, "folderMissing");
  }
  if (!found.isFile()) throw new CliError("notFile", { path });
  if (!canReplace) throw new CliError("outputExists", { path });
}

/**
 * Writes a file whole or not at all: beside the target under a name of its own, then renamed. Without canReplace the
 * name is taken first, so a file that appeared meanwhile stays as it is.
 *
 * @throws {CliError} what forbids to write
 */
export async function writeOutput(
  path: string,
  bytes: Uint8Array,
  canReplace: boolean,
): Promise<void> {
  const beside = join(dirname(path), `.${randomBytes(8).toString("hex")}.tmp`);
  let isTaken = false;
  try {
    if (!canReplace) {
      await (await open(path, "wx")).close();
      isTaken = true;
    }
    await writeFile(beside, bytes, { flag: "wx" });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    if (isTaken) await rm(path, { force: true });
    throw explained(error, path, "folderMissing");
  }
}

const REASONS: Readonly<Record<string, CliErrorCode>> = {
  ENOTDIR: "folderMissing",
  EACCES: "fileForbidden",
  EPERM: "fileForbidden",
  EBUSY: "fileBusy",
  ETXTBSY: "fileBusy",
  EEXIST: "outputExists",
  EISDIR: "notFile",
  ENOSPC: "diskFull",
  EDQUOT: "diskFull",
  EROFS: "diskReadOnly",
  ENAMETOOLONG: "nameTooLong",
};

/** The code of an error of the system. */
function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

function explained(error: unknown, path: string, missing: CliErrorCode): unknown {
  const code = codeOf(error) === "ENOENT" ? missing : REASONS[codeOf(error)];
  return code ? new CliError(code, { path }) : error;
}
