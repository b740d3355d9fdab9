import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { type Browser, type BrowserContext, type Frame, type Page } from "playwright-core";
import type { HostOptions } from "../hostOptions";
import { bundle } from "./bundle";
import { handleOf, type HostHandle } from "./hostHandle";
import { serveFolders } from "./serveFolders";
import { launchChromium } from "./launchChromium";

export interface OpenOptions extends Omit<HostOptions, "calculate"> {
  /** The page of the add-in: a file; its folder is served. */
  readonly pageFile: string;
  /** Added to the address of the page, e.g. "?locale=en-US". */
  readonly search?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colourScheme?: "light" | "dark";
  readonly forcedColours?: boolean;
  /** Runs in every frame before its own scripts. */
  readonly watch?: () => void;
}

export interface Opened {
  readonly page: Page;
  /** The frame of the add-in. */
  readonly frame: Frame;
  readonly host: HostHandle;
  /** Addresses outside of this machine that were asked for; all were refused. */
  readonly foreign: readonly string[];
  close(): Promise<void>;
}

const LIBRARY = dirname(
  createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/dist/office.js"),
);
const CDN = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted\//;

/** Opens a page of an add-in in Chromium, in a frame beside an emulated Excel. */
export async function openInHost(options: OpenOptions): Promise<Opened> {
  const script = bundle("test/host/browser/hostPage.ts");
  const server = await serveFolders({
    "/host/page.js": { text: script, type: "text/javascript" },
    "/host/": { text: hostHtml(options), type: "text/html" },
    "/office/": { folder: LIBRARY },
    "/": { folder: resolve(dirname(options.pageFile)) },
  });
  let context: BrowserContext | undefined;
  const close = async (): Promise<void> => {
    await context?.close();
    await server.close();
  };
  try {
    context = await newContext(options);
    return { ...(await start(context, server.origin, options)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** One browser for all tests of a file; each opening is a visitor of its own. */
let browser: Promise<Browser> | undefined;
afterAll(async () => (await browser)?.close());

async function newContext(options: OpenOptions): Promise<BrowserContext> {
  const { width = 340, height = 760, locale = "zh-CN" } = options;
  const { colourScheme = "light", forcedColours = false } = options;
  browser ??= launchChromium();
  return (await browser).newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    locale,
    colorScheme: colourScheme,
    forcedColors: forcedColours ? "active" : "none",
  });
}

async function start(
  context: BrowserContext,
  origin: string,
  options: OpenOptions,
): Promise<Omit<Opened, "close">> {
  const { pageFile, search = "", locale = "zh-CN", content, ...rest } = options;
  const foreign: string[] = [];
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      const url = route.request().url();
      const file = CDN.test(url) && url.replace(CDN, "").replace(/\?.*$/, "");
      if (file) return route.fulfill({ path: join(LIBRARY, file) });
      foreign.push(url);
      return route.abort();
    },
  );
  if (options.watch) await context.addInitScript(options.watch);
  const page = await context.newPage();
  await page.goto(`${origin}/host/`);
  const {
    excelApi,
    claimedExcelApi,
    limits,
    isStructureProtected,
    passwords,
    blanks,
    slow,
    parameters,
  } = rest;
  const told = {
    excelApi,
    claimedExcelApi,
    limits,
    isStructureProtected,
    passwords,
    blanks,
    slow,
    parameters,
  };
  await page.evaluate((given) => window.startHost(given), {
    ...told,
    locale,
    sheets: content?.store.content,
    pane: `/${basename(pageFile)}${search}`,
  });
  const element = await page.waitForSelector("iframe");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The frame of the add-in is not there");
  await frame.waitForLoadState();
  return { page, frame, host: handleOf(page), foreign };
}

function hostHtml({ locale = "zh-CN" }: OpenOptions): string {
  return (
    `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>host</title>` +
    "<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}</style>" +
    '<body><script src="/host/page.js"></script></body></html>'
  );
}
