import { until } from "../until";
import { byUnit, fourteen } from "../worked/fourteen";
import { decideFourteen } from "../worked/throughThePage";
import { written } from "../grading/run/sample";
import { describeWithChromium } from "../host/browser/describeWithChromium";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { openWorkbench } from "./openWorkbench";

/** The worked example graded; with so many units instead, of which every tenth or so is tied. */
async function file(count?: number): Promise<Uint8Array> {
  const workbook = createXlsx();
  const many = Array.from({ length: count ?? 0 }, (_, index) => [
    `局${index + 1}`,
    60 + ((index * 37) % 400) / 10,
  ]);
  const sheets = fourteen("合计", count ? { 数据: [["单位", "K1"], ...many] } : undefined);
  await workbook.sheets.render(
    Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows.map((row) => row.map((value) => ({ value }))),
    })),
  );
  await written(workbook);
  return workbook.save();
}

describeWithChromium("等次审定 in the workbench", () => {
  it("is decided on the page and saved; 500 units answer at once", async () => {
    const bench = await openWorkbench();
    try {
      await bench.open("市直.xlsx", await file());
      await bench.show("审定");
      await decideFourteen(bench.page, bench.page);
      const saved = openXlsx((await bench.save()).bytes);
      expect(await byUnit(saved, "结果", "审定等次")).toMatchObject({
        局02: "优秀",
        局03: "良好",
      });
      expect(await byUnit(saved, "审定记录", "会议")).toEqual({
        局02: "市考核领导小组会议",
        局03: "市考核领导小组会议",
      });

      await bench.open("五百.xlsx", await file(500));
      await bench.show("审定");
      await bench.says("再列 200 个");
      const select = bench.page.locator("aside li select").first();
      await select.selectOption({ index: 2 });
      await until(
        async () => (await select.evaluate((each: HTMLSelectElement) => each.selectedIndex)) === 2,
      );
      expect(bench.errors).toEqual([]);
    } finally {
      await bench.close();
    }
  });
});
