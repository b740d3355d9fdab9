import { CanceledError, ICommandService, type ICommandInfo, type IRange } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import {
  SheetsSortService,
  SortRangeCommand,
  SortType,
  type ISortRangeCommandParams,
} from "@univerjs/preset-sheets-sort";
import {
  ReorderRangeCommand,
  SheetInterceptorService,
  type IReorderRangeCommandParams,
} from "@univerjs/sheets";
import type { Grid } from "../createGrid";
import { valueOf } from "../image/cellData";
import { compareCells } from "./compareCells";
import { hasHeaders } from "./hasHeaders";
import { movedFormulas } from "./movedFormulas";
import { tableAround } from "./tableAround";

/** Sorts a whole table around the selected cell. */
const EXTENDED = /^sheet\.command\.sort-range-(asc|desc)-ext(-ctx)?$/;

/**
 * Lets rows be sorted as in Excel. The engine (0.25.1) compares texts by the numbers of their letters, takes titles and
 * headers along, and leaves formulas behind that look at cells of their own row.
 */
export function sortRows({ univer, api }: Grid): void {
  const injector = univer.__getInjector();
  injector
    .get(SheetsSortService)
    .registerCompareFn((type, one, other) =>
      compareCells(valueOf(one), valueOf(other), String(type) === "desc"),
    );
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted(({ id }) => {
    const [, direction] = EXTENDED.exec(id) ?? [];
    const active = direction && api.getActiveWorkbook()?.getActiveSheet();
    const cell = active && active.getActiveCell()?.getRange();
    if (!active || !cell) return;
    sortTable(commands, active, cell, direction === "asc" ? SortType.ASC : SortType.DESC);
    throw new CanceledError();
  });
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => movedFormulas(injector, command) ?? { redos: [], undos: [] },
  });
}

function sortTable(
  commands: ICommandService,
  active: FWorksheet,
  cell: IRange,
  type: SortType,
): void {
  const sheet = active.getSheet();
  const selected = active.getSelection()?.getActiveRange()?.getRange() ?? cell;
  const range = tableAround(sheet, selected);
  const params: ISortRangeCommandParams = {
    unitId: sheet.getUnitId(),
    subUnitId: sheet.getSheetId(),
    range,
    orderRules: [{ type, colIndex: cell.startColumn }],
    hasTitle: hasHeaders(sheet, range),
  };
  active.getRange(range).activate();
  void commands.executeCommand(SortRangeCommand.id, params);
}

/** The rows that a command sorts, from the first to the last one that takes part; undefined for other commands. */
export function sortedRange({ id, params }: ICommandInfo): IRange | undefined {
  if (id !== ReorderRangeCommand.id) return undefined;
  const { range, order } = params as IReorderRangeCommandParams;
  const rows = Object.keys(order).map(Number);
  if (rows.length === 0) return undefined;
  return { ...range, startRow: rows[0]!, endRow: rows.at(-1)! };
}
