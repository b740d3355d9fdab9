import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { prepareAssessment } from "../../src/grading/run/prepareAssessment";
import { unitResult } from "../../src/grading/results/unitResult";
import { earlierResults } from "../../src/grading/run/earlierResults";
import { collectedBytes, describeCollected } from "../workbook/collectedWorkbooks";
import { describeWorkbench } from "./describeWorkbench";

describeWorkbench("the workbench", (bench) => {
  it("shows a sample that one click grades, and the file says what the command line says", async () => {
    await bench.click("一键评分");
    await bench.click("写入结果");
    await bench.says("评分完成");
    const { name, bytes } = await bench.save();
    expect(name).toBe("政府部门年度绩效考核.xlsx");
    const file = openXlsx(bytes);
    const results = await earlierResults(file);
    const { grading } = await prepareAssessment(file, undefined);
    const units = grading!.read.data.units.map((_, unit) => unitResult(grading!, unit));
    expect(units.map(({ unit, score, rank }) => ({ unit, score, rank }))).toEqual(
      [...results].map(([unit, { score, rank }]) => ({ unit, score, rank })),
    );
  });

  describeCollected("with files that nobody here wrote", () => {
    it.each([
      ...["rd_perf_sept.xlsx", "city_daily_bulletin.xlsx", "class_rank_ties.xlsx"],
      ...["county_fault_summary.xlsx", "zhcp_import_ghost_range.xlsx", "xlsx_named_xls.xls"],
    ])("opens %s and says what it is", async (name) => {
      await bench.open(name, collectedBytes(name));
      expect(await bench.page.locator("#workbook-name").innerText()).toContain(name);
      await bench.says("像是考核表");
    });

    it("opens 50,000 merged cells", async () => {
      await bench.open("rb_poi_many_merges.xlsx", collectedBytes("rb_poi_many_merges.xlsx"));
      expect(await bench.page.locator("#workbook-name").innerText()).toContain("many_merges");
    });

    it.each([
      { name: "rb_poi_corrupted.xlsx", says: "打开并修复" },
      { name: "rb_cal_encrypted.xlsx", says: "文件已加密" },
      { name: "rb_poi_xmlbomb.xlsx", says: "不安全" },
    ])("refuses $name in plain words and stays alive", async ({ name, says }) => {
      await bench.open(name, collectedBytes(name));
      expect(await bench.page.locator("#workbench-status").innerText()).toContain(says);
      await bench.page.locator("#workbench-status").getByRole("button").first().click();
      await bench.show("开始");
    });

    it("saves a file of others with nothing in it changed", async () => {
      const bytes = collectedBytes("county_fault_summary.xlsx");
      await bench.open("county_fault_summary.xlsx", bytes);
      const saved = await bench.save();
      expect(saved.name).toBe("county_fault_summary-衡绩.xlsx");
      const [before, after] = [openXlsx(bytes), openXlsx(saved.bytes)];
      for (const { name } of await before.cells.list()) {
        expect(await after.cells.read(name)).toEqual(await before.cells.read(name));
      }
    });
  });
});
