import { randomBytes } from "node:crypto";
import { link, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { CliError } from "./cliError";

/** The bytes of a file that the user named. @throws {CliError} in plain words */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) {
      throw new CliError(`“${path}”是文件夹，请给出工作簿文件（.xlsx）`);
    }
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw explained(error, path, "读取");
  }
}

/** The file beside the input that results go to: 名称-结果.xlsx. */
export function resultPath(input: string): string {
  const extension = extname(input);
  const isMacro = extension.toLowerCase() === ".xlsm";
  return join(dirname(input), `${basename(input, extension)}-结果${isMacro ? extension : ".xlsx"}`);
}

/**
 * Refuses an output that stands already, before any work is done.
 *
 * @throws {CliError}
 */
export async function checkOutput(path: string, canReplace: boolean): Promise<void> {
  let found;
  try {
    found = await stat(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw explained(error, path, "写入");
  }
  if (found.isDirectory()) throw new CliError(`“${path}”是文件夹，请给出文件名`);
  if (!canReplace) {
    throw new CliError(`“${path}”已经存在，没有覆盖：请换一个名称（-o），或加上 --replace`);
  }
}

/**
 * Writes a file whole or not at all: beside the target under a name of its own, then renamed. Without canReplace a
 * file that appeared meanwhile stays as it is.
 *
 * @throws {CliError}
 */
export async function writeOutput(
  path: string,
  bytes: Uint8Array,
  canReplace: boolean,
): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString("hex")}.tmp`);
  try {
    await writeFile(beside, bytes, { flag: "wx" });
    if (canReplace) await rename(beside, path);
    else await link(beside, path);
  } catch (error) {
    throw explained(error, path, "写入");
  } finally {
    await rm(beside, { force: true });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "没有这个文件或文件夹，请检查路径",
  ENOTDIR: "路径中有一段不是文件夹，请检查路径",
  EACCES: "没有权限，请换一个位置或联系管理员",
  EPERM: "没有权限，或文件正被其他程序打开，请关闭后再试",
  EBUSY: "文件正被其他程序打开，请关闭后再试",
  EEXIST: "文件已经存在，没有覆盖：请换一个名称（-o），或加上 --replace",
  EISDIR: "这是文件夹，请给出文件名",
  ENOSPC: "磁盘已满，请清理后再试",
  EROFS: "这个位置只能读不能写，请换一个位置",
  ENAMETOOLONG: "文件名太长，请换一个短一些的名称",
};

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function explained(error: unknown, path: string, action: string): unknown {
  const reason = REASONS[codeOf(error)];
  return reason ? new CliError(`无法${action}“${path}”：${reason}`) : error;
}
