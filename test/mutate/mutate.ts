import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { mutantsOf, type Mutant } from "./mutants";
import { runTests } from "./testRun";

/** Tests that take more of the processor without any mutant are left out. */
const LONGEST_MS = 700;

/** A file of tests that passes, the sources that it loads, and how long it takes. */
interface KnownTest {
  readonly path: string;
  readonly loaded: ReadonlySet<string>;
  readonly milliseconds: number;
}

export interface FileOutcome {
  readonly file: string;
  readonly mutants: number;
  readonly survivors: readonly Mutant[];
}

/** All tests of pure functions that pass here, the quickest first. */
export async function knownTests(folders: readonly string[]): Promise<KnownTest[]> {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((each) => each.endsWith(".test.ts"))
      .map((each) => join(folder, each)),
  );
  const known: KnownTest[] = [];
  for (const path of [...paths, "test/mutate/fewCases.ts"]) {
    const before = process.cpuUsage();
    const { failure, loaded } = await runTests([path]);
    const { user, system } = process.cpuUsage(before);
    const milliseconds = (user + system) / 1000;
    if (failure === undefined && milliseconds <= LONGEST_MS)
      known.push({ path, loaded, milliseconds });
  }
  return known.sort((a, b) => a.milliseconds - b.milliseconds);
}

/** The mutants of a file that no test notices: neither its own nor any other that loads it. */
export async function mutate(file: string, known: readonly KnownTest[]): Promise<FileOutcome> {
  const path = resolve(file);
  const own = file.replace(/^src/, "test").replace(/\.ts$/, ".test.ts");
  const isOwn = (each: KnownTest): boolean => each.path === own;
  const tests = known.filter(({ loaded }) => loaded.has(path));
  const ordered = [...tests.filter(isOwn), ...tests.filter((each) => !isOwn(each))];
  const mutants = mutantsOf(file, readFileSync(file, "utf8"));
  const survivors: Mutant[] = [];
  for (const mutant of mutants) {
    if (!(await isKilled(mutant, path, ordered))) survivors.push(mutant);
  }
  return { file, mutants: mutants.length, survivors };
}

async function isKilled(
  mutant: Mutant,
  path: string,
  tests: readonly KnownTest[],
): Promise<boolean> {
  for (const test of tests) {
    const { failure } = await runTests([test.path], { path, source: mutant.source });
    if (failure !== undefined) return true;
  }
  return false;
}

/** The sources below a path, or the file itself. */
export function sourcesBelow(path: string): string[] {
  if (existsSync(path) && path.endsWith(".ts")) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((each) => each.endsWith(".ts"))
    .map((each) => join(path, each))
    .sort();
}
