import { transformSync } from "@swc/core";
import { expect } from "expect";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { Script } from "node:vm";

/** A test of this time runs for ever. */
const LONGEST = 10_000;
const REQUIRE = createRequire(join(process.cwd(), "package.json"));

/** What a run of tests came to, and the sources that they loaded. */
export interface TestRun {
  readonly failure: string | undefined;
  readonly loaded: ReadonlySet<string>;
}

type Test = () => unknown;

const GLOBALS = [
  "expect",
  "it",
  "test",
  "describe",
  "jest",
  "beforeAll",
  "beforeEach",
  "afterAll",
  "afterEach",
];

/**
 * Runs files of tests in this process, each module read anew, with one source in the place of another: what jest does, for
 * tests of pure functions, without its start. The first failure ends it.
 */
export async function runTests(
  files: readonly string[],
  changed?: { path: string; source: string },
): Promise<TestRun> {
  const loaded = new Map<string, { exports: Record<string, unknown> }>();
  const tests: Test[] = [];
  const load = (path: string): unknown => {
    const known = loaded.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(path, module);
    const source = changed?.path === path ? changed.source : undefined;
    const own = (name: string): unknown =>
      name.startsWith(".") ? load(fileOf(resolve(dirname(path), name))) : REQUIRE(name);
    const globals: Readonly<Record<string, unknown>> = globalsOf(tests);
    programOf(path, source)(own, module, module.exports, ...GLOBALS.map((name) => globals[name]));
    return module.exports;
  };
  try {
    for (const file of files) {
      tests.length = 0;
      within(() => load(resolve(file)));
      for (const test of tests) await within(test);
    }
    return { failure: undefined, loaded: new Set(loaded.keys()) };
  } catch (error) {
    return { failure: String(error).slice(0, 200), loaded: new Set(loaded.keys()) };
  }
}

/** A program that does not end within the time throws. */
function within<Result>(work: () => Result): Result {
  SCOPE.hengjiWork = work;
  return CALL.runInThisContext({ timeout: LONGEST }) as Result;
}
// Within jest this is another scope than globalThis.
const SCOPE = new Script("globalThis").runInThisContext() as { hengjiWork?: () => unknown };
const CALL = new Script("globalThis.hengjiWork()");

type Program = (
  require: unknown,
  module: unknown,
  exports: unknown,
  ...globals: readonly unknown[]
) => void;
const PROGRAMS = new Map<string, Program>();

function programOf(path: string, source: string | undefined): Program {
  if (source !== undefined) return compiled(path, source);
  const known = PROGRAMS.get(path) ?? compiled(path, readFileSync(path, "utf8"));
  PROGRAMS.set(path, known);
  return known;
}

function compiled(path: string, source: string): Program {
  if (path.endsWith(".json")) {
    return (_, module) => {
      (module as { exports: unknown }).exports = JSON.parse(source);
    };
  }
  const { code } = transformSync(source, {
    filename: path,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  const head = "(function (require, module, exports, " + GLOBALS.join(", ") + ") {";
  return new Script(`${head}${code}\n})`, { filename: path }).runInThisContext() as Program;
}

function fileOf(path: string): string {
  const found = [path, `${path}.ts`, join(path, "index.ts")].find(
    (each) => existsSync(each) && /\.\w+$/.test(each),
  );
  if (!found) throw new Error(`There is no ${path}`);
  return found;
}

/** What tests of pure functions use of jest. */
function globalsOf(tests: Test[]) {
  const it = Object.assign((_title: string, test: Test) => void tests.push(test), {
    each: (rows: readonly unknown[]) => (_title: string, test: (...row: unknown[]) => unknown) => {
      for (const row of rows) tests.push(() => test(...rowOf(row)));
    },
    skip: { each: () => () => undefined },
  });
  const describe = Object.assign((_title: string, body: () => void) => body(), {
    each: (rows: readonly unknown[]) => (_title: string, body: (...row: unknown[]) => void) => {
      for (const row of rows) body(...rowOf(row));
    },
  });
  const now = (work: Test): void => void tests.push(work);
  const nothing = (): void => undefined;
  return {
    ...{ expect, it, test: it, describe, beforeAll: now, beforeEach: nothing, afterAll: nothing },
    ...{ afterEach: nothing, jest: { requireActual: nothing } },
  };
}

function rowOf(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : [row];
}
