import { readFileSync } from "node:fs";
import fc from "fast-check";
import { prepareAssessment } from "../../src/grading/run/prepareAssessment";
import { unitResult } from "../../src/grading/results/unitResult";
import { earlierResults } from "../../src/grading/run/earlierResults";
import type { FileWorkbook } from "../../src/web/workbenchParts";
import { UNCALCULATED } from "../../src/workbook/cell";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { describeWorkbench } from "./describeWorkbench";
import { goTo, showSheet } from "./typing";

const UNITS = 600;
const BANDS = [
  ["优秀", 90],
  ["良好", 80],
  ["合格", 60],
  ["待改进", 0],
] as const;

/** More formulas than the spreadsheet calculates in one go, none of them calculated yet. */
async function longFile(): Promise<Uint8Array> {
  const file = createXlsx();
  const header = ["单位", "质量", "服务", "总分", "等次"].map((value) => ({ value }));
  const rows = Array.from({ length: UNITS }, (_, unit) => [
    { value: `单位${unit + 1}` },
    { value: 60 + (unit % 40) },
    { value: 50 + (unit % 50) },
    { value: UNCALCULATED, formula: `AVERAGE(B${unit + 2}:C${unit + 2})` },
    { value: UNCALCULATED, formula: `HJ.GRADE(D${unit + 2})` },
  ]);
  await file.sheets.render([{ name: "考核", rows: [header, ...rows] }]);
  return file.save();
}

/** Rows whose formulas do not show what their cells give. */
async function stale(file: FileWorkbook): Promise<unknown[]> {
  const { values } = await file.cells.read("考核");
  return values.slice(1).filter(([, quality, service, total, grade]) => {
    const mean = (Number(quality) + Number(service)) / 2;
    return total !== mean || grade !== BANDS.find(([, limit]) => mean >= limit)![0];
  });
}

const STEPS = fc.record({
  what: fc.constantFrom("type", "type", "type", "grade", "undo", "redo", "open"),
  cell: fc.constantFrom("B2", "C2", "B300", "C601"),
  value: fc.integer({ min: 0, max: 100 }),
  end: fc.constantFrom("Enter", "Tab", undefined),
});

describeWorkbench("steps in an order that nobody planned", (bench) => {
  const press = (key: string): Promise<void> => bench.page.keyboard.press(key);

  it("what is being typed is graded, without Enter", async () => {
    await showSheet(bench, "自评核定"); // 数据 takes its values from there, and is locked
    await goTo(bench, "E5");
    await bench.page.keyboard.type("88");
    await bench.click("一键评分");
    await bench.click("写入结果");
    await bench.says("评分完成");
    const file = openXlsx((await bench.save()).bytes);
    expect((await file.cells.read("自评核定")).values[4]![4]).toBe(88);
    const { grading } = await prepareAssessment(file, undefined);
    const results = await earlierResults(file);
    const units = grading!.read.data.units.map((_, unit) => unitResult(grading!, unit));
    expect(units.map(({ unit, score }) => [unit, score])).toEqual(
      [...results].map(([unit, { score }]) => [unit, score]),
    );
  });

  it.each([1, 2])("the file shows what its cells give, seed %i", async (seed) => {
    const bytes = await longFile();
    await bench.open("长表.xlsx", bytes);
    const [steps] = fc.sample(fc.array(STEPS, { minLength: 8, maxLength: 8 }), {
      seed,
      numRuns: 1,
    });
    for (const { what, cell, value, end } of steps!) {
      if (what === "open") await bench.open("长表.xlsx", bytes);
      else if (what === "grade") await bench.show("评分");
      else {
        await goTo(bench, cell);
        if (what === "undo") await press("Control+z");
        else if (what === "redo") await press("Control+y");
        else await bench.page.keyboard.type(String(value));
        if (what === "type" && end) await press(end);
      }
    }
    const downloading = bench.page.waitForEvent("download");
    await press("Control+s");
    const saved = openXlsx(new Uint8Array(readFileSync(await (await downloading).path())));
    expect(await stale(saved)).toEqual([]);
    await bench.page.locator("#workbook-name").getByText("未保存").waitFor({ state: "hidden" });
  });
});
