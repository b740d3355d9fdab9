import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { type Page } from "playwright-core";
import { builtWeb } from "../build/builtAddIn";
import { CHROMIUM } from "../host/browser/describeWithChromium";
import { standsStill } from "../host/browser/standsStill";
import { contentType } from "./contentType";
import { replaceWorkbook } from "./replaceWorkbook";
import { PATIENCE } from "../patience";
import { launchChromium } from "../host/browser/launchChromium";

const ORIGIN = "http://localhost:3080";
const PROGRESS = ["header", "main", "[role=tabpanel]"]
  .map((place) => `${place} [role=progressbar]`)
  .join();

export interface OpenWorkbench {
  readonly page: Page;
  /** What this page and others beside it wrote to the console as an error, and errors that nobody caught. */
  readonly errors: string[];
  /** Addresses that the page asked for outside of its own. */
  readonly strangers: string[];
  /** Opens a file as a user does, and waits until it is shown or refused. */
  open(name: string, bytes: Uint8Array): Promise<void>;
  /** A new, empty workbook; what is not saved is let go. */
  openNew(): Promise<void>;
  /** Saves, and gives the name and the bytes of the download. */
  save(): Promise<{ name: string; bytes: Uint8Array }>;
  /** Opens a page of the pane. */
  show(page: string): Promise<void>;
  click(text: string | RegExp): Promise<void>;
  paneText(): Promise<string>;
  /** Waits until the pane says it. */
  says(text: string): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly locale?: string;
  /** A page that needs no server; without it the built folder is served. */
  readonly address?: string;
  /** Code that runs before every script that is served, in the page and in its threads. */
  readonly before?: string;
  /** What the page finds before its scripts; without it a browser that cannot write over files. */
  readonly prepare?: () => void;
  /** Another browser than the installed Chromium. */
  readonly browser?: string;
  /** Milliseconds that anything may take. */
  readonly patience?: number;
}

/** As in a page without https: files are chosen and downloaded, and none is written over. */
function withoutPickers(): void {
  for (const name of ["showOpenFilePicker", "showSaveFilePicker"])
    Reflect.deleteProperty(window, name);
}

/** The built workbench in Chromium, with its sample shown. */
export async function openWorkbench({
  locale = "zh-CN",
  address,
  before = "",
  prepare = withoutPickers,
  browser: executablePath = CHROMIUM,
  patience = PATIENCE,
}: OpenOptions = {}): Promise<OpenWorkbench> {
  const folder = address === undefined ? builtWeb() : "";
  const browser = await launchChromium(executablePath);
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale,
    acceptDownloads: true,
    serviceWorkers: "block", // routes answer here; installed.test.ts has a server
    reducedMotion: "reduce",
  });
  const strangers: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const path = join(folder, pathname === "/" ? "index.html" : decodeURIComponent(pathname));
    if (origin !== ORIGIN) strangers.push(route.request().url());
    if (origin !== ORIGIN || !existsSync(path) || !statSync(path).isFile()) {
      return route.fulfill({ status: 404 });
    }
    return route.fulfill({
      body: extname(path) === ".js" ? before + readFileSync(path, "utf8") : readFileSync(path),
      contentType: contentType(path),
    });
  });
  const errors: string[] = [];
  context.on("weberror", (failure) => errors.push(String(failure.error().stack)));
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await context.addInitScript(prepare);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const pane = page.locator("aside[aria-label]");
  const idle = (): Promise<void> => standsStill(page, PROGRESS);
  try {
    await page.goto(address ?? `${ORIGIN}/`);
    await pane.getByRole("tab").first().waitFor();
    await idle();
  } catch (error) {
    await browser.close();
    throw new Error(`The workbench did not open: ${errors.join("; ")}`, { cause: error });
  }
  const click = async (text: string | RegExp): Promise<void> => {
    await pane.getByRole("button", { name: text }).first().click();
    await idle();
  };
  return {
    page,
    errors,
    strangers,
    click,
    paneText: () => pane.innerText(),
    async says(text) {
      await page.waitForFunction(
        (part) =>
          document.querySelector<HTMLElement>("aside[aria-label]")!.innerText.includes(part),
        text,
      );
    },
    async show(name) {
      await pane.getByRole("tab", { name }).click();
      await idle();
    },
    async open(name, bytes) {
      const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
      const chooser = page.locator("header input[type=file]");
      await replaceWorkbook(page, () => chooser.setInputFiles(file));
      await idle();
    },
    async openNew() {
      const fresh = page.locator("header").getByRole("button", { name: /^(新建|New)$/ });
      await replaceWorkbook(page, () => fresh.click());
      await idle();
    },
    async save() {
      const downloading = page.waitForEvent("download");
      await page
        .locator("header")
        .getByRole("button", { name: /^(保存|Save)$/ })
        .click();
      const download = await downloading;
      await idle();
      return {
        name: download.suggestedFilename(),
        bytes: new Uint8Array(readFileSync(await download.path())),
      };
    },
    close: () => browser.close(),
  };
}
