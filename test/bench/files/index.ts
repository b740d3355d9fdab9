import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createXlsx } from "../../../src/workbook/xlsx/createXlsx";
import { build } from "../../house/build";
import { INDICATORS } from "./marks";
import { SCHEME_SHEETS } from "./schemeSheets";
import { writeLines } from "./writeLines";
import { writeWorkbook } from "./writeWorkbook";

/** Sizes of lines and of workbooks; what stands behind --xlsx is graded as a workbook. */
const CALL = process.argv.slice(2);
const AT = CALL.includes("--xlsx") ? CALL.indexOf("--xlsx") : CALL.length;
const LINES = CALL.length > 0 ? CALL.slice(0, AT).map(Number) : [100_000, 1_000_000];
const WORKBOOKS = CALL.length > 0 ? CALL.slice(AT + 1).map(Number) : [10_000, 100_000];

/** What a run took: seconds on the clock and of the processor, and the most memory it held, in MB. */
interface Cost {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

/**
 * `npm run bench:files -- 1000000 7200000 --xlsx 10000 100000 500000`: lines graded by the built command, against a plain
 * script on the same file, and workbooks, of which it opens again what it wrote.
 */
async function bench(folder: string): Promise<void> {
  const cli = join(build("cli"), "hengji.js");
  writeFileSync(join(cli, "../package.json"), '{ "type": "module" }');
  const scheme = join(folder, "scheme.xlsx");
  writeFileSync(scheme, await schemeFile());
  const costs: Record<string, Record<string, Cost>> = {};
  for (const size of LINES) {
    const data = join(folder, "data.csv");
    await writeLines(data, size);
    const call = ["grade", "--scheme", scheme, "--data", data, "--replace", "-o"];
    costs[`${size} lines`] = {
      hengji: cost([cli, ...call, join(folder, "results.csv")]),
      plainScript: cost([resolve("test/bench/files/plainScript.js"), data, join(folder, "r.csv")]),
    };
    tell(`${size} lines`, costs[`${size} lines`]!);
  }
  for (const size of WORKBOOKS) {
    const data = join(folder, "data.xlsx");
    await writeWorkbook(data, size);
    const results = join(folder, "results.xlsx");
    const grade = (file: string, detail: string, target: string): Cost =>
      cost([cli, "grade", file, "--calculation", detail, "--replace", "-o", target]);
    costs[`${size} in .xlsx`] = {
      full: grade(data, "full", results),
      summary: grade(data, "summary", results),
      again: grade(results, "summary", join(folder, "again.xlsx")),
    };
    tell(`${size} in .xlsx`, costs[`${size} in .xlsx`]!);
  }
  process.stdout.write(`${JSON.stringify(costs)}\n`);
}

function tell(size: string, costs: Readonly<Record<string, Cost>>): void {
  for (const [what, { seconds, processor, megabytes }] of Object.entries(costs)) {
    process.stdout.write(
      `${size} × ${INDICATORS}: ${what} ${seconds.toFixed(1)} s, processor ${processor.toFixed(1)} s, ${megabytes.toFixed(0)} MB\n`,
    );
  }
}

/** Said at the end of a process by itself: no other way knows the most memory that it held. */
const TELL = `data:text/javascript,${encodeURIComponent(
  `process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\nCOST "+(u.userCPUTime+u.systemCPUTime)/1e6+" "+u.maxRSS/1000+"\\n")})`,
)}`;

function cost(call: readonly string[]): Cost {
  const started = performance.now();
  const { status, stderr } = spawnSync("node", ["--import", TELL, ...call], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const seconds = (performance.now() - started) / 1000;
  const told = /COST (\S+) (\S+)/.exec(stderr);
  if (status !== 0 || !told) throw new Error(stderr);
  return { seconds, processor: Number(told[1]), megabytes: Number(told[2]) };
}

async function schemeFile(): Promise<Uint8Array> {
  const workbook = createXlsx();
  await workbook.sheets.render(SCHEME_SHEETS);
  return workbook.save();
}

const folder = mkdtempSync(join(tmpdir(), "hengji-bench-"));
try {
  await bench(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
