import { fork, type ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { caseOf, type Verdict } from "./tryCase";

const FILES = "node_modules/.cache/hengji/fuzz";
/** A case that has not ended by then hangs. */
const PATIENCE = 30_000;
/** Of one process, in MB. */
const MOST_MEMORY = 1024;

type Report = Verdict & { readonly peak: number };

/**
 * `npm run fuzz -- [count] [seed]`: opens, checks and saves damaged files, one a seed. It fails where something else comes of
 * one than a sentence or a workbook, where one takes too long or too much memory; the file is kept beside the seed.
 */
async function fuzz(count: number, first: number): Promise<number> {
  const started = Date.now();
  const tally = { refused: 0, opened: 0, openedInPart: 0, failed: 0 };
  let next = first;
  let slowest = { seed: 0, time: 0 };
  let peak = 0;
  const lane = async (): Promise<void> => {
    let child = startWorker();
    while (next < first + count) {
      const seed = next++;
      const report = await ask(child, seed);
      if (report.time > slowest.time) slowest = { seed, time: report.time };
      peak = Math.max(peak, report.peak);
      const failure = report.failure ?? tooMuch(report);
      if (failure === undefined) tally[report.outcome!] += 1;
      else {
        tally.failed += 1;
        await keep(report, failure);
      }
      if (!child.connected || report.peak > MOST_MEMORY) {
        child.kill("SIGKILL");
        child = startWorker();
      }
    }
    child.kill();
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, lane));
  const seconds = Math.round((Date.now() - started) / 1000);
  print(JSON.stringify({ count, first, ...tally, slowest, peak: Math.round(peak), seconds }));
  return tally.failed === 0 ? 0 : 1;
}

function startWorker(): ChildProcess {
  const child = fork(new URL("worker.ts", import.meta.url), {
    execArgv: ["--import", "tsx", `--max-old-space-size=${MOST_MEMORY}`],
  });
  child.setMaxListeners(0);
  return child;
}

/** What a worker says of a seed; one that dies or hangs says it by that. */
async function ask(child: ChildProcess, seed: number): Promise<Report> {
  return new Promise((done) => {
    const end = (report: Report): void => {
      clearTimeout(patience);
      child.removeAllListeners("message");
      child.removeAllListeners("exit");
      done(report);
    };
    const fail = (failure: string): void =>
      end({ seed, original: "", failure, time: PATIENCE, peak: 0 });
    const patience = setTimeout(() => {
      child.kill("SIGKILL");
      child.disconnect();
      fail("hangs");
    }, PATIENCE);
    child.once("message", (report) => end(report as Report));
    child.once("exit", (code, signal) => fail(`ended the process: ${code ?? signal}`));
    child.send(seed);
  });
}

function tooMuch({ peak }: Report): string | undefined {
  return peak > MOST_MEMORY ? `took ${Math.round(peak)} MB` : undefined;
}

async function keep({ seed, original }: Report, failure: string): Promise<void> {
  const { name, bytes } = await caseOf(seed);
  mkdirSync(FILES, { recursive: true });
  writeFileSync(join(FILES, `${seed}-${name}`), bytes);
  print(`seed ${seed} (${original || name}): ${failure}\n`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const [count = "20000", seed = "1"] = process.argv.slice(2);
process.exitCode = await fuzz(Number(count), Number(seed));
