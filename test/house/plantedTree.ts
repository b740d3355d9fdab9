import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const REAL_CONFIGS = [
  "package.json",
  "tsconfig.json",
  "src/scoring/tsconfig.json",
  "src/functions/tsconfig.json",
  "eslint.config.js",
  "dependency-cruiser.config.js",
  "knip.config.js",
  ".prettierrc.json",
  ".prettierignore",
];

/** A small project in a folder of its own with our real settings: each check must fail once in it. */
export function plantTree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "hengji-planted-"));
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  for (const file of REAL_CONFIGS) copyFileSync(resolve(file), pathFor(root, file));
  for (const [file, text] of Object.entries(files)) writeFileSync(pathFor(root, file), `${text}\n`);
  return root;
}

function pathFor(root: string, file: string): string {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/** Runs a tool of node_modules/.bin in the planted tree; what it says on both streams and its exit code. */
export function runTool(root: string, tool: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(join(root, "node_modules/.bin", tool), args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, FORCE_COLOR: "0", NO_COLOR: "1" },
  });
  return { status, stdout, said: stdout + stderr };
}
