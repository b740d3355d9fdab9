import { type Page } from "playwright-core";
import { bundle } from "../../host/browser/bundle";
import { remoteWorkbook } from "../../workbook/univer/remoteWorkbook";
import { markOf } from "../files/marks";
import { rendererTime } from "./rendererTime";
import { launchChromium } from "../../host/browser/launchChromium";

const INDICATORS = 20;
const ROUNDS = 5;

/** Formulas of one row of so many; `isOne`: one formula for all of them. */
interface Filled {
  readonly formula: (row: number, last: number) => string;
  readonly isOne?: boolean;
}

const FILLED: Readonly<Record<string, Filled>> = {
  "HJ.SCORE": { formula: (row) => `HJ.SCORE(A${row}:T${row},A$1:T$1)` },
  SUMPRODUCT: { formula: (row) => `ROUND(SUMPRODUCT(A${row}:T${row},A$1:T$1)/100,2)` },
  "HJ.RANKING": { formula: (row, last) => `HJ.RANKING(A${row},A$2:A$${last})` },
  "HJ.RANKINGS": { formula: (row, last) => `HJ.RANKINGS(A${row}:A${last})`, isOne: true },
  RANK: { formula: (row, last) => `RANK(A${row},A$2:A$${last})` },
};

/**
 * Median processor seconds of calculating anew formulas that are filled down so many units after one cell changed that
 * all of them refer to: functions of ours against the spreadsheet's own.
 */
export async function cellCosts(units: number): Promise<Record<string, number>> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    page.setDefaultTimeout(900_000);
    await page.setContent('<div id="grid" style="height:700px"></div>');
    await page.addScriptTag({ content: bundle("test/workbook/univer/page.ts") });
    const processor = await rendererTime(browser);
    const costs: Record<string, number> = {};
    for (const [name, filled] of Object.entries(FILLED)) {
      costs[name] = await recalculation(page, units, filled, processor);
    }
    return costs;
  } finally {
    await browser.close();
  }
}

async function recalculation(
  page: Page,
  units: number,
  { formula, isOne = false }: Filled,
  processor: () => Promise<number>,
): Promise<number> {
  await page.evaluate("remote.open()");
  const { sheets, cells } = await remoteWorkbook(page);
  const weights = Array.from({ length: INDICATORS }, () => ({ value: 100 / INDICATORS }));
  const lines = Array.from({ length: units }, (_, unit) =>
    weights.map((_weight, column) => ({ value: markOf(unit, column) })),
  );
  await sheets.render([{ name: "数据", rows: [weights, ...lines] }]);
  const count = isOne ? 1 : units;
  const formulas = Array.from({ length: count }, (_, unit) => [formula(unit + 2, units + 1)]);
  await cells.writeFormulas("数据", 1, INDICATORS, formulas);
  const times: number[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const before = await processor();
    // The first two weights, and the first mark: whatever is filled down refers to one of them.
    await cells.write("数据", 0, 0, [[5 + round / 10, 5 - round / 10], [60 + round]]);
    if (round >= 0) times.push((await processor()) - before);
  }
  return Math.round(times.sort((a, b) => a - b)[ROUNDS >> 1]! * 100) / 100;
}
