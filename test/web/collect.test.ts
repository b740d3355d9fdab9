import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { insertTemplate } from "../../src/templates/insert/insertTemplate";
import { TEMPLATES } from "../../src/templates";
import type { CellValue } from "../../src/workbook/cell";
import { back } from "../taskpane/pages/collect/sentBack";
import { describeWorkbenchIn } from "./describeWorkbench";

/** A template whose sheets are locked, as it is saved: 12 departments with 11 values each. */
async function annual(): Promise<Uint8Array> {
  const workbook = createXlsx();
  const template = TEMPLATES.find(({ id }) => id === "annual-department")!;
  await insertTemplate(workbook, template, { locale: "zh-CN", isScaled: true });
  return workbook.save();
}

/** A folder of the browser's own storage in the place of one on the disk. */
function withFolder(): void {
  for (const name of ["showOpenFilePicker", "showSaveFilePicker"])
    Reflect.deleteProperty(window, name);
  Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
}

describeWorkbenchIn({ open: () => ({ prepare: withFolder }) }, "收表 in the workbench", (bench) => {
  const pane = () => bench.page.locator("aside[aria-label]");
  const hand = async (files: readonly Awaited<ReturnType<typeof back>>[]): Promise<void> => {
    const given = await Promise.all(
      files.map(async (file) => ({
        name: file.path,
        mimeType: "application/octet-stream",
        buffer: Buffer.from(await file.bytes()),
      })),
    );
    await pane().locator("input[type=file]").first().setInputFiles(given);
  };

  const startsWith = (cell: CellValue, text: string): boolean =>
    typeof cell === "string" && cell.startsWith(text);

  it("sends forms of a locked template, takes them back, and takes that back", async () => {
    await bench.open("主表.xlsx", await annual());
    await bench.show("收表");
    await bench.says("12 个文件，132 个填报项");
    await pane().locator("input[type=date]").fill("2099-12-20");
    const downloading = bench.page.waitForEvent("download");
    await bench.click("拆分为压缩包");
    const zip = unzipSync(new Uint8Array(readFileSync(await (await downloading).path())));
    expect(Object.keys(zip)).toHaveLength(12);
    await bench.says("12 张：已报 0，未报 12，退回 0；已填 0/132 项");

    const [one, two] = Object.values(zip);
    await hand([
      await back(one!, "甲.xlsx", [91, 92]),
      await back(one!, "甲补.xlsx", [90, 92]),
      await back(two!, "乙.xlsx", [81], { cells: { "指标!B5": "改了" } }),
    ]);
    await bench.says("要您决定的（2）");
    await pane().getByLabel("采用新的").check();
    await bench.says("已报 1，未报 10，退回 1；已填 2/132 项");
    await bench.click(/^并入$/);
    await bench.page.getByRole("dialog").getByRole("button", { name: "并入" }).click();
    await bench.says("已并入 3 张填报表");
    const after = openXlsx((await bench.save()).bytes);
    const data = await after.cells.read("数据");
    const head = data.values.find((row) => row.some((cell) => startsWith(cell, "自报:")))!;
    const at = head.findIndex((cell) => startsWith(cell, "自报:"));
    expect(data.values[data.values.indexOf(head) + 1]!.slice(at, at + 2)).toEqual([90, 92]);
    expect((await after.cells.list()).find(({ name }) => name === "数据")!.isProtected).toBe(true);

    await bench.click("撤销本次并入");
    await bench.says("12 张：已报 0，未报 12，退回 0；已填 0/132 项");
    // What the program wrote and took back is no change of anybody's, of which the file would lack anything.
    const again = openXlsx((await bench.save()).bytes);
    expect((await again.cells.list()).map(({ name }) => name)).not.toContain("催报");
    const cells = (await again.cells.read("数据")).values.flat();
    expect(cells.filter((cell) => startsWith(cell, "自报:"))).toEqual([]);
  });

  it("sends forms into a folder, and never over what is there", async () => {
    await bench.open("主表.xlsx", await annual());
    await bench.show("收表");
    await pane().locator("input[type=date]").fill("2099-12-20");
    await bench.click("拆分到文件夹");
    await bench.says("已拆分：12 个文件");
    const names = await bench.page.evaluate(async () => {
      const found: string[] = [];
      const folder = (await navigator.storage.getDirectory()) as unknown as {
        keys(): AsyncIterable<string>;
      };
      for await (const name of folder.keys()) found.push(name);
      return found.sort();
    });
    expect(names).toHaveLength(12);
    expect(names[0]).toMatch(/^001-.+填报表\.xlsx$/);
    await pane().getByText("再发一批填报表").click();
    await pane().locator("input[type=date]").first().fill("2099-12-20");
    await bench.click("拆分到文件夹");
    await bench.says("没有写。请换一个空文件夹");
  });

  it("merges into locked sheets that were only just inserted, and locks them again", async () => {
    await bench.openNew();
    await bench.show("模板");
    await bench.page.locator("#card-annual-department").click();
    await bench.click("插入到当前工作簿");
    await bench.show("收表");
    await pane().locator("input[type=date]").fill("2099-12-20");
    const downloading = bench.page.waitForEvent("download");
    await bench.click("拆分为压缩包");
    const [form] = Object.values(
      unzipSync(new Uint8Array(readFileSync(await (await downloading).path()))),
    );
    await hand([await back(form!, "甲.xlsx", [91, 92])]);
    await bench.click(/^并入$/);
    await bench.page.getByRole("dialog").getByRole("button", { name: "并入" }).click();
    await bench.says("已并入 1 张填报表");
    const cells = openXlsx((await bench.save()).bytes).cells;
    const written = (await cells.read("数据")).values.flat();
    expect(written).toEqual(expect.arrayContaining([91, 92]));
    expect((await cells.list()).find(({ name }) => name === "数据")!.isProtected).toBe(true);
  });
});
