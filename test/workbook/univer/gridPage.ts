import { type Page } from "playwright-core";
import { bundle } from "../../host/browser/bundle";
import { LONG } from "../../patience";
import { launchChromium } from "../../host/browser/launchChromium";

// The page is bundled first, on a machine that does other things as well.
jest.setTimeout(LONG);

export interface GridPage {
  readonly page: Page;
  /** Mistakes that the page did not catch. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** A page with the embedded spreadsheet and nothing else. */
export async function openGridPage(entry = "test/workbook/univer/page.ts"): Promise<GridPage> {
  const script = bundle(entry);
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.setContent('<div id="grid" style="height:700px"></div>');
  await page.addScriptTag({ content: script });
  return { page, errors, close: () => browser.close() };
}
