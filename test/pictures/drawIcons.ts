import { readFileSync, readdirSync } from "node:fs";
import { type Page } from "playwright-core";
import { launchChromium } from "../host/browser/launchChromium";

/** The two largest are those of the installed workbench. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 192, 512];
/** Below this the word in the icon of the product would run together. */
const SMALLEST_WITH_WORD = 32;
const BUTTON_SIZES = [16, 32, 80];

/** `npm run icons`: draws every PNG of the manifest from its SVG; the PNGs are committed. */
async function drawIcons(): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  for (const size of SIZES) {
    const source = size < SMALLEST_WITH_WORD ? "hengji-small" : "hengji";
    await draw(page, `assets/icons/${source}.svg`, `assets/icons/hengji-${size}.png`, size);
  }
  for (const source of readdirSync("assets/ribbon").filter((name) => name.endsWith(".svg"))) {
    const name = source.replace(".svg", "");
    for (const size of BUTTON_SIZES)
      await draw(page, `assets/ribbon/${source}`, `assets/ribbon/${name}-${size}.png`, size);
  }
  await browser.close();
}

async function draw(page: Page, source: string, target: string, size: number): Promise<void> {
  const svg = readFileSync(source, "utf8").replace(
    "<svg ",
    `<svg width="${size}" height="${size}" `,
  );
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: target, omitBackground: true });
}

await drawIcons();
