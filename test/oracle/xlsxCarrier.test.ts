import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre";
import { isCellError, type CellValue } from "../../src/workbook/cell";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import type { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { collectedBytes, describeCollected } from "../workbook/collectedWorkbooks";
import { FULL_SHEET } from "../../src/workbook/selfTest/fullSheet";
import { CONTROL_TEXTS } from "../workbook/contract/controlTexts";
import { describeWithLibreOffice } from "./describeWithLibreOffice";
import { recalculate } from "./libreOffice";

const TEXTS = [
  "=1+1",
  "007",
  "<b>&amp;",
  " 甲\n乙 ",
  "_x000D_",
  "𠮷👍",
  "+86",
  "TRUE",
  CONTROL_TEXTS[0].text,
];
const SHEETS = [
  FULL_SHEET,
  {
    name: "文字 & '数'字",
    rows: [
      TEXTS.map((value) => ({ value })),
      [
        { value: 0.25 },
        { value: true },
        { value: null, formula: "SUM(A2,1)" },
        { value: 9, formula: "STDEV.S(1,2,3,4)" },
      ],
    ],
  },
];

describeWithLibreOffice("LibreOffice opens what was written", () => {
  const folder = mkdtempSync(join(tmpdir(), "hengji-xlsx-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The workbook as LibreOffice saves it after opening it. */
  async function through(workbook: XlsxWorkbook, name: string) {
    const path = join(folder, name);
    writeFileSync(path, workbook.save());
    const [saved] = await recalculate([path]);
    return openXlsx(new Uint8Array(readFileSync(saved!)));
  }

  async function checkOurs(opened: XlsxWorkbook): Promise<void> {
    const sheets = await opened.cells.list();
    expect(sheets.find(({ name }) => name === "全套")).toMatchObject({
      rows: 4,
      columns: 3,
      merges: FULL_SHEET.merges,
      isProtected: true,
    });
    const full = await opened.cells.read("全套");
    expect(full.values[2]).toEqual(["甲", 95, "优秀"]);
    expect(full.formulas[2]![2]).toBe('IF(B3>=90,"优秀","良好")');
    expect(full.formats[2]![1]).toBe("0.00");
    const texts = await opened.cells.read(SHEETS[1]!.name);
    expect(texts.values[0]!.slice(0, 8)).toEqual(TEXTS.slice(0, 8));
    expect(texts.values[1]!.slice(0, 3)).toEqual([0.25, true, 1.25]);
    expect(texts.values[1]![3]).toBeCloseTo(1.2909944487358056, 12);
  }

  it("a new workbook", async () => {
    const workbook = createXlsx();
    await workbook.sheets.render(SHEETS);
    await checkOurs(await through(workbook, "新.xlsx"));
  });

  describeCollected("sheets spliced into collected workbooks", () => {
    it.each([
      "city_daily_bulletin.xlsx",
      "rd_perf_sept.xlsx",
      "hdi2017.xlsx",
      "rb_cal_strict_ooxml.xlsx",
      "rb_cal_ns_prefix.xlsx",
      "team_goal_review.xlsx",
    ])("%s", async (name) => {
      const workbook = openXlsx(collectedBytes(name));
      const before = await workbook.cells.list();
      await workbook.sheets.render(SHEETS);
      await workbook.sheets.render(SHEETS);
      await workbook.session.store("键", "值");
      const opened = await through(workbook, name);
      await checkOurs(opened);
      const after = await opened.cells.list();
      expect(after.map((sheet) => sheet.name)).toEqual(
        [...before, ...SHEETS].map((sheet) => sheet.name),
      );
    });
  });
});

describeCollected("another reader finds the same values", () => {
  it.each([
    "asem_results.xlsx",
    "city_daily_bulletin.xlsx",
    "class_rank_ties.xlsx",
    "exam_percentiles_text.xlsx",
    "hdi2017.xlsx",
    "indicator_tree_4level.xlsx",
    "kpi_form_multi_part.xlsx",
    "rd_perf_sept.xlsx",
    "rd_perf_import.xlsx",
    "team_goal_review.xlsx",
    "xlsx_named_xls.xls",
    "rb_cal_strict_ooxml.xlsx",
  ])("%s", async (file) => {
    const workbook = openXlsx(collectedBytes(file));
    const { sheets } = await readXlsx(collectedBytes(file));
    for (const { name, rows } of sheets) {
      const { values } = await workbook.cells.read(name);
      const different = rows.flatMap((line, row) =>
        line.flatMap((other, column) => {
          const value = values[row]?.[column] ?? null;
          return isSame(value, other) ? [] : [{ name, row, column, value, other }];
        }),
      );
      expect(different).toEqual([]);
    }
  });
});

/** It turns dates into Date, gives blank texts as "", and keeps the carriage returns that XML drops. */
function isSame(value: CellValue, other: unknown): boolean {
  if (other instanceof Date) return typeof value === "number";
  if (isCellError(value)) return value.error === other;
  return value === (typeof other === "string" ? other.replace(/\r\n/g, "\n") || null : other);
}
