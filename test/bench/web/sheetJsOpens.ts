import { readFileSync } from "node:fs";
import type { BrowserContext } from "playwright-core";
import { pageMeter, type PageCost } from "./pageMeter";

const SHEET_JS = "node_modules/@e965/xlsx/dist/xlsx.full.min.js";

declare const XLSX: {
  read(bytes: ArrayBuffer): unknown;
};

/** What SheetJS takes to read a file in a page of the same browser. */
export async function sheetJsOpens(context: BrowserContext, path: string): Promise<PageCost> {
  const page = await context.newPage();
  page.setDefaultTimeout(900_000);
  await page.setContent('<input type="file">');
  await page.addScriptTag({ content: readFileSync(SHEET_JS, "utf8") });
  await page.locator("input").setInputFiles(path);
  const meter = await pageMeter(page);
  const cost = await meter.cost(() =>
    page.evaluate(async () => {
      XLSX.read(await document.querySelector("input")!.files![0]!.arrayBuffer());
    }),
  );
  await page.close();
  return cost;
}
