import { rmSync, type Stats } from "node:fs";
import {
  access,
  constants,
  type FileHandle,
  link,
  lstat,
  open,
  readlink,
  realpath,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { CliError } from "./cliError";
import { codeOf, explained } from "./fileErrors";
import { besideName, clearLeftovers, isDead, lockName, lockOwner, OWNER } from "./leftovers";

/** Where a file goes: as the user wrote it, and where that leads. */
interface Place {
  readonly path: string;
  readonly target: string;
}

/**
 * Refuses an output that cannot be written, before anything is computed for it, and removes what killed runs left
 * beside it.
 *
 * @throws {CliError} outputExists, notFile, folderMissing, fileReadOnly, fileOfManyNames and what forbids to look
 */
export async function checkOutput(path: string, canReplace: boolean): Promise<void> {
  try {
    const place = await placeOf(path);
    const folder = dirname(place.target);
    await clearLeftovers(folder);
    await replaced(place, canReplace);
    await access(folder, constants.W_OK);
  } catch (error) {
    throw explained(error, path, "folderMissing");
  }
}

/** Bytes that come one piece after the other. */
type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * Writes a file whole or not at all, whenever it is killed: the content goes beside the target and onto the disk, then the
 * file gets its name in one step. Without canReplace the step fails where the name is taken. A file that is replaced
 * keeps its permissions and its owner, and a link to it goes on leading there.
 *
 * @throws {CliError} what forbids to write
 */
export async function writeOutput(
  path: string,
  content: Uint8Array | Pieces,
  canReplace: boolean,
): Promise<void> {
  try {
    const place = await placeOf(path);
    const beside = besideName(place.target);
    // Ctrl+C: a long file would otherwise stay beside its target until the next run.
    const stop = (): void => {
      rmSync(beside, { force: true });
      process.exit(INTERRUPTED);
    };
    process.once("SIGINT", stop);
    try {
      await writeBeside(beside, content, await replaced(place, canReplace), path);
      if (canReplace) await rename(beside, place.target);
      else await takeName(beside, place);
    } finally {
      process.off("SIGINT", stop);
      await rm(beside, { force: true });
    }
    await syncFolder(dirname(place.target));
  } catch (error) {
    throw explained(error, path, "folderMissing");
  }
}

/** What shells are told by a program that Ctrl+C ended. */
const INTERRUPTED = 130;

/** Follows links, also one that leads to nothing yet; the folder must be there. */
async function placeOf(path: string): Promise<Place> {
  let target = resolve(path);
  for (let steps = 0; steps < MOST_LINKS; steps += 1) {
    target = join(await realpath(dirname(target)), basename(target));
    const found = await standing(target);
    if (!found?.isSymbolicLink()) return { path, target };
    target = resolve(dirname(target), await readlink(target));
  }
  throw new CliError("linksInCircle", { path });
}

/** As many as Linux follows. */
const MOST_LINKS = 40;

async function standing(target: string): Promise<Stats | undefined> {
  try {
    return await lstat(target);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** The file that goes, if there is one and it may go. */
async function replaced({ path, target }: Place, canReplace: boolean): Promise<Stats | undefined> {
  const found = await standing(target);
  if (!found) return undefined;
  if (!found.isFile()) throw new CliError("notFile", { path });
  if (!canReplace) throw new CliError("outputExists", { path });
  // Whoever may do everything, and whoever may write the folder, could replace it all the same.
  if ((found.mode & 0o222) === 0) throw new CliError("fileReadOnly", { path });
  await access(target, constants.W_OK);
  if (found.nlink > 1) throw new CliError("fileOfManyNames", { path });
  return found;
}

/** Until its permissions are set, nobody else may read what may be meant for few. */
async function writeBeside(
  beside: string,
  content: Uint8Array | Pieces,
  old: Stats | undefined,
  path: string,
): Promise<void> {
  const file = await open(beside, "wx", old ? 0o600 : 0o666);
  try {
    if (old) await takeAfter(file, old, path);
    // Each piece goes behind the one before it.
    for await (const piece of content instanceof Uint8Array ? [content] : content) {
      await file.writeFile(piece);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Owner first: a change of the owner can take permissions away. */
async function takeAfter(file: FileHandle, old: Stats, path: string): Promise<void> {
  const { uid, gid } = await file.stat();
  if (uid !== old.uid || gid !== old.gid) {
    try {
      await file.chown(old.uid, old.gid);
    } catch (error) {
      if (codeOf(error) === "EPERM") throw new CliError("fileOfAnother", { path });
      throw error;
    }
  }
  const permissions = old.mode & 0o7777;
  if (((await file.stat()).mode & 0o7777) !== permissions) await file.chmod(permissions);
}

/** What systems answer where a disk knows no second name for a file: sticks, some shares. */
const NO_LINKS = new Set("EPERM ENOTSUP EOPNOTSUPP ENOSYS EMLINK EINVAL EISDIR EACCES".split(" "));

async function takeName(beside: string, place: Place): Promise<void> {
  try {
    await link(beside, place.target);
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error))) throw error;
    await renameLocked(beside, place);
  }
}

/** Without links a name cannot be taken and filled in one step: of several runs only the one with the lock may look and rename. */
async function renameLocked(beside: string, place: Place): Promise<void> {
  const lock = lockName(place.target);
  await takeLock(lock, place);
  try {
    if (await standing(place.target)) throw new CliError("outputExists", { path: place.path });
    if ((await lockOwner(lock)) !== OWNER)
      throw new CliError("fileBeingWritten", { path: place.path });
    await rename(beside, place.target);
  } finally {
    if ((await lockOwner(lock)) === OWNER) await rm(lock, { force: true });
  }
}

/** A lock of a run that was killed is taken over. */
async function takeLock(lock: string, { path }: Place): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (await isLockTaken(lock)) return;
    const owner = await lockOwner(lock);
    if (owner === undefined) continue;
    if (!(await isDead(owner, lock))) break;
    await rm(lock, { force: true });
  }
  throw new CliError("fileBeingWritten", { path });
}

const MOST_TRIES = 5;

async function isLockTaken(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, OWNER, { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    await rm(lock, { force: true });
    throw error;
  }
}

/** Not every system lets a folder be opened for that. */
const NO_FOLDER_SYNC = new Set("EISDIR EPERM EACCES EINVAL ENOTSUP EBADF ENOSYS".split(" "));

/** Brings the name of a file onto the disk too. */
async function syncFolder(folder: string): Promise<void> {
  let opened: FileHandle | undefined;
  try {
    opened = await open(folder, "r");
    await opened.sync();
  } catch (error) {
    if (!NO_FOLDER_SYNC.has(codeOf(error))) throw error;
  } finally {
    await opened?.close();
  }
}
