import { sampleWorkbook } from "../grading/run/sample";
import { describeWithChromium } from "../host/browser/describeWithChromium";
import { openPane } from "./openPane";

const MOST_MILLISECONDS = 1000;
const RUNS = 5;

declare global {
  interface Window {
    paneReadyAt: number | undefined;
  }
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
});
