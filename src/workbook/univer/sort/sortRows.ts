import { ICommandService, type ICommandInfo, type IRange } from "@univerjs/core";
import {
  SheetsSortService,
  SortRangeCommand,
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

/** Sorts a whole table around the selected cell. */
const EXTENDED = /^sheet\.command\.sort-range-(asc|desc)-ext(-ctx)?$/;

/**
 * Lets rows be sorted as in Excel. The engine (0.25.1) compares texts by the numbers of their letters, takes headers
 * along, and leaves formulas behind that look at cells of their own row.
 */
export function sortRows({ univer, api }: Grid): void {
  const injector = univer.__getInjector();
  injector
    .get(SheetsSortService)
    .registerCompareFn((type, one, other) =>
      compareCells(valueOf(one), valueOf(other), String(type) === "desc"),
    );
  let isExtended = false;
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (EXTENDED.test(id)) isExtended = true;
    if (id !== SortRangeCommand.id) return;
    const given = params as ISortRangeCommandParams;
    const sheet = api.getWorkbook(given.unitId)?.getSheetBySheetId(given.subUnitId)?.getSheet();
    if (isExtended && sheet && hasHeaders(sheet, given.range)) given.hasTitle = true;
    isExtended = false;
  });
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => movedFormulas(injector, command) ?? { redos: [], undos: [] },
  });
}

/** The rows that a command sorts, from the first to the last one that takes part; undefined for other commands. */
export function sortedRange({ id, params }: ICommandInfo): IRange | undefined {
  if (id !== ReorderRangeCommand.id) return undefined;
  const { range, order } = params as IReorderRangeCommandParams;
  const rows = Object.keys(order).map(Number);
  if (rows.length === 0) return undefined;
  return { ...range, startRow: rows[0]!, endRow: rows.at(-1)! };
}
