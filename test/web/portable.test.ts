import { rmSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { describeWorkbenchIn } from "./describeWorkbench";
import type { OpenOptions } from "./openWorkbench";
import { unpackedPortable } from "./unpackedPortable";

let folder: string;
const open = (): OpenOptions => {
  const unpacked = unpackedPortable();
  folder = unpacked.folder;
  return { address: unpacked.address };
};

describeWorkbenchIn({ open }, "the workbench out of a zip file", (bench) => {
  afterAll(() => rmSync(folder, { recursive: true }));

  let saved: Uint8Array;

  it("grades the sample from a folder and saves it", async () => {
    await bench.click("一键评分");
    await bench.click("写入结果");
    await bench.says("评分完成");
    saved = (await bench.save()).bytes;
    expect((await openXlsx(saved).cells.list()).map((sheet) => sheet.name)).toContain("结果");
  });

  it("opens what it saved, in the thread that came as text", async () => {
    await bench.page.locator("#workbench-status").getByRole("button").first().click();
    await bench.open("结果.xlsx", saved);
    expect(await bench.page.locator("#workbook-name").innerText()).toContain("结果.xlsx");
  });

  it("shows the pictures of the templates", async () => {
    await bench.show("模板");
    const pictures = bench.page.locator("aside img");
    await pictures.first().waitFor();
    // Pictures come as they are scrolled into sight; one that is missing never gets a width.
    await pictures.evaluateAll((all) =>
      Promise.all(
        all.map((picture) => {
          (picture as HTMLImageElement).loading = "eager";
          return (picture as HTMLImageElement).decode().catch(() => undefined);
        }),
      ),
    );
    const widths = await pictures.evaluateAll((all) =>
      all.map((picture) => (picture as HTMLImageElement).naturalWidth),
    );
    expect(widths.length).toBeGreaterThan(0);
    expect(widths.filter((width) => width === 0)).toEqual([]);
  });

  it("says what to do where it was not unpacked whole", async () => {
    rmSync(join(folder, "衡绩", "workbench.js"));
    await bench.page.reload();
    expect(await bench.page.getByRole("alert").innerText()).toContain("请先把压缩包全部解压");
    expect(bench.errors.splice(0)).toEqual([expect.stringContaining("ERR_FILE_NOT_FOUND")]);
  });
});
