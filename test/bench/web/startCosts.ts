import { patientWorkbench } from "./patientWorkbench";

const RUNS = 5;

declare global {
  interface Window {
    shownAt: number | undefined;
    sampleAt: number | undefined;
  }
}

/** Notes when the pane can be used, and when the sample is shown besides. No function in it has a name: it crosses into the page. */
function watchStart(): void {
  const watching = setInterval(() => {
    if (document.querySelector("aside [role=tab]")) window.shownAt ??= performance.now();
    if (document.querySelector<HTMLElement>("#workbook-name")?.dataset["opened"])
      window.sampleAt ??= performance.now();
    if (window.shownAt !== undefined && window.sampleAt !== undefined) clearInterval(watching);
  }, 10);
}

/** Median seconds from the address to the first paint, to the pane, and to the sample in the spreadsheet. */
export async function startCosts() {
  const runs: { paint: number; pane: number; sample: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const workbench = await patientWorkbench({ prepare: watchStart });
    runs.push(
      await workbench.page.evaluate(() => ({
        paint: performance.getEntriesByName("first-contentful-paint")[0]!.startTime,
        pane: window.shownAt!,
        sample: window.sampleAt!,
      })),
    );
    await workbench.close();
  }
  const median = (part: "paint" | "pane" | "sample"): number =>
    Math.round(runs.map((run) => run[part]).sort((a, b) => a - b)[RUNS >> 1]! / 10) / 100;
  return { paint: median("paint"), pane: median("pane"), sample: median("sample") };
}
