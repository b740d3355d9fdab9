import type { SheetFormatting } from "../../workbook/sheetFormatting";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { nextTask } from "../../workbook/nextTask";
import type { Block, SheetInfo, Watch, Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbookError";

/** A sheet of the spreadsheet with its cells and their looks. */
export interface GridSheet {
  readonly info: SheetInfo;
  readonly block: Block;
  readonly looks: SheetFormatting;
}

/** What of the spreadsheet is needed to read its sheets. */
interface Shown extends Pick<Workbook, "cells"> {
  looks(sheet: string): SheetFormatting;
}

/** All sheets that the spreadsheet shows, in their order, one at a time. @throws {WorkbookError} cancelled */
export async function gridSheets(
  shown: Shown,
  { onProgress, signal }: Watch = {},
): Promise<GridSheet[]> {
  const infos = await shown.cells.list();
  const sheets: GridSheet[] = [];
  for (const info of infos) {
    onProgress?.(sheets.length + 1, infos.length);
    await nextTask();
    if (signal?.aborted) throw new WorkbookError("cancelled");
    sheets.push(await gridSheet(shown, info));
  }
  return sheets;
}

/** One sheet that the spreadsheet shows. */
export async function gridSheet(shown: Shown, info: SheetInfo): Promise<GridSheet> {
  const { name } = info;
  return { info, block: await shown.cells.read(name), looks: shown.looks(name) };
}

/** A sheet that no file and no template has, as it is shown. */
export function plainSheet(sheet: GridSheet): SheetSpec {
  return withCells({ name: sheet.info.name, rows: [] }, sheet);
}

/** The described sheet as it is shown now; what does not show (tables, print set-up, protection) as it was described. */
export function withCells(spec: SheetSpec, { info, block, looks }: GridSheet): SheetSpec {
  const { styles, arrays = [], unsaved: _unsaved, isFilterChanged: _changed, ...shown } = looks;
  const height = Math.max(block.values.length, styles.length);
  const isArray = new Set(arrays);
  return {
    ...spec,
    ...shown,
    name: info.name,
    merges: info.merges,
    visibility: info.isHidden ? "hidden" : "visible",
    rows: Array.from({ length: height }, (_, row) => {
      const width = Math.max(block.values[row]?.length ?? 0, styles[row]?.length ?? 0);
      return Array.from({ length: width }, (_each, column) => {
        const cell = cellOf(block, looks, row, column);
        const isMarked = cell?.formula !== undefined && isArray.has(`${row},${column}`);
        return isMarked ? { ...cell, isArray: true } : cell;
      });
    }),
  };
}

function cellOf(
  { values, formulas }: Block,
  { styles }: SheetFormatting,
  row: number,
  column: number,
): CellSpec | undefined {
  const formula = formulas[row]?.[column] ?? null;
  // A formula that shows nothing gives an empty text; without a value it would not have been calculated.
  const value = values[row]?.[column] ?? (formula === null ? null : "");
  const style = styles[row]?.[column];
  if (value === null && formula === null && style === undefined) return undefined;
  return {
    value,
    ...(formula === null ? {} : { formula }),
    ...(style === undefined ? {} : { style }),
  };
}
