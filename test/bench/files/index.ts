import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createXlsx } from "../../../src/workbook/xlsx/createXlsx";
import { build } from "../../house/build";
import { INDICATORS, writeLines } from "./writeLines";

const SIZES = process.argv.slice(2).map(Number);
/** What a run took: seconds on the clock and of the processor, and the most memory it held, in MB. */
interface Cost {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

/** `npm run bench:files -- 1000000 7200000`: lines graded by the built command, against a plain script on the same file. */
async function bench(folder: string): Promise<void> {
  const cli = join(build("cli"), "hengji.js");
  writeFileSync(join(cli, "../package.json"), '{ "type": "module" }');
  const scheme = join(folder, "scheme.xlsx");
  writeFileSync(scheme, await schemeFile());
  const costs: Record<string, Record<string, Cost>> = {};
  for (const size of SIZES.length > 0 ? SIZES : [100_000, 1_000_000]) {
    const data = join(folder, "data.csv");
    await writeLines(data, size);
    const call = ["grade", "--scheme", scheme, "--data", data, "--replace", "-o"];
    costs[size] = {
      hengji: cost([cli, ...call, join(folder, "results.csv")]),
      plainScript: cost([resolve("test/bench/files/plainScript.js"), data, join(folder, "r.csv")]),
    };
    for (const [who, { seconds, processor, megabytes }] of Object.entries(costs[size])) {
      process.stdout.write(
        `${size} units × ${INDICATORS}: ${who} ${seconds.toFixed(1)} s, processor ${processor.toFixed(1)} s, ${megabytes.toFixed(0)} MB\n`,
      );
    }
  }
  process.stdout.write(`${JSON.stringify(costs)}\n`);
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
  const sheets: Record<string, (string | number | null)[][]> = {
    方案: [
      ["项目", "值"],
      ["方案名称", "公务员考核"],
      ["年度", 2026],
      ["名额算法", "分档"],
    ],
    指标: [
      ["编码", "指标名称", "权重"],
      ...Array.from({ length: INDICATORS }, (_, index) => [`K${index + 1}`, `指标${index + 1}`, 5]),
    ],
    等次: [
      ["等次", "下限", "名额比例"],
      ["优秀", 82, "20%"],
      ["称职", 75, null],
      ["基本称职", 60, null],
      ["不称职", 0, null],
    ],
  };
  await workbook.sheets.render(
    Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows.map((row) => row.map((value) => ({ value }))),
    })),
  );
  return workbook.save();
}

const folder = mkdtempSync(join(tmpdir(), "hengji-bench-"));
try {
  await bench(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
