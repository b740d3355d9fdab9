import { addressOf } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { Block, Workbook } from "../../workbook/workbook";
import type { Place } from "../findings/finding";
import { callsHengji } from "./hengjiCall";
import { largest, smallest } from "../../workbook/extremes";

/** A cell that calls our functions. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
}

/** The cells of a sheet that call our functions. */
export interface FormulaSheet {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly cells: readonly FormulaCell[];
}

/** Every sheet on which cells call our functions. */
export async function formulaSheets(workbook: Workbook): Promise<readonly FormulaSheet[]> {
  const infos = (await workbook.cells.list()).filter(({ rows }) => rows > 0);
  const all = await Promise.all(
    infos.map(async ({ name, isProtected }) => ({
      sheet: name,
      isProtected,
      cells: formulaCells(await workbook.cells.read(name)),
    })),
  );
  return all.filter(({ cells }) => cells.length > 0);
}

function formulaCells({ area, values, formulas }: Block): FormulaCell[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column) =>
      formula !== null && callsHengji(formula)
        ? {
            row: row + area.row,
            column: column + area.column,
            formula,
            value: values[row]![column]!,
          }
        : [],
    ),
  );
}

/** The smallest block around the cells; what is not among them is undefined, and so stays as it is. */
export function blockAround<Written>(
  cells: readonly FormulaCell[],
  written: (cell: FormulaCell) => Written,
): { row: number; column: number; lines: (Written | undefined)[][] } {
  const row = smallest(cells.map((cell) => cell.row));
  const column = smallest(cells.map((cell) => cell.column));
  const height = largest(cells.map((cell) => cell.row)) - row + 1;
  const width = largest(cells.map((cell) => cell.column)) - column + 1;
  const lines = Array.from({ length: height }, () => new Array<Written | undefined>(width));
  for (const cell of cells) lines[cell.row - row]![cell.column - column] = written(cell);
  return { row, column, lines };
}

export function placeOf(sheet: string, { row, column }: FormulaCell): Place {
  return { sheet, address: addressOf(row, column) };
}
