import type { CellSpec } from "../../src/workbook/sheetSpec";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { describeWorkbench } from "./describeWorkbench";
import { goTo, isUnsaved, typeInto } from "./typing";
import { officeFile } from "./workbenchHarness";

describeWorkbench("the workbench as a person uses it", (bench) => {
  const status = (): Promise<string> => bench.page.locator("#workbench-status").innerText();

  it("prints the sheet that is shown, and nothing else of the page", async () => {
    await bench.open("office.xlsx", await officeFile());
    await bench.page.evaluate(() => {
      const seen = window as unknown as { printed?: string };
      new MutationObserver((records) => {
        for (const frame of records.flatMap(({ addedNodes }) => [...addedNodes])) {
          if (!(frame instanceof HTMLIFrameElement)) continue;
          const inner = frame.contentWindow!;
          inner.print = () => undefined;
          seen.printed = new XMLSerializer().serializeToString(inner.document);
        }
      }).observe(document.body, { childList: true });
    });
    await bench.page.getByRole("button", { name: "打印" }).click();
    await bench.page.waitForFunction(() => "printed" in window);
    const printed = await bench.page.evaluate("window.printed");
    expect(printed).toContain("甲局");
    expect(printed).toContain(">90<");
    expect(printed).toContain("portrait");
    expect(printed).not.toContain("打印");
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
