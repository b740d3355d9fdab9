import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { PAGE_IDS } from "../../../src/taskpane/model/pageId";
import { contactSheet } from "./contactSheet";

const LOOKS = {
  "zh-CN-light-320": "浅色",
  "zh-CN-dark-320": "深色",
  "zh-CN-forced-320": "高对比度",
  "en-US-light-320": "English",
} as const;

/** Every page of the pane in every look at 320 px, as the tests of the pages draw them, on one contact sheet. */
export async function drawPages(page: Page, target: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "hengji-pages-"));
  spawnSync("npx", ["jest", "test/e2e/pages.test.ts"], {
    stdio: "inherit",
    env: { ...process.env, HENGJI_SCREENSHOTS: folder },
  });
  const shown = Object.entries(LOOKS).flatMap(([look, words]) =>
    PAGE_IDS.map((id) => ({ file: join(folder, `${id}-${look}.png`), words: `${id} · ${words}` })),
  );
  const missing = shown.filter(({ file }) => !existsSync(file));
  if (missing.length > 0) throw new Error(`Not drawn: ${missing.map((each) => each.words).join()}`);
  const look = { columns: PAGE_IDS.length, width: 180 };
  await contactSheet(page, shown, look, join(target, "pages.jpg"));
  rmSync(folder, { recursive: true });
}
