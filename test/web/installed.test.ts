import { createHash } from "node:crypto";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { errors as failures, type Browser, type BrowserContext, type Page } from "playwright-core";
import { builtWeb } from "../build/builtAddIn";
import { describeWithChromium } from "../host/browser/describeWithChromium";
import { serveFolder, type FolderServer } from "./serveFolder";
import { officeFile } from "./workbenchHarness";
import { LONG, PATIENCE } from "../patience";
import { launchChromium } from "../host/browser/launchChromium";

jest.setTimeout(LONG);

const digestOf = (content: string): string => createHash("sha256").update(content).digest("hex");

/** The build with another first script, as a new version has it. */
function nextBuild(folder: string, version = "next"): string {
  const copy = join(mkdtempSync(join(tmpdir(), "hengji-next-")), "web");
  cpSync(folder, copy, { recursive: true });
  const text = (name: string): string => readFileSync(join(copy, name), "utf8");
  const script = readdirSync(copy).find((name) => /^workbench\.\w+\.js$/.test(name))!;
  const next = `workbench.${version}.js`;
  const scriptText = `globalThis.isNextBuild = true;${text(script)}`;
  const page = text("index.html").replace(script, next);
  const worker = text("serviceWorker.js")
    .replace(digestOf(text(script)), digestOf(scriptText))
    .replace(digestOf(text("index.html")), digestOf(page))
    .replace(`"${script}"`, `"${next}"`)
    .replace(/version="\w+"/, `version="${version}"`);
  renameSync(join(copy, script), join(copy, next));
  writeFileSync(join(copy, next), scriptText);
  writeFileSync(join(copy, "index.html"), page);
  writeFileSync(join(copy, "serviceWorker.js"), worker);
  return copy;
}

const isNext = (page: Page): Promise<boolean> => page.evaluate(() => "isNextBuild" in globalThis);
const shown = async (page: Page): Promise<void> => {
  await page.locator("aside[aria-label]").getByRole("tab").first().waitFor();
  await page.locator("header [role=progressbar]").waitFor({ state: "detached" });
};
const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

describeWithChromium("the workbench that was visited once", () => {
  let server: FolderServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let next: string;
  const errors: string[] = [];
  const open = async (): Promise<Page> => {
    const opened = await context.newPage();
    opened.setDefaultTimeout(PATIENCE);
    opened.on("pageerror", (error) => errors.push(String(error)));
    await visit(opened);
    await shown(opened);
    return opened;
  };
  /** Chromium now and then holds a visit up for good while it changes one worker for the next: then as a person does, once. */
  const visit = async (opened: Page): Promise<void> => {
    try {
      await opened.goto(server.origin, { timeout: 15_000 });
    } catch (error) {
      if (!(error instanceof failures.TimeoutError)) throw error;
      await opened.goto(server.origin);
    }
  };
  /** Whether so many versions are kept whole, soon or at once. */
  const haveKept = async (count: number, tries: number): Promise<boolean> => {
    const whole = (): Promise<string[]> =>
      page.evaluate(async () => {
        const names = await caches.keys();
        const marks = names.map(async (name) => (await caches.open(name)).match("kept-at"));
        const found = await Promise.all(marks);
        return names.filter((_, index) => found[index]);
      });
    for (let left = tries; (await whole()).length !== count; left -= 1) {
      if (left === 0) return false;
      await new Promise((done) => setTimeout(done, 100));
    }
    return true;
  };
  const areKept = async (count: number): Promise<void> =>
    expect(await haveKept(count, 300)).toBe(true);
  /** Visits it again until the old version is gone: it stays as long as the browser sees a page that began with it. */
  const visitWithoutOld = async (): Promise<void> => {
    for (let visits = 1; ; visits += 1) {
      await page.close();
      page = await open();
      expect(await isNext(page)).toBe(true);
      if (await haveKept(1, 30)) return;
      expect(visits).toBeLessThan(10);
    }
  };
  beforeAll(async () => {
    next = nextBuild(builtWeb());
    server = await serveFolder(builtWeb());
    browser = await launchChromium();
    context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1366, height: 768 } });
    page = await open();
    await areKept(1);
    await page.reload(); // from now on the kept files are asked first
    await shown(page);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    rmSync(next, { recursive: true });
    expect(errors).toEqual([]);
  });

  it("opens, opens files and grades without a network", async () => {
    await server.stop();
    await page.reload();
    await shown(page);
    await page.locator("aside").getByRole("button", { name: "一键评分" }).first().click();
    await page.locator("aside").getByRole("button", { name: "写入结果" }).first().click();
    await page.locator("aside").getByText("评分完成").first().waitFor();
    const buffer = Buffer.from(await officeFile());
    const file = { name: "考核.xlsx", mimeType: "application/octet-stream", buffer };
    await page.locator("header input[type=file]").setInputFiles(file);
    await page.getByRole("button", { name: "不保存，继续" }).click();
    await page.locator("#workbook-name").getByText("考核.xlsx").waitFor();
    await server.start();
  });

  it("shows a new version at the next visit, and keeps it instead of the old one", async () => {
    server.serve(next);
    await page.reload();
    await shown(page);
    expect(await isNext(page)).toBe(true);
    await areKept(2);
    await server.stop();
    await page.reload();
    await shown(page);
    expect(await isNext(page)).toBe(true);
    await visitWithoutOld();
    expect(await cacheNames(page)).toEqual(["hengji-next"]);
    await server.start();
  });

  it("keeps no version that is not whole, and goes on with the one that it has", async () => {
    const half = nextBuild(builtWeb(), "half");
    rmSync(join(half, "spreadsheet"), { recursive: true });
    server.serve(half);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration!.update();
      const { installing } = registration!;
      await new Promise<void>((done) => {
        if (!installing || installing.state === "redundant") return done();
        installing.addEventListener("statechange", () => done());
      });
    });
    expect((await cacheNames(page)).filter((name) => name.includes("half"))).toEqual([]);
    await server.stop();
    await page.close({ runBeforeUnload: false });
    page = await open();
    expect(await isNext(page)).toBe(true);
    await server.start();
    rmSync(half, { recursive: true });
  });

  it("can be installed", async () => {
    const client = await context.newCDPSession(page);
    const { errors: problems, url } = await client.send("Page.getAppManifest");
    expect({ problems, url }).toEqual({ problems: [], url: `${server.origin}/hengji.webmanifest` });
    const { installabilityErrors } = await client.send("Page.getInstallabilityErrors");
    const ids = installabilityErrors.map(({ errorId }) => errorId);
    expect(ids.filter((id) => id !== "in-incognito")).toEqual([]); // every test is a private window
  });
});
