import { isCellError } from "../../workbook/cell";
import type { Workbook } from "../../workbook/workbook";
import type { Place } from "../findings/finding";
import { blockAround, formulaSheets, placeOf } from "./formulaCells";
import { plainCalls } from "./hengjiCall";

/** What was done to cells, and what could not be done because their sheet is protected. */
export interface CellsChanged {
  readonly changed: readonly Place[];
  readonly locked: readonly Place[];
}

/**
 * Enters formulas again that show #NAME? although the functions are there: typed before the add-in was, or carrying
 * the token of another one. Source: https://github.com/OfficeDev/office-js/issues/6611
 */
export async function repairFormulas(workbook: Workbook): Promise<CellsChanged> {
  const changed: Place[] = [];
  const locked: Place[] = [];
  for (const { sheet, isProtected, cells } of await formulaSheets(workbook)) {
    const broken = cells.filter(
      ({ value, formula }) =>
        (isCellError(value) && value.error === "#NAME?") || plainCalls(formula) !== formula,
    );
    const places = isProtected ? locked : changed;
    for (const cell of broken) places.push(placeOf(sheet, cell));
    if (isProtected || broken.length === 0) continue;
    const { row, column, lines } = blockAround(broken, ({ formula }) => plainCalls(formula));
    await workbook.cells.writeFormulas(sheet, row, column, lines);
  }
  return { changed, locked };
}
