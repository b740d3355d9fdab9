/** @jest-environment jsdom */
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import type { CellValue } from "../../../../src/workbook/cell";
import { createMemoryWorkbook } from "../../../memory/createMemoryWorkbook";
import type { MemoryWorkbook } from "../../../memory/memoryWorkbook";
import { collectedBytes, describeCollected } from "../../../workbook/collectedWorkbooks";
import { openPane } from "../../harness/openPane";

/** Sheets of a collected workbook, in memory. */
async function sheetsOf(file: string, ...names: string[]): Promise<MemoryWorkbook> {
  const workbook = openXlsx(collectedBytes(file));
  const sheets: Record<string, readonly (readonly CellValue[])[]> = {};
  const details: Record<string, { merges: (typeof infos)[number]["merges"] }> = {};
  const infos = await workbook.cells.list();
  for (const name of names) {
    const { area, values } = await workbook.cells.read(name);
    const above = Array.from({ length: area.row }, () => []);
    const left = Array.from({ length: area.column }, () => null);
    sheets[name] = [...above, ...values.map((row) => [...left, ...row])];
    details[name] = { merges: infos.find((info) => info.name === name)!.merges };
  }
  return createMemoryWorkbook(sheets, details);
}

/** Mends a table in the pane from the page 评分 on; every click and every choice of a list counts. */
async function mend(workbook: MemoryWorkbook) {
  const pane = await openPane(workbook, "grade");
  let clicks = 0;
  return {
    ...pane,
    clicks: () => clicks,
    async click(name: string | RegExp) {
      clicks += 1;
      await pane.click(name);
    },
    async choose(name: string | RegExp, value: string) {
      clicks += 1;
      await pane.fill(name, value);
    },
    async select(sheet: string, row: number, column: number, columns: number) {
      clicks += 1;
      await pane.act(() => workbook.session.select(sheet, { row, column, rows: 1, columns }));
    },
  };
}

describeCollected(
  "tables that are not read right at once are mended in the pane in six clicks",
  () => {
    it("months across, three rows for each figure", async () => {
      const pane = await mend(await sheetsOf("kpi_target_actual_monthly.xlsx", "Sheet1"));
      expect(pane.text()).toContain("没有认出考核表");
      await pane.select("Sheet1", 2, 8, 12);
      await pane.click("从这一列认表");
      await pane.click("各项等权平均");
      await pane.click("是，各时期相互比较");
      expect(pane.text()).toContain("12 个单位，33 项指标");
      await pane.click("就这样评分");
      expect(pane.clicks()).toBeLessThanOrEqual(6);
      expect(pane.model.store.get().mapping?.indicators).toHaveLength(33);
      await pane.close();
    });

    it("one column too many", async () => {
      const pane = await mend(await sheetsOf("city_dispatch_daily.xlsx", "催单-10"));
      await pane.choose(/^装机未归档压单比 是什么|装机未归档压单比.*是什么/, "unused");
      await pane.click("各项等权平均");
      await pane.click("功效系数（60–100）");
      await pane.click("就这样评分");
      expect(pane.clicks()).toBeLessThanOrEqual(6);
      const { grading, mapping } = pane.model.store.get();
      expect(mapping?.indicators.map(({ at }) => at)).toEqual(["B", "G", "L", "Q", "V"]);
      expect(grading?.read.data.units).toHaveLength(14);
      await pane.close();
    });
  },
);
