import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import type { Area } from "../../../src/workbook/address";
import type { EmulatedHost } from "../emulatedHost";
import type { Fault, HostOptions } from "../hostOptions";
import type { SheetPicture } from "../model/picture";
import type { FunctionAnswer } from "../transport/customFunctions";
import { bundle } from "./bundle";
import { CHROMIUM } from "./describeWithChromium";
import { serveFolders } from "./serveFolders";

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

/** The workbook and the requests behind an add-in that runs in Chromium. */
export interface HostHandle {
  sheets(): Promise<readonly SheetPicture[]>;
  requestCount(): Promise<number>;
  complaints(): Promise<readonly string[]>;
  /** Files, in base64, that the add-in opened as new workbooks. */
  created(): Promise<readonly string[]>;
  selection(): Promise<{ sheet: string; area: Area } | undefined>;
  setEditing(isEditing: boolean): Promise<void>;
  setFault(fault: Fault | undefined): Promise<void>;
  userSelects(sheet: string, area: Area): Promise<void>;
  /** The user, or a co-author elsewhere, types a value into a cell. */
  userEnters(...given: Parameters<EmulatedHost["userEnters"]>): Promise<void>;
  /** How many handlers the add-in has for changes of cells. */
  changeHandlers(): Promise<number>;
  /** Presses a ribbon button whose action is a function; resolves when it says that it is done. */
  invokeCommand(action: string): Promise<void>;
  /** Waits until ribbon commands can be invoked, then until functions can be called. */
  ready(): Promise<void>;
  callFunction(name: string, given: readonly unknown[]): Promise<FunctionAnswer>;
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
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    const started = await start(browser, server.origin, options);
    const close = async (): Promise<void> => {
      await browser!.close();
      await server.close();
    };
    return { ...started, close };
  } catch (error) {
    await browser?.close();
    await server.close();
    throw error;
  }
}

async function start(
  browser: Browser,
  origin: string,
  options: OpenOptions,
): Promise<Omit<Opened, "close">> {
  const { pageFile, search = "", width = 340, height = 760, locale = "zh-CN" } = options;
  const { colourScheme = "light", forcedColours = false, content, ...rest } = options;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    locale,
    colorScheme: colourScheme,
    forcedColors: forcedColours ? "active" : "none",
  });
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

function handleOf(page: Page): HostHandle {
  return {
    sheets: () => page.evaluate(() => window.hostPicture()),
    requestCount: () => page.evaluate(() => window.emulatedHost.requests.count),
    complaints: () => page.evaluate(() => window.emulatedHost.complaints),
    created: () => page.evaluate(() => window.emulatedHost.book.created),
    selection: () =>
      page.evaluate(() => {
        const { selection } = window.emulatedHost.book;
        return selection && { sheet: selection.sheet.name, area: selection.area };
      }),
    setEditing: (isEditing) =>
      page.evaluate((given) => void (window.emulatedHost.isEditing = given), isEditing),
    setFault: (fault) => page.evaluate((given) => window.emulatedHost.faults.set(given), fault),
    userSelects: (sheet, area) =>
      page.evaluate(([name, where]) => window.emulatedHost.userSelects(name, where), [
        sheet,
        area,
      ] as const),
    userEnters: (...given) => page.evaluate((all) => window.emulatedHost.userEnters(...all), given),
    changeHandlers: () => page.evaluate(() => window.emulatedHost.book.changeHandlers),
    invokeCommand: (action) =>
      page.evaluate((name) => window.emulatedHost.invokeCommand(name), action),
    ready: async () => {
      await page.waitForFunction(() => window.emulatedHost.pane.hasActions);
      await page.waitForFunction(() => window.emulatedHost.functions.isReady);
    },
    callFunction: (name, given) =>
      page.evaluate(([id, values]) => window.emulatedHost.callFunction(id, values), [
        name,
        given,
      ] as const),
  };
}
