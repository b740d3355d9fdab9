import { GRADE } from "../../src/taskpane/texts/gradeTexts";
import { sampleWorkbook } from "../grading/run/sample";
import { describeWithChromium } from "../host/browser/describeWithChromium";
import { sampleWorkbook as largeWorkbook } from "../workbook/excel/sample";
import { openPane } from "./openPane";
import { showPage } from "./showPage";

const MOST_MILLISECONDS = 1000;
const RUNS = 5;

declare global {
  interface Window {
    paneReadyAt: number | undefined;
    longTasks: number[];
  }
}

/** Notes how long the pane answers nobody, in milliseconds. */
function watchForTasks(): void {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: "longtask", buffered: true });
}

/** Notes when the pane can be used: its first page stands and no button waits any more. */
function watchForPane(): void {
  const look = (): void => {
    const isReady =
      document.querySelector("#page h1") && document.querySelector("#page button:enabled");
    if (isReady) window.paneReadyAt ??= performance.now();
    else requestAnimationFrame(look);
  };
  if (window.top !== window) requestAnimationFrame(look);
}

describeWithChromium("the pane", () => {
  it("can be used within a second, office.js included", async () => {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const pane = await openPane({ content: await sampleWorkbook(), watch: watchForPane });
      await pane.frame.waitForFunction(() => window.paneReadyAt !== undefined);
      times.push(await pane.frame.evaluate(() => window.paneReadyAt!));
      await pane.close();
    }
    const best = Math.min(...times);
    process.stderr.write(
      `pane usable after ${times.map((time) => time.toFixed(0)).join(", ")} ms\n`,
    );
    // The best of five: the machine may be busy with other tests, the pane only with itself.
    expect(best).toBeLessThanOrEqual(MOST_MILLISECONDS);
  });

  it.each([
    { units: 100, most: 200 },
    { units: 2000, most: 500 },
  ])(
    "checks, grades and writes $units units × 20 indicators without long pauses",
    async ({ units, most }) => {
      const content = largeWorkbook(units);
      const pane = await openPane({ content, watch: watchForTasks, limits: "desktop" });
      await pane.frame.locator("#page h1").waitFor();
      const started = performance.now();
      await showPage(pane, "grade");
      const write = pane.frame.getByRole("button", { name: GRADE.write["zh-CN"], exact: true });
      await write.click();
      await pane.frame.getByText("评分完成").waitFor();
      const took = performance.now() - started;
      const tasks = await pane.frame.evaluate(() => window.longTasks);
      process.stderr.write(
        `${units} units graded in ${took.toFixed(0)} ms; longest tasks ${tasks
          .sort((one, other) => other - one)
          .slice(0, 5)
          .map((task) => task.toFixed(0))
          .join(", ")} ms\n`,
      );
      expect(pane.errors).toEqual([]);
      await pane.close();
      // Host and pane share one thread here, so the pane's own part is smaller still.
      expect(Math.max(0, ...tasks)).toBeLessThanOrEqual(most);
    },
  );
});
