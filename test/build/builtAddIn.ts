import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

export type Channel = "public" | "intranet" | "development";

const CACHE = "node_modules/.cache/hengji/builds";
const SOURCES = [
  "src",
  "assets",
  "webpack",
  "webpack.config.js",
  "manifest.xml",
  "package-lock.json",
];
/** What pages of tests are made of besides. */
const PAGES = ["test/host", "test/workbook", "test/grading"];
export const BASE_URL = "https://hengji.example.gov.cn/addin";
const POLL_MILLISECONDS = 200;
const LONGEST_BUILD = 180_000;
const RECENT = 600_000;

/**
 * The folder of a built add-in, with webpack's own account beside it in stats.json. Built once for all tests, and
 * again only when what it is made of has changed.
 */
export function builtAddIn(channel: Channel): string {
  return built(channel, ["--config-name", "addin", "--env", `channel=${channel}`]);
}

/** The folder of the built workbench, likewise. */
export function builtWeb(): string {
  return built("web", ["--config-name", "web"]);
}

/** The folder with the zip file of the workbench, likewise. */
export function builtPortable(): string {
  return built("portable", ["--config-name", "portable"]);
}

/** The folder with page.js, all of a page of a test in one script, likewise. */
export function builtPage(entry: string): string {
  const name = entry.replace(/\W+/g, "-");
  const options = ["--config-name", "testPage", "--env", `entry=${entry}`];
  return built(name, options, [...SOURCES, ...PAGES, dirname(entry)]);
}

function built(name: string, options: readonly string[], sources = SOURCES): string {
  const parent = join(CACHE, name);
  const folder = join(parent, digestOf(sources));
  const lock = `${folder}.lock`;
  mkdirSync(parent, { recursive: true });
  const started = performance.now();
  while (!existsSync(folder)) {
    if (isTaken(lock)) {
      if (performance.now() - started > LONGEST_BUILD)
        throw new Error(`Another build holds ${lock} for too long; remove it if none is running`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MILLISECONDS);
      continue;
    }
    try {
      makeRoom(parent);
      build(name, options, folder);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return folder;
}

/** Of two that make a directory at the same moment one fails. A lock whose process was stopped holds nobody up. */
function isTaken(lock: string): boolean {
  const holder = join(lock, "process");
  try {
    mkdirSync(lock);
    writeFileSync(holder, String(process.pid));
    return false;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
  const isKnown = existsSync(holder);
  if (isKnown && !isAlive(Number(readFileSync(holder, "utf8")))) {
    rmSync(lock, { recursive: true, force: true });
  }
  return true;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM"; // it runs under another name
  }
}

const codeOf = (error: unknown): unknown => (error as NodeJS.ErrnoException).code;

/** Earlier builds go; one of the last minutes may still be read, or be under way. */
function makeRoom(parent: string): void {
  for (const name of readdirSync(parent)) {
    const path = join(parent, name);
    if (ageOf(path) > RECENT) rmSync(path, { recursive: true, force: true });
  }
}

function ageOf(path: string): number {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}

function build(name: string, options: readonly string[], folder: string): void {
  const unfinished = `${folder}.unfinished`;
  mkdirSync(unfinished, { recursive: true });
  const { status, stdout, stderr } = spawnSync(
    "node_modules/.bin/webpack",
    [...options, ...["--output-path", unfinished, "--json", `${unfinished}/stats.json`]],
    { encoding: "utf8", env: { ...process.env, HENGJI_BASE_URL: `${BASE_URL}/` } },
  );
  if (status !== 0) {
    const errors = readStats(unfinished).errors.map(({ message }) => message);
    throw new Error([`webpack could not build ${name}:`, ...errors, stdout, stderr].join("\n"));
  }
  renameSync(unfinished, folder);
}

/** Webpack's own account of a build. */
export function readStats(folder: string): Stats {
  const { children } = JSON.parse(readFileSync(join(folder, "stats.json"), "utf8")) as {
    children: [Stats];
  };
  return children[0];
}

interface Stats {
  readonly errors: readonly { readonly message: string }[];
  readonly chunks: readonly {
    readonly files: readonly string[];
    readonly initial: boolean;
    readonly origins: readonly { readonly request?: string }[];
  }[];
  readonly modules: readonly StatsModule[];
}

/** A module, or several that were joined. */
export interface StatsModule {
  readonly chunks: readonly unknown[];
  readonly nameForCondition?: string | null;
  readonly modules?: readonly StatsModule[];
}

function digestOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesBelow)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

function filesBelow(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
