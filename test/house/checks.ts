import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { closingLine, type JestCounts } from "./closingLine";

const RESULTS = "node_modules/.cache/hengji/spec.json";

/** What is checked at the same time, beside the tests, which fill the machine themselves. */
const LANES = 2;

/**
 * `npm test`: every script of package.json named test:*, each with a line of its own and the tests last; then how many
 * tests passed, failed and were skipped.
 */
async function runChecks(): Promise<number> {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    scripts: Record<string, string>;
  };
  rmSync(RESULTS, { force: true });
  mkdirSync(dirname(RESULTS), { recursive: true });
  const names = Object.keys(scripts).filter((name) => name.startsWith("test:"));
  const waiting = names.filter((name) => name !== SPEC);
  const failed: string[] = [];
  const check = async (name: string): Promise<void> => {
    if (!(await runCheck(name))) failed.push(name);
  };
  const lane = async (): Promise<void> => {
    for (let name = waiting.shift(); name; name = waiting.shift()) await check(name);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  await check(SPEC);
  for (const name of failed) print(`FAILED ${name} (to see it alone: npm run ${name})`);
  print(closingLine(readResults(), failed.filter((name) => name !== SPEC).length));
  return failed.length === 0 ? 0 : 1;
}

const SPEC = "test:spec";

/** Runs a script; what it prints comes in one piece, that of the tests as it comes. */
async function runCheck(name: string): Promise<boolean> {
  const isSpec = name === SPEC;
  const report = isSpec ? ["--", "--json", `--outputFile=${RESULTS}`] : [];
  const output = isSpec ? "inherit" : "pipe";
  if (isSpec) print(`\n=== ${name}`);
  const started = performance.now();
  const child = spawn("npm", ["run", "--silent", name, ...report], {
    stdio: ["ignore", output, output],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (piece: Buffer) => said.push(piece));
  }
  const status = await new Promise<number | null>((done, fail) => {
    child.on("error", fail);
    child.on("close", done);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!isSpec) print(`\n=== ${name}\n${Buffer.concat(said).toString("utf8")}`);
  print(`=== ${name} ${status === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  return status === 0;
}

function readResults(): JestCounts | undefined {
  return existsSync(RESULTS)
    ? (JSON.parse(readFileSync(RESULTS, "utf8")) as JestCounts)
    : undefined;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

process.exitCode = await runChecks();
