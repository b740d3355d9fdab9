import { GRADE } from "../../src/taskpane/texts/gradeTexts";
import { sampleWorkbook } from "../grading/run/sample";
import { describeWithChromium } from "../host/browser/describeWithChromium";
import { sampleWorkbook as largeWorkbook } from "../workbook/excel/sample";
import { openPane } from "./openPane";
import { showPage } from "./showPage";

// Times are printed, not asserted: they are those of the machine as well.
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
  it("can be used, office.js included", async () => {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const pane = await openPane({ content: await sampleWorkbook(), watch: watchForPane });
      await pane.frame.waitForFunction(() => window.paneReadyAt !== undefined);
      times.push(await pane.frame.evaluate(() => window.paneReadyAt!));
      await pane.close();
    }
    process.stderr.write(
      `pane usable after ${times.map((time) => time.toFixed(0)).join(", ")} ms\n`,
    );
    expect(times.every((time) => time > 0)).toBe(true);
  });

  it.each([{ units: 100 }, { units: 2000 }])(
    "checks, grades and writes $units units × 20 indicators",
    async ({ units }) => {
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
    },
  );
});
