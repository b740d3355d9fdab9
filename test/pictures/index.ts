import { drawPages } from "./drawPages";
import { drawPapers } from "./drawPapers";
import { drawTour } from "./drawTour";
import { launchChromium } from "../host/browser/launchChromium";

const TARGET = "docs/images";

/** `npm run docs:pictures [papers|pages|tour]`: the pictures of the documentation, all or those named. */
const DRAWINGS = { tour: drawTour, pages: drawPages, papers: drawPapers };

const named = process.argv.slice(2);
const browser = await launchChromium();
const page = await browser.newPage();
// tsx wraps inner functions in this name, which the browser does not know.
await page.addInitScript("globalThis.__name = (made) => made");
for (const [name, draw] of Object.entries(DRAWINGS)) {
  if (named.length === 0 || named.includes(name)) await draw(page, TARGET);
}
await browser.close();
