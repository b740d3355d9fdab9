import { rmSync } from "node:fs";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { describeWorkbenchIn } from "../web/describeWorkbench";
import type { OpenOptions } from "../web/openWorkbench";
import { typeInto } from "../web/typing";
import { unpackedPortable } from "../web/unpackedPortable";
import { officeFile } from "../web/workbenchHarness";
import { collectedBytes, describeCollected } from "../workbook/collectedWorkbooks";
import { describeWithOldBrowser } from "./describeWithOldBrowser";
import { unpackedBrowser } from "./unpackedBrowser";

const describeWith = describeWithOldBrowser;
const open = (): OpenOptions => ({ browser: unpackedBrowser() });

describeWorkbenchIn({ open, describeWith }, "the workbench in Chromium 109 itself", (bench) => {
  it("is that browser", () => {
    expect(bench.page.context().browser()!.version()).toMatch(/^109[.]/);
  });

  it("gives spreadsheet and pane the room that they should have", async () => {
    const grid = await bench.page.locator("section[aria-label] canvas").evaluateAll((all) => {
      const sizes = all.map((each) => each.getBoundingClientRect());
      return sizes.some(({ width, height }) => width > 700 && height > 500);
    });
    expect(grid).toBe(true);
    const pane = (await bench.page.locator("aside[aria-label]").boundingBox())!;
    expect(Math.abs(pane.width - 380)).toBeLessThan(2);
    expect(pane.x + pane.width).toBe(1366);
    expect(pane.y + pane.height).toBe(768);
  });

  it("grades the sample, takes it back, and saves it", async () => {
    await bench.click("一键评分");
    await bench.click("写入结果");
    await bench.says("评分完成");
    const { name, bytes } = await bench.save();
    expect(name).toBe("政府部门年度绩效考核.xlsx");
    expect((await openXlsx(bytes).cells.list()).map((sheet) => sheet.name)).toContain("结果");
    await bench.click("撤销本次评分");
    await bench.says("已撤销");
    expect(await bench.paneText()).not.toContain("评分完成");
    await bench.show("开始");
  });

  it.each(["评分", "模板", "权重", "函数", "解释", "收表", "设置", "开始"])(
    "shows the page %s with nothing cut off at its side",
    async (name) => {
      await bench.show(name);
      const panel = bench.page.locator("aside[aria-label] [role=tabpanel]:visible");
      await panel
        .getByText(/\S{12}/)
        .first()
        .waitFor();
      expect(await panel.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
    },
  );

  it("inserts a template and grades it", async () => {
    await bench.openNew();
    await bench.show("模板");
    await bench.click("行政科室关键绩效考核");
    await bench.click(/^插入/);
    await bench.says("模板已插入");
    await bench.click(/一键评分/);
    await bench.click(/^写入/);
    await bench.says("评分完成");
  });

  it("opens a file and saves what is typed into it", async () => {
    await bench.open("office.xlsx", await officeFile());
    await typeInto(bench, "B2", "97");
    await bench.page.locator("#workbook-name").getByText("未保存").waitFor();
    const { bytes } = await bench.save();
    expect((await openXlsx(bytes).cells.read("考核")).values[1]).toEqual(["甲局", 97]);
  });

  describeCollected("with a file that nobody here wrote", () => {
    it("opens it and saves it with nothing in it changed", async () => {
      const bytes = collectedBytes("county_fault_summary.xlsx");
      await bench.open("county_fault_summary.xlsx", bytes);
      await bench.says("像是考核表");
      const saved = openXlsx((await bench.save()).bytes);
      for (const { name } of await openXlsx(bytes).cells.list()) {
        expect(await saved.cells.read(name)).toEqual(await openXlsx(bytes).cells.read(name));
      }
    });
  });
});

let folder: string;
const openUnpacked = (): OpenOptions => {
  const unpacked = unpackedPortable();
  folder = unpacked.folder;
  return { ...open(), address: unpacked.address };
};
const unpacked = { open: openUnpacked, describeWith };

describeWorkbenchIn(
  unpacked,
  "the workbench out of a zip file, in Chromium 109 itself",
  (bench) => {
    afterAll(() => rmSync(folder, { recursive: true }));

    it("grades its sample from a folder, saves it, and opens what it saved", async () => {
      await bench.click("一键评分");
      await bench.click("写入结果");
      const { bytes } = await bench.save();
      await bench.page.locator("#workbench-status").getByRole("button").first().click();
      await bench.open("结果.xlsx", bytes);
      expect(await bench.page.locator("#workbook-name").innerText()).toContain("结果.xlsx");
    });
  },
);
