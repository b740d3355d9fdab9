import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UNCALCULATED, type CellValue } from "../../src/workbook/cell";
import type { SheetSpec } from "../../src/workbook/sheetSpec";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { describeWithChromium } from "../host/browser/describeWithChromium";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { recalculate } from "./libreOffice";
import { COMMON_FORMULAS } from "./commonFormulas";
import { openFilePage } from "../workbook/univer/filePageRemote";
import { isSameResult } from "../workbook/sameResult";
import { LONG } from "../patience";

const DATA: readonly (readonly CellValue[])[] = [
  ["单位", "类别", "得分", "权重", "日期", "文字数", "百分", "空", "逻辑", "错"],
  ["甲局", "A", 90.5, 0.3, 45000, "12", 0.905, null, true, null],
  ["乙局", "B", 85, 0.2, 45031, "90%", 0.85, null, false, null],
  ["丙局", "A", 85, 0.1, 45100, "abc", 0.85, 5, true, null],
  ["丁局", "C", null, 0.25, 45200, "", 1.2, null, false, null],
  ["戊局", "B", 77.25, 0.15, 45366, "3.50", 0.7725, null, true, null],
  ["己局*", "A", 60, 0, 45400, " 甲 局 ", 0.6, 0, false, null],
  ["庚局", "B", 100, -0.1, 44926, "优秀", 0.6, null, true, null],
];
const SHEETS: readonly SheetSpec[] = [
  { name: "数据", rows: DATA.map((row) => row.map((value) => ({ value }))) },
  {
    name: "公式",
    rows: COMMON_FORMULAS.map((formula) => [{ value: UNCALCULATED, formula }]),
  },
];

describeWithLibreOffice("with LibreOffice", () => {
  describeWithChromium("formulas that offices use", () => {
    it(
      "give in the embedded spreadsheet what they give in LibreOffice",
      async () => {
        const page = await openFilePage();
        await page.show(SHEETS, { names: [], tables: [] });
        const { values } = await page.read("公式");
        expect(await page.uncalculated()).toEqual([]);
        expect(await page.failures()).toEqual([]);
        await page.close();
        const expected = await inLibreOffice();
        const different = COMMON_FORMULAS.flatMap((formula, index) => {
          const [here, there] = [values[index]?.[0] ?? null, expected[index] ?? null];
          return isSameResult(here, there) ? [] : [{ formula, here, there }];
        });
        expect(different).toEqual([]);
      },
      LONG,
    );
  });
});

async function inLibreOffice(): Promise<CellValue[]> {
  const folder = mkdtempSync(join(tmpdir(), "hengji-formulas-"));
  try {
    const made = createXlsx();
    await made.sheets.render(SHEETS);
    const file = join(folder, "formulas.xlsx");
    writeFileSync(file, made.save());
    const [calculated] = await recalculate([file]);
    const { values } = await openXlsx(new Uint8Array(readFileSync(calculated!))).cells.read("公式");
    return values.map((row) => row[0] ?? null);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
