import { mkdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { buildPage } from "./buildPage";
import { launchChromium } from "../../host/browser/launchChromium";

/**
 * Takes pictures of a page of the pane, for those who work on it:
 * npx tsx test/taskpane/harness/look.ts PAGE [WORKBOOK] [WIDTHxHEIGHT] [light|dark|forced] [zh-CN|en-US] [click …]
 * The pictures go to node_modules/.cache/hengji/looks. Each further word is the text of a button to click first.
 */
async function look(): Promise<void> {
  const [page = "start", workbook, size = "320x640", theme = "light", locale, ...clicks] =
    process.argv.slice(2);
  const html = buildPage();
  const [width, height] = size.split("x").map(Number) as [number, number];
  const browser = await launchChromium();
  const tab = await browser.newPage({
    viewport: { width, height },
    forcedColors: theme === "forced" ? "active" : "none",
  });
  tab.on("pageerror", (error) => process.stderr.write(`${error.message}\n`));
  tab.on("console", (message) => process.stderr.write(`${message.text()}\n`));
  const choices = { workbook, locale, theme: theme === "dark" ? "dark" : "light" };
  await tab.goto(`${pathToFileURL(html).href}#${encodeURIComponent(JSON.stringify(choices))}`);
  await tab.locator(`#tab-${page}`).click();
  await tab.waitForTimeout(500);
  for (const text of clicks) {
    await tab.getByText(text, { exact: false }).locator("visible=true").first().click();
    await tab.waitForTimeout(500);
  }
  const folder = "node_modules/.cache/hengji/looks";
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/${[page, workbook, size, theme, locale].filter(Boolean).join("-")}.png`;
  await tab.screenshot({ path });
  process.stdout.write(`${path}\n`);
  await browser.close();
}

void look();
