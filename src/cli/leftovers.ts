import { createHash, randomBytes } from "node:crypto";
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { codeOf } from "./fileErrors";

const digest = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 12);

const HOST = digest(hostname());
/** This run: its machine, its process, and when it began, because numbers of processes come again. */
export const OWNER = `${HOST}-${process.pid}-${Math.round(performance.timeOrigin).toString(36)}`;

const BESIDE = /^\.hengji-([0-9a-f]{12}-\d+-[0-9a-z]+)-[0-9a-f]{12}\.tmp$/;
const LOCK = /^\.hengji-[0-9a-f]{12}\.lock$/;

/** A run on another machine that shares the folder cannot be asked whether it lives; nobody writes for a day. */
const LONGEST_RUN = 24 * 60 * 60 * 1000;

/** Between making a lock and writing into it whose it is, in milliseconds. */
const LONGEST_PAUSE = 1000;

/** A new name beside a file, from which a later run can tell whose it is. */
export function besideName(target: string): string {
  return join(dirname(target), `.hengji-${OWNER}-${randomBytes(6).toString("hex")}.tmp`);
}

/** The name of the lock of a file; on some disks A.xlsx and a.xlsx are one. */
export function lockName(target: string): string {
  const name = basename(target).normalize("NFC").toLowerCase();
  return join(dirname(target), `.hengji-${digest(name)}.lock`);
}

/** Removes what killed runs left in a folder; what runs that live are writing stays. */
export async function clearLeftovers(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    const path = join(folder, name);
    const owner = BESIDE.exec(name)?.[1] ?? (LOCK.test(name) ? await lockOwner(path) : undefined);
    if (owner !== undefined && owner !== OWNER && (await isDead(owner, path))) await drop(path);
  }
}

/** Who took a lock; "" where it was killed before it said so, undefined where there is none any more. */
export async function lockOwner(lock: string): Promise<string | undefined> {
  try {
    return (await readFile(lock, "utf8")).trim();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Whether the run that made a file is over. One that has not said yet whose it is gets a second for it. */
export async function isDead(owner: string, path: string): Promise<boolean> {
  const [host, process, began] = owner.split("-");
  if (began === undefined) {
    await setTimeout(LONGEST_PAUSE);
    return (await lockOwner(path)) === owner;
  }
  const isHere = host === HOST;
  if (isHere && (!isRunning(Number(process)) || isOurNumber(owner))) return true;
  return (await ageOf(path)) > LONGEST_RUN;
}

/** Our own number with another beginning: a run before us had it. */
function isOurNumber(owner: string): boolean {
  return owner !== OWNER && owner.startsWith(`${HOST}-${process.pid}-`);
}

function isRunning(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    if (codeOf(error) === "ESRCH") return false;
    // A process of somebody else may not be asked, so it runs.
    if (codeOf(error) === "EPERM") return true;
    throw error;
  }
}

async function ageOf(path: string): Promise<number> {
  try {
    return Date.now() - (await stat(path)).mtimeMs;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return Infinity;
    throw error;
  }
}

/** A folder that may be written but not listed is left as it is. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (["EACCES", "EPERM"].includes(codeOf(error))) return [];
    throw error;
  }
}

/** What belongs to another user, only that user can remove. */
async function drop(path: string): Promise<void> {
  try {
    await rm(path, { force: true });
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS"].includes(codeOf(error))) throw error;
  }
}
