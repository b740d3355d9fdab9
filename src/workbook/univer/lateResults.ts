import { ICommandService, type ICellData, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";

/** The spreadsheet that is being created. */
interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
}

/**
 * A result that comes late, after the formula of its cell was overwritten, is dropped: it would replace what was typed.
 * The engine (0.25.1) writes it all the same.
 */
export function dropLateResults({ univer, api }: Engine): void {
  const commands = univer.__getInjector().get(ICommandService);
  commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || !options?.fromFormula) return;
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const sheet = api.getWorkbook(unitId)?.getSheetBySheetId(subUnitId)?.getSheet();
    if (!sheet || !cellValue) return;
    for (const [row, line] of Object.entries(cellValue as Lines)) {
      for (const column of Object.keys(line)) {
        const cell = sheet.getCellRaw(Number(row), Number(column));
        if (cell && !cell.f && !cell.si) delete line[Number(column)];
      }
    }
  });
}

type Lines = Record<number, Record<number, ICellData | null>>;
