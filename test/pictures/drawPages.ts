import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { PAGE_IDS, type PageId } from "../../src/taskpane/model/pageId";
import { contactSheet } from "./contactSheet";

const LOOKS = {
  "zh-CN-light-320": "浅色",
  "zh-CN-dark-320": "深色",
  "zh-CN-forced-320": "高对比度",
  "en-US-light-320": "English",
} as const;

/** What README shows. */
const LEADING = ["grade", "explain", "templates", "weights"] as const satisfies readonly PageId[];

/**
 * `pages.jpg`: every page of the pane in every look at 320 px, as the tests of the pages draw them; `pane.jpg`: four of
 * them beside each other.
 */
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
  const leading = LEADING.map((id) => shown[PAGE_IDS.indexOf(id)]!);
  await contactSheet(page, leading, { columns: 4, width: 320 }, join(target, "pane.jpg"));
  rmSync(folder, { recursive: true });
}
