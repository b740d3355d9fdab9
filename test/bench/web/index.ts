import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellCosts } from "./cellCosts";
import { fileCosts } from "./fileCosts";
import { manyFiles } from "./manyFiles";
import { startCosts } from "./startCosts";

/** Units of the workbooks that are opened; `--cells` and how many units have formulas. */
const CALL = process.argv.slice(2);
const AT = CALL.includes("--cells") ? CALL.indexOf("--cells") : CALL.length;
const WORKBOOKS = CALL.length > 0 ? CALL.slice(0, AT).map(Number) : [10_000, 100_000];
const CELLS = CALL.length > 0 ? CALL.slice(AT + 1).map(Number) : [5_000];

/**
 * `npm run bench:web -- 10000 100000 --cells 5000`: the built workbench in Chromium: to start, to open, grade and write
 * workbooks, to open many one after the other; and formulas filled down in its spreadsheet.
 */
async function bench(folder: string): Promise<void> {
  const costs: Record<string, unknown> = {};
  const tell = (what: string, measured: object): void => {
    costs[what] = measured;
    const words = Object.entries(measured).map(([name, cost]) => `${name} ${JSON.stringify(cost)}`);
    process.stdout.write(`${what}: ${words.join(", ")}\n`);
  };
  if (WORKBOOKS.length > 0) tell("start", await startCosts());
  for (const units of WORKBOOKS) tell(`${units} units`, await fileCosts(folder, units));
  if (WORKBOOKS.length > 0) tell("30 files", await manyFiles(folder));
  for (const units of CELLS) tell(`${units} formulas`, await cellCosts(units));
  process.stdout.write(`${JSON.stringify(costs)}\n`);
}

const folder = mkdtempSync(join(tmpdir(), "hengji-bench-"));
try {
  await bench(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
