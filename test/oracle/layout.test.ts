import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gradingSheets } from "../../src/grading/gradeWorkbook";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { recalculate } from "./libreOffice";
import { collectedBytes, describeCollected } from "../workbook/collectedWorkbooks";
import { answered, propose } from "../grading/layout/unseen";
import { prepareMapped } from "../../src/grading/layout/use/prepareMapped";

describeWithLibreOffice("plain formulas over sheets that are not in the format", () => {
  describeCollected("recalculated by LibreOffice", () => {
    it.each<{ name: string; answers: Readonly<Record<string, string>>; table?: string }>([
      { name: "class_rank_ties.xlsx", answers: { scale: "none" } },
      { name: "rd_perf_import.xlsx", answers: { kinds: "yes", class: "none" } },
      { name: "rd_perf_sept.xlsx", answers: { kinds: "yes", value: "G" } },
      {
        name: "city_daily_bulletin.xlsx",
        answers: { rule: "ranked" },
        table: "表1-1月日报!A2",
      },
    ])("$name gives the same results", async ({ name, answers, table }) => {
      const workbook = openXlsx(collectedBytes(name));
      const mapping = answered(await propose(workbook, table), answers);
      const { grading } = await prepareMapped(workbook, mapping);
      const stamp = { date: "2026-12-31", version: "test" };
      await workbook.sheets.render(gradingSheets(grading!, stamp, "native"));
      const folder = mkdtempSync(join(tmpdir(), "hengji-layout-"));
      const file = join(folder, "graded.xlsx");
      writeFileSync(file, workbook.save());
      const [recalculated] = await recalculate([file]);
      const theirs = openXlsx(new Uint8Array(readFileSync(recalculated!)));
      rmSync(folder, { recursive: true });
      const ours = openXlsx(workbook.save());
      const read = async (from: typeof ours) => (await from.cells.read("结果")).values;
      expect(await read(theirs)).toEqual(await read(ours));
      expect((await ours.cells.read("计算参数")).formulas.flat().join(" ")).toContain("!");
    });
  });
});
