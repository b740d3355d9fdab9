import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import type { CellSpec } from "../../src/workbook/sheetSpec";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { describeWorkbench } from "./describeWorkbench";
import { goTo, isUnsaved, typeInto } from "./typing";
import { officeFile } from "./workbenchHarness";

describeWorkbench("the workbench as a person uses it", (bench) => {
  const status = (): Promise<string> => bench.page.locator("#workbench-status").innerText();

  it("shows the pages before it prints them, and nothing else of the page", async () => {
    await bench.open("office.xlsx", await officeFile());
    await bench.page.getByRole("button", { name: "打印" }).click();
    const dialog = bench.page.getByRole("dialog");
    await dialog.getByText("共 1 页，A4，按 100% 打印").waitFor();
    const paper = bench.page.frameLocator("#print-page");
    expect(await paper.locator(".page").innerText()).toMatch(/甲局\s+90\s+第 1 页，共 1 页/);
    await dialog.getByLabel("横向").click();
    await bench.page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>("#print-page")!.contentWindow!;
      frame.print = () =>
        Object.assign(window, { printed: frame.document.querySelector("style")!.textContent });
    });
    await dialog.getByRole("button", { name: "打印" }).click();
    await bench.page.waitForFunction(() => "printed" in window);
    expect(await bench.page.evaluate("window.printed")).toContain("A4 landscape");
    await dialog.getByRole("button", { name: "关闭" }).click();
    await dialog.waitFor({ state: "detached" });
  });

  it("prints as the file says, with the looks that follow conditions, on pages with their heads", async () => {
    const file = createXlsx();
    const rows = Array.from({ length: 60 }, (_, row) => [
      { value: row === 0 ? "单位" : `单位${row}` },
      { value: row === 0 ? "得分" : row },
    ]);
    const area = { row: 1, column: 1, rows: 59, columns: 1 };
    const low = { area, formula: "B2<10", fill: "FDE7E9" };
    const print = { orientation: "landscape", repeatRows: [0, 0] } as const;
    await file.sheets.render([{ name: "考核", rows, conditionals: [low], print }]);
    await bench.open("setup.xlsx", file.save());
    await bench.page.getByRole("button", { name: "打印" }).click();
    const paper = bench.page.frameLocator("#print-page");
    await paper.locator(".page").nth(2).waitFor();
    // 24 rows of 20 points have room on A4 on its side: 595.28 less 2 × 54; each page but the first has 23 of its own.
    expect(await paper.locator(".page").count()).toBe(3);
    for (const page of await paper.locator(".page").all()) {
      expect(await page.innerText()).toMatch(/^单位\s+得分/);
    }
    const filled = paper.locator('.box[style*="background-color: rgb(253, 231, 233)"]');
    expect(await filled.count()).toBe(9);
    await bench.page.getByRole("dialog").getByRole("button", { name: "关闭" }).click();
  });

  it("Ctrl+S saves what is still being typed, without a question", async () => {
    await bench.open("office.xlsx", await officeFile());
    await goTo(bench, "B2");
    await bench.page.keyboard.type("97");
    const downloading = bench.page.waitForEvent("download");
    await bench.page.keyboard.press("Control+s");
    const path = await (await downloading).path();
    const { readFileSync } = await import("node:fs");
    const saved = openXlsx(new Uint8Array(readFileSync(path)));
    expect((await saved.cells.read("考核")).values[1]).toEqual(["甲局", 97]);
  });

  it("says what a file of others would lack; Escape lets the question rest", async () => {
    await bench.open("office.xlsx", await officeFile());
    await goTo(bench, "B2");
    await bench.page.keyboard.press("Control+b");
    await isUnsaved(bench);
    await bench.page.keyboard.press("Control+s");
    await bench.page.getByRole("button", { name: "仍然另存" }).waitFor();
    expect(await status()).toContain("在“考核”中改了格式");
    await bench.page.keyboard.press("Escape");
    await bench.page.getByRole("button", { name: "仍然另存" }).waitFor({ state: "detached" });
    expect(await status()).not.toContain("考核");
    await bench.page.keyboard.press("Control+s");
    const downloading = bench.page.waitForEvent("download");
    await bench.page.getByRole("button", { name: "仍然另存" }).click();
    await downloading;
  });

  it("formats of a new workbook are in the saved file", async () => {
    await bench.openNew();
    await goTo(bench, "B2");
    await bench.page.keyboard.press("Control+b");
    await isUnsaved(bench);
    await typeInto(bench, "B2", "甲");
    const { bytes } = await bench.save();
    const [sheet] = openXlsx(bytes).describe();
    const cell: CellSpec | undefined = sheet!.rows[1]?.[1];
    expect(cell).toMatchObject({ value: "甲", style: { bold: true } });
  });

  it("F6 moves between spreadsheet and pane", async () => {
    await goTo(bench, "A1");
    await bench.page.keyboard.press("F6");
    const isInPane = (): Promise<boolean> =>
      bench.page.evaluate(() =>
        document.querySelector("aside[aria-label]")!.contains(document.activeElement),
      );
    expect(await isInPane()).toBe(true);
    await bench.page.keyboard.press("F6");
    expect(await isInPane()).toBe(false);
  });

  it("several files at once are merged by the pane", async () => {
    const files = await Promise.all(
      ["一.xlsx", "二.xlsx"].map(async (name) => ({
        name,
        mimeType: "application/octet-stream",
        buffer: Buffer.from(await officeFile()),
      })),
    );
    await bench.page.locator("header input[type=file]").first().setInputFiles(files);
    await bench.page.locator("aside").getByText("2 个文件").waitFor();
  });
});
