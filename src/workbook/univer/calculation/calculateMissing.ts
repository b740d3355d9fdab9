import { ICommandService, type ICellData, type IRange, type Worksheet } from "@univerjs/core";
import { isCellError, UNCALCULATED, type CellValue } from "../../cell";
import type { SheetSpec } from "../../sheetSpec";
import { shownValue } from "../../storable";
import type { Grid } from "../createGrid";
import { valueOf } from "../image/cellData";
import type { CallsOurs } from "./cellFunctions";
import { settledOf } from "./settling";
import { startCalculation } from "./startCalculation";

/**
 * Whether a formula of the sheets comes without the value that it shows, as programs write files that do not calculate;
 * or one of ours with an error: it is #NAME? from a program without our functions, and else it shall say why.
 */
export function lacksValues(sheets: readonly SheetSpec[], isOurs: CallsOurs): boolean {
  return sheets.some(({ rows }) =>
    rows.some((row) =>
      row.some(
        (cell) => cell?.formula !== undefined && lacksValue(shownValue(cell), cell.formula, isOurs),
      ),
    ),
  );
}

function lacksValue(value: CellValue, formula: string, isOurs: CallsOurs): boolean {
  return value === UNCALCULATED || (isCellError(value) && isOurs(formula));
}

/** Calculates the formulas of a workbook that lack their values, and what depends on them. */
export async function calculateMissing(grid: Grid, unit: string, isOurs: CallsOurs): Promise<void> {
  await calculate(grid, unit, (cell) => lacksValue(valueOf(cell), cell.f ?? "", isOurs));
}

/** Calculates all formulas of a workbook. */
export async function calculateAll(grid: Grid, unit: string): Promise<void> {
  await calculate(grid, unit, () => true);
}

async function calculate({ univer, api }: Grid, unit: string, isDue: IsDue): Promise<void> {
  const settled = settledOf(univer);
  const sheets = api.getWorkbook(unit)!.getSheets();
  const dirtyRanges = sheets.flatMap((sheet) => {
    const place = { unitId: unit, sheetId: sheet.getSheetId() };
    return dueRanges(sheet.getSheet(), isDue).map((range) => ({ ...place, range }));
  });
  startCalculation(univer.__getInjector().get(ICommandService), dirtyRanges);
  await settled();
}

type IsDue = (formulaCell: ICellData) => boolean;

/** Where formulas are due, the cells of a column that follow one another together. */
function dueRanges(sheet: Worksheet, isDue: IsDue): IRange[] {
  const ranges: IRange[] = [];
  const last = new Map<number, IRange>();
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell || !(cell.f ?? cell.si) || !isDue(cell)) return;
    const above = last.get(column);
    if (above?.endRow === row - 1) {
      above.endRow = row;
      return;
    }
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    last.set(column, range);
    ranges.push(range);
  });
  return ranges;
}
