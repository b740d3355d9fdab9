import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { collectedBytes, describeCollected } from "../workbook/collectedWorkbooks";
import { describeWorkbench } from "./describeWorkbench";

const FILE = "rd_perf_sept.xlsx";
const SHEET = "汇总";

describeCollected("a file with formulas that the page cannot calculate", () => {
  describeWorkbench("graded", (workbench) => {
    it("says so, and goes on showing and saving what the file holds", async () => {
      const bytes = collectedBytes(FILE);
      await workbench.open(FILE, bytes);
      const status = workbench.page.locator("#workbench-status");
      expect(await status.innerText()).toContain("文件里有 152 个公式（如 汇总!B2）");
      await workbench.show("评分");
      await workbench.click("就这样评分");
      await workbench.click(/^写入/);
      const saved = openXlsx((await workbench.save()).bytes);
      const [before, after] = await Promise.all(
        [openXlsx(bytes), saved].map((file) => file.cells.read(SHEET)),
      );
      expect(after!.formulas).toEqual(before!.formulas);
      expect(after!.values).toEqual(before!.values);
      expect((await saved.cells.list()).map(({ name }) => name)).toContain("结果");
    });
  });
});
