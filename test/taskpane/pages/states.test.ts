import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type Page } from "playwright-core";
import type { PageId } from "../../../src/taskpane/model/pageId";
import type { Locale } from "../../../src/scoring/locale";
import { cutTexts } from "../../e2e/cutTexts";
import { showPage } from "../../e2e/showPage";
import { violations } from "../../e2e/violations";
import { describeWithChromium } from "../../host/browser/describeWithChromium";
import { hasFaded, standsStill } from "../../host/browser/standsStill";
import { buildPage } from "../harness/buildPage";
import { yearEnd } from "./merge/departmentFiles";
import { LONG } from "../../patience";
import { launchChromium } from "../../host/browser/launchChromium";

jest.setTimeout(LONG);

const FOLDER = "node_modules/.cache/hengji/departments";

/** What pages show after somebody has done something on them. */
const STATES: readonly {
  readonly name: string;
  readonly page: PageId;
  readonly workbook: string;
  readonly reach: (tab: Page, locale: Locale) => Promise<void>;
}[] = [
  { name: "templates to choose from", page: "templates", workbook: "section-kpi", reach: nothing },
  {
    name: "a template, and what it would replace",
    page: "templates",
    workbook: "kpi-scheme",
    reach: async (tab, locale) => {
      await tab.locator("#card-kpi-scheme").click();
      await button(tab, locale, "插入到当前工作簿", "Insert into this workbook").click();
    },
  },
  { name: "weights of a tree", page: "weights", workbook: "kpi-scheme", reach: openAll },
  { name: "weights of classes", page: "weights", workbook: "county-abc", reach: nothing },
  { name: "no weights", page: "weights", workbook: "foreign", reach: nothing },
  {
    name: "weights that were moved",
    page: "weights",
    workbook: "section-kpi",
    reach: async (tab, locale) => {
      await tab.locator("input[type=range]").first().focus();
      await tab.keyboard.press("PageUp");
      await tab.keyboard.press("PageUp");
      await openAll(tab);
      await button(tab, locale, "开始试", "Try").click();
      await tab.getByText(locale === "zh-CN" ? "怎么试都不变" : "in every trial").waitFor();
    },
  },
  {
    name: "comparison in pairs",
    page: "weights",
    workbook: "section-kpi",
    reach: async (tab, locale) => {
      await button(tab, locale, "两两比较（AHP）", "Compare in pairs (AHP)").first().click();
      const sliders = tab.locator("[role=dialog] input[type=range]");
      await sliders.nth(0).focus();
      for (let step = 0; step < 6; step += 1) await tab.keyboard.press("ArrowLeft");
      await sliders.nth(5).focus();
      for (let step = 0; step < 8; step += 1) await tab.keyboard.press("ArrowRight");
    },
  },
  {
    name: "decisions that are not written yet",
    page: "board",
    workbook: "kpi-scheme",
    reach: async (tab) => {
      const lists = tab.locator("li select");
      for (const index of [0, 1]) await lists.nth(index).selectOption({ index: 4 });
    },
  },
  { name: "functions with their help", page: "functions", workbook: "section-kpi", reach: openAll },
  { name: "no files", page: "collect", workbook: "empty", reach: nothing },
  {
    name: "files that need decisions",
    page: "collect",
    workbook: "section-kpi",
    reach: async (tab) => {
      await tab
        .locator("input[type=file]")
        .first()
        .setInputFiles(await filesOf());
      await tab.locator("[role=radiogroup]").first().waitFor();
      await openAll(tab);
    },
  },
  {
    name: "a year that has no results yet",
    page: "roll",
    workbook: "section-kpi",
    reach: lookAhead,
  },
  {
    name: "units that nobody has placed",
    page: "roll",
    workbook: "graded",
    reach: async (tab, locale) => {
      await tab.getByRole("radio").nth(1).click();
      const roster = Buffer.from("单位\n甲委\n乙丙局\n丁局\n戊局\n");
      await tab
        .locator("input[type=file]")
        .first()
        .setInputFiles({ name: "名单.csv", mimeType: "text/csv", buffer: roster });
      await tab.getByText("名单.csv").waitFor();
      await lookAhead(tab, locale);
      await tab.locator("main select").first().selectOption("merged");
    },
  },
  { name: "next year, to be made", page: "roll", workbook: "graded", reach: lookAhead },
  {
    name: "settings of a workbook",
    page: "settings",
    workbook: "section-kpi",
    reach: changeDecimals,
  },
  {
    name: "what a command would do",
    page: "settings",
    workbook: "section-kpi",
    reach: (tab, locale) =>
      button(tab, locale, "结果转普通公式", "Results as plain formulas").click(),
  },
];

describeWithChromium("what pages show after something was done", () => {
  let browser: Browser;
  let html: string;
  beforeAll(async () => {
    html = buildPage();
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  describe.each(["zh-CN", "en-US"] as const)("in %s", (locale) => {
    it.each(STATES)("$page: $name", async ({ page, workbook, reach }) => {
      const tab = await browser.newPage({ viewport: { width: 320, height: 720 } });
      const errors: string[] = [];
      tab.on("pageerror", (error) => errors.push(error.message));
      await tab.emulateMedia({ reducedMotion: "reduce" });
      const choices = encodeURIComponent(JSON.stringify({ workbook, locale }));
      await tab.goto(`${pathToFileURL(html).href}#${choices}`);
      await showPage({ frame: tab }, page);
      await reach(tab, locale);
      await standsStill(tab);
      await hasFaded(tab);
      const cut = await cutTexts(tab.mainFrame());
      // What axe looks for is the same in both languages.
      const found = locale === "zh-CN" ? await violations(tab.mainFrame()) : [];
      expect([...errors, ...cut, ...found]).toEqual([]);
      await tab.close();
    });
  });
});

async function nothing(): Promise<void> {
  // Shown as it opens.
}

/** Opens everything that can be opened. */
async function openAll(tab: Page): Promise<void> {
  await standsStill(tab);
  const closed = tab.locator("details:not([open]) > summary");
  while ((await closed.count()) > 0) await closed.first().click();
}

/** On the page 结转: what next year would be. */
async function lookAhead(tab: Page, locale: Locale): Promise<void> {
  await button(tab, locale, "看看有什么变化", "See what changes").click();
  await tab.locator("main h2").nth(1).waitFor();
}

async function changeDecimals(tab: Page): Promise<void> {
  await tab.locator("main select").first().selectOption("3");
}

function button(tab: Page, locale: Locale, chinese: string, english: string) {
  return tab.getByRole("button", { name: locale === "zh-CN" ? chinese : english, exact: true });
}

async function filesOf(): Promise<string[]> {
  mkdirSync(FOLDER, { recursive: true });
  return Promise.all(
    (await yearEnd()).map(async (file) => {
      const path = join(FOLDER, file.path);
      writeFileSync(path, await file.bytes());
      return path;
    }),
  );
}
