import { prepareGrading } from "../../src/grading/gradeWorkbook";
import type { Grading } from "../../src/grading/results/grading";
import { numberOfTicks } from "../../src/scoring/numbers/round";
import type { Template } from "../../src/templates/template";
import type { CellValue } from "../../src/workbook/cell";
import { createMemoryWorkbook } from "../memory/createMemoryWorkbook";
import type { SheetSpec } from "../../src/workbook/sheetSpec";

/** A template's Chinese sample with its grading. */
export interface GradedSample {
  readonly sheets: readonly SheetSpec[];
  readonly grading: Grading;
  /** The weighted total of a unit, published before bonus. */
  readonly weightedOf: (unit: string) => number;
  /** The value of a cell, rows and columns from 0. */
  readonly cell: (sheet: string, row: number, column: number) => CellValue;
}

export async function gradeSample({ sheets: render }: Template): Promise<GradedSample> {
  const sheets = render({ locale: "zh-CN", isScaled: true });
  const workbook = createMemoryWorkbook();
  await workbook.sheets.render(sheets);
  const grading = (await prepareGrading(workbook)).grading!;
  const { read, appraisal } = grading;
  return {
    sheets,
    grading,
    weightedOf: (unit) =>
      numberOfTicks(
        appraisal.weighted[read.data.unitIndex.get(unit)!]!,
        read.scheme.settings.decimals,
      ),
    cell: (sheet, row, column) =>
      sheets.find(({ name }) => name === sheet)!.rows[row]?.[column]?.value ?? null,
  };
}
