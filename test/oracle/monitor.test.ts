import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareGrading } from "../../src/grading/gradeWorkbook";
import { LIGHT_WORDS } from "../../src/grading/monitor/lightWords";
import { numberOfTicks } from "../../src/scoring/numbers/round";
import { fieldAt } from "../../src/templates/goalBreakdown/fieldAt";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { changeSample, MONITOR_CASES, rowOf, SAMPLE, UNIT } from "../grading/monitor/monitorCases";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { recalculate } from "./libreOffice";

describeWithLibreOffice("the quarter monitor, recalculated by LibreOffice", () => {
  let files: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), "hengji-monitor-"));

  beforeAll(async () => {
    const made: string[] = [];
    for (const [index, each] of MONITOR_CASES.entries()) {
      const workbook = createXlsx();
      await workbook.sheets.render(SAMPLE.sheets({ locale: "zh-CN", isScaled: false }));
      await changeSample(workbook, each);
      made.push(join(folder, `${index}.xlsx`));
      writeFileSync(made[index]!, workbook.save());
    }
    files = await recalculate(made);
  }, 600_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(MONITOR_CASES.map((each, index) => ({ ...each, index })))(
    "$name: its formulas give what is calculated",
    async ({ index, lights, progress, green, total }) => {
      const workbook = openXlsx(new Uint8Array(readFileSync(files[index]!)));
      const { values } = await workbook.cells.read("季度监控");
      const shown = (["G1", "G4"] as const).map(
        (goal) => values[rowOf(goal)]![fieldAt("monitor", "light")],
      );
      expect(shown).toEqual(lights.map((light) => LIGHT_WORDS[light]["zh-CN"]));
      const data = (await workbook.cells.read("数据")).values.find(([name]) => name === UNIT)!;
      expect(data.slice(2, 4)).toEqual([progress ?? "不适用", green ?? "不适用"]);
      const { grading, findings } = await prepareGrading(workbook);
      expect(findings.filter(({ level }) => level === "error")).toEqual([]);
      if (total === undefined) return;
      const unit = grading!.read.data.unitIndex.get(UNIT)!;
      expect(numberOfTicks(grading!.appraisal.score[unit]!, 2)).toBe(total);
    },
  );
});
