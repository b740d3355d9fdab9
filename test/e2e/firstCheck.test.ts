import { readFileSync } from "node:fs";
import { type Page } from "playwright-core";
import { builtAddIn } from "../build/builtAddIn";
import { describeWithChromium } from "../host/browser/describeWithChromium";
import { serveFolders } from "../host/browser/serveFolders";
import { openPane } from "./openPane";
import { launchChromium } from "../host/browser/launchChromium";

/** The page of the public build by itself, without an Excel around it. */
async function openAlone(prepare: (page: Page) => Promise<unknown>): Promise<string> {
  const server = await serveFolders({ "/": { folder: builtAddIn("public") } });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    await prepare(page);
    await page.goto(`${server.origin}/taskpane.html`);
    return await page.getByRole("alert").first().innerText();
  } finally {
    await browser.close();
    await server.close();
  }
}

const LIBRARY = "node_modules/@microsoft/office-js/dist";
const office = (page: Page) =>
  page.route("https://appsforoffice.microsoft.com/lib/1/hosted/**", (route) =>
    route.fulfill({ path: LIBRARY + new URL(route.request().url()).pathname.slice(13) }),
  );

describeWithChromium("where the pane cannot run it says why", () => {
  it.each([
    {
      name: "a browser that is too old",
      prepare: (page: Page) => page.addInitScript("delete window.structuredClone"),
      says: ["WebView2", "Hengji cannot run here"],
    },
    {
      name: "office.js cannot be reached",
      prepare: (page: Page) =>
        page.route("https://appsforoffice.microsoft.com/**", (r) => r.abort()),
      says: ["office.js", "内网版"],
    },
    { name: "no Excel around it", prepare: office, says: ["请在 Excel 中打开衡绩"] },
  ])("$name", async ({ prepare, says }) => {
    const shown = await openAlone(prepare);
    for (const part of says) expect(shown).toContain(part);
  });

  it("says it in words of Internet Explorer 11", () => {
    const code = readFileSync("assets/page/firstCheck.js", "utf8").replace(/"[^"]*"/g, '""');
    expect(code).not.toMatch(/=>|\b(const|let|class|async|await)\b|`|\?\.|\.\.\./);
  });
});

describeWithChromium("the intranet build", () => {
  it("loads everything from its own server", async () => {
    const pane = await openPane({ channel: "intranet" });
    await pane.frame.getByRole("tab").first().waitFor();
    const origins = await pane.frame.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => new URL(name).origin),
    );
    const own = new URL(pane.frame.url()).origin;
    expect(new Set(origins)).toEqual(new Set([own]));
    expect(pane.foreign).toEqual([]);
    expect(pane.errors).toEqual([]);
    await pane.close();
  });
});
