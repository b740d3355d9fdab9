import type { Page } from "playwright-core";
import { describeWorkbench } from "../describeWorkbench";
import { keptDraft } from "../keptDraft";
import { goTo, isUnsaved } from "../typing";
import { officeFile } from "../workbenchHarness";
import { PATIENCE } from "../../patience";

async function type(page: Page, cell: string, text: string): Promise<void> {
  await page.mouse.move(700, 500); // a hint of the tool bar may lie over the box
  await goTo({ page }, cell);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await isUnsaved({ page });
}

const status = (page: Page): Promise<string> => page.locator("#workbench-status").innerText();

describeWorkbench("unsaved work of several pages", (bench) => {
  const open = async (before?: () => void): Promise<Page> => {
    const page = await bench.page.context().newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on("dialog", (dialog) => void dialog.accept());
    if (before) await page.addInitScript(before);
    await page.goto(new URL(bench.page.url()).origin);
    await page.locator("aside[aria-label]").getByRole("tab").first().waitFor();
    await page.locator("header [role=progressbar]").waitFor({ state: "detached" });
    return page;
  };
  /** The page ends as in a crash: it gets no word about it. */
  const kill = (page: Page): Promise<void> => page.close({ runBeforeUnload: false });
  const named = (page: Page, name: string): Promise<void> =>
    page.locator("#workbook-name").getByText(name).waitFor();
  const openFile = async (page: Page, name: string): Promise<void> => {
    const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
    await page.locator("header input[type=file]").setInputFiles(file);
    await named(page, name);
  };
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await officeFile();
  });

  it("is asked about when its page has ended, one after the other, and not while it is open", async () => {
    const one = await open();
    await openFile(one, "甲.xlsx");
    await type(one, "D3", "第一页");
    await keptDraft(one, "第一页");
    const other = await open();
    expect(await status(other)).toBe("");
    await openFile(other, "乙.xlsx");
    await type(other, "D3", "第二页");
    await keptDraft(other, "第二页");
    await kill(one);
    await kill(other);
    const again = await open();
    expect(await status(again)).toContain("乙.xlsx"); // the later one
    await again.getByRole("button", { name: "继续上次的" }).click();
    await named(again, "乙.xlsx");
    await again.getByText("上次有没保存的工作：甲.xlsx").waitFor();
    await kill(again);
    const last = await open();
    expect(await status(last)).toContain("乙.xlsx");
    await last.getByRole("button", { name: "不要了" }).click();
    await last.getByText("上次有没保存的工作：甲.xlsx").waitFor();
    await last.getByRole("button", { name: "不要了" }).click();
    await last.locator("#workbench-status button").first().waitFor({ state: "detached" });
    await kill(last);
  });

  it("a browser that keeps nothing says so, and work goes on", async () => {
    const page = await open(() => {
      indexedDB.open = () => {
        throw new DOMException("no access", "SecurityError");
      };
    });
    expect(await status(page)).not.toContain("不允许");
    await type(page, "J30", "改");
    await page.getByText("不允许保留草稿").first().waitFor();
    await kill(page);
  });

  it("a browser without room says so, and keeps drafts again once there is room", async () => {
    const page = await open(() => {
      type Put = (this: IDBObjectStore, ...given: unknown[]) => IDBRequest;
      const store = IDBObjectStore.prototype as unknown as { put: Put };
      const { put } = store;
      store.put = function (...given) {
        if (document.title === "满") throw new DOMException("no room", "QuotaExceededError");
        return put.apply(this, given);
      };
    });
    await openFile(page, "丙.xlsx");
    await page.evaluate(() => (document.title = "满"));
    await type(page, "D3", "没有空间");
    await page.getByText("空间不够").first().waitFor();
    await page.evaluate(() => (document.title = "空"));
    await type(page, "D4", "又有空间");
    await keptDraft(page, "又有空间");
    await kill(page);
    const again = await open();
    expect(await status(again)).toContain("丙.xlsx");
  });
});
