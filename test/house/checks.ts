import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { closingLine, type JestCounts } from "./closingLine";

const RESULTS = "node_modules/.cache/hengji/spec.json";

/**
 * `npm test`: every script of package.json named test:*, one after the other, each with a line of its own;
 * then how many tests passed, failed and were skipped.
 */
function runChecks(): number {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    scripts: Record<string, string>;
  };
  rmSync(RESULTS, { force: true });
  mkdirSync(dirname(RESULTS), { recursive: true });
  const names = Object.keys(scripts).filter((name) => name.startsWith("test:"));
  const failed = names.filter((name) => !runCheck(name));
  for (const name of failed) print(`FAILED ${name} (to see it alone: npm run ${name})`);
  print(closingLine(readResults(), failed.filter((name) => name !== "test:spec").length));
  return failed.length === 0 ? 0 : 1;
}

function runCheck(name: string): boolean {
  print(`\n=== ${name}`);
  const report = name === "test:spec" ? ["--", "--json", `--outputFile=${RESULTS}`] : [];
  const started = performance.now();
  const { status } = spawnSync("npm", ["run", "--silent", name, ...report], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
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

process.exitCode = runChecks();
