import { ICommandService, type ICellData, type Univer, type Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  SetFormulaCalculationResultMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";

/** The spreadsheet that is being created. */
interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
}

/**
 * Results that come late are dropped: those for a cell whose formula was overwritten would replace what was typed, and
 * those for a workbook or a sheet that is gone would keep all others from their cells. The engine (0.25.1) gives out
 * both all the same.
 */
export function dropLateResults({ univer, api }: Engine): void {
  const commands = univer.__getInjector().get(ICommandService);
  const sheetOf: FindSheet = (unit, sheet) =>
    api.getWorkbook(unit)?.getSheetBySheetId(sheet)?.getSheet();
  commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id === SetFormulaCalculationResultMutation.id) {
      dropOfGoneSheets(params as ISetFormulaCalculationResultMutation, sheetOf);
    }
    if (id === SetRangeValuesMutation.id && options?.fromFormula) {
      dropOfTypedCells(params as ISetRangeValuesMutationParams, sheetOf);
    }
  });
}

type FindSheet = (unit: string, sheet: string) => Worksheet | undefined;

function dropOfGoneSheets(
  { unitData }: ISetFormulaCalculationResultMutation,
  sheetOf: FindSheet,
): void {
  for (const [unit, sheets] of Object.entries(unitData)) {
    for (const sheet of Object.keys(sheets ?? {})) {
      if (!sheetOf(unit, sheet)) delete sheets![sheet];
    }
  }
}

function dropOfTypedCells(
  { unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams,
  sheetOf: FindSheet,
): void {
  const sheet = sheetOf(unitId, subUnitId);
  if (!sheet || !cellValue) return;
  for (const [row, line] of Object.entries(cellValue as Lines)) {
    for (const column of Object.keys(line)) {
      const cell = sheet.getCellRaw(Number(row), Number(column));
      if (cell && !cell.f && !cell.si) delete line[Number(column)];
    }
  }
}

type Lines = Record<number, Record<number, ICellData | null>>;
