import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { builtWeb } from "../build/builtAddIn";
import { collectedBytes, describeCollected } from "../workbook/collectedWorkbooks";
import { describeWorkbench } from "./describeWorkbench";

const MOST_AT_FIRST = 200 * 1024;

/** Times are told, not asserted: machines differ, and tests run beside others. */
const tell = (what: string, milliseconds: number): void =>
  void process.stderr.write(`workbench: ${what} ${(milliseconds / 1000).toFixed(2)} s\n`);

async function timed(what: string, task: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  await task();
  tell(what, performance.now() - started);
}

it("asks for at most 200 KB compressed before it shows itself", () => {
  const script = readdirSync(builtWeb()).find((name) => name.startsWith("workbench."))!;
  const size = gzipSync(readFileSync(join(builtWeb(), script))).length;
  process.stderr.write(`workbench: first script ${(size / 1024).toFixed(0)} KB gz\n`);
  expect(size).toBeLessThanOrEqual(MOST_AT_FIRST);
});

describeWorkbench("how long the workbench takes", (bench) => {
  it("to show itself, and the sample", async () => {
    const { shell, sample } = await bench.page.evaluate(() => ({
      shell: performance.getEntriesByName("first-contentful-paint")[0]!.startTime,
      sample: performance.now(),
    }));
    tell("shell painted after", shell);
    tell("sample shown after", sample);
    expect(shell).toBeLessThan(sample);
  });

  it("to grade the sample", async () => {
    await timed("sample checked and graded after", () => bench.click("一键评分"));
    await timed("results written after", () => bench.click("写入结果"));
    await bench.says("评分完成");
  });

  it("to save it", async () => {
    await timed("saved after", () => bench.save());
  });

  describeCollected("with a file of an office", () => {
    it("to open it", async () => {
      await bench.openNew();
      const bytes = collectedBytes("rd_perf_sept.xlsx");
      await timed("rd_perf_sept.xlsx shown after", () => bench.open("rd_perf_sept.xlsx", bytes));
      expect(await bench.page.locator("#workbook-name").innerText()).toContain("rd_perf_sept");
    });
  });
});
