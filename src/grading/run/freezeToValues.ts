import { isCellError } from "../../workbook/cell";
import type { Workbook } from "../../workbook/workbook";
import type { Place } from "../findings/finding";
import { blockAround, formulaSheets, placeOf, type FormulaCell } from "./formulaCells";
import type { CellsChanged } from "./repairFormulas";

export interface CellsFrozen extends CellsChanged {
  /** Cells that show an error: a value that is wrong would be kept for ever, so they stay formulas. */
  readonly failing: readonly Place[];
}

/**
 * TaskQueue the formulas that call our functions into the values they show, so that a workbook can leave the office and
 * opens the same where the functions are not installed. A restore point comes first.
 */
export async function freezeToValues(workbook: Workbook): Promise<CellsFrozen> {
  const sheets = await formulaSheets(workbook);
  const open = sheets.filter(({ isProtected }) => !isProtected);
  const fails = ({ value }: FormulaCell): boolean => isCellError(value);
  const frozen = open
    .map(({ sheet, cells }) => ({ sheet, cells: cells.filter((cell) => !fails(cell)) }))
    .filter(({ cells }) => cells.length > 0);
  if (workbook.capabilities.restores && frozen.length > 0) {
    await workbook.sheets.keep(frozen.map(({ sheet }) => sheet));
  }
  for (const { sheet, cells } of frozen) {
    const { row, column, lines } = blockAround(cells, ({ value }) => value);
    await workbook.cells.write(sheet, row, column, lines);
  }
  const places = (all: readonly { sheet: string; cells: readonly FormulaCell[] }[]): Place[] =>
    all.flatMap(({ sheet, cells }) => cells.map((cell) => placeOf(sheet, cell)));
  return {
    changed: places(frozen),
    locked: places(sheets.filter(({ isProtected }) => isProtected)),
    failing: places(open.map(({ sheet, cells }) => ({ sheet, cells: cells.filter(fails) }))),
  };
}
