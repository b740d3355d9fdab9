import type { Page } from "playwright-core";
import { rendererTime } from "./rendererTime";

/** What something took in a page: seconds on the clock and of the processor, and for how long nobody was answered. */
export interface PageCost {
  readonly seconds: number;
  readonly processor: number;
  /** Milliseconds of the longest task. */
  readonly longestTask: number;
}

export interface PageMeter {
  cost(task: () => Promise<unknown>): Promise<PageCost>;
  /** Megabytes that the page holds once what nobody needs any more is given back. */
  heap(): Promise<number>;
}

declare global {
  interface Window {
    tasks: number[];
  }
}

/** Measures what happens in a page. */
export async function pageMeter(page: Page): Promise<PageMeter> {
  const processor = await rendererTime(page.context().browser()!);
  const session = await page.context().newCDPSession(page);
  await page.evaluate(watchTasks);
  return {
    async cost(task) {
      await page.evaluate(() => void (window.tasks.length = 0));
      const [started, before] = [performance.now(), await processor()];
      await task();
      const seconds = (performance.now() - started) / 1000;
      const spent = (await processor()) - before;
      const longest = await page.evaluate(() => window.tasks.reduce((a, b) => Math.max(a, b), 0));
      return {
        seconds: tenths(seconds),
        processor: tenths(spent),
        longestTask: Math.round(longest),
      };
    },
    async heap() {
      for (let round = 0; round < 3; round += 1) {
        await session.send("HeapProfiler.collectGarbage");
      }
      const { usedSize } = await session.send("Runtime.getHeapUsage");
      return Math.round(usedSize / 1e6);
    },
  };
}

function watchTasks(): void {
  window.tasks = [];
  new PerformanceObserver((list) => {
    window.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: "longtask" });
}

const tenths = (value: number): number => Math.round(value * 100) / 100;
