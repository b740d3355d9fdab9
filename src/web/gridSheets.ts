import type { SheetLooks } from "../workbook/sheetLooks";
import type { CellSpec, SheetSpec } from "../workbook/sheetSpec";
import type { Block, SheetInfo, Workbook } from "../workbook/workbook";

/** A sheet of the spreadsheet with its cells and their looks. */
export interface GridSheet {
  readonly info: SheetInfo;
  readonly block: Block;
  readonly looks: SheetLooks;
}

/** What of the spreadsheet is needed to read its sheets. */
interface Shown extends Pick<Workbook, "cells"> {
  looks(sheet: string): SheetLooks;
}

/** All sheets that the spreadsheet shows, in their order. */
export async function gridSheets(shown: Shown): Promise<GridSheet[]> {
  const infos = await shown.cells.list();
  return Promise.all(infos.map((info) => gridSheet(shown, info)));
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
  const { styles, ...sizes } = looks;
  const height = Math.max(block.values.length, styles.length);
  return {
    ...spec,
    ...sizes,
    merges: info.merges,
    isHidden: info.isHidden,
    rows: Array.from({ length: height }, (_, row) => {
      const width = Math.max(block.values[row]?.length ?? 0, styles[row]?.length ?? 0);
      return Array.from({ length: width }, (_each, column) => {
        const now = cellOf(block, looks, row, column);
        const before = spec.rows[row]?.[column];
        const isSameFormula = now?.formula !== undefined && now.formula === before?.formula;
        return now && before?.isArray && isSameFormula ? { ...now, isArray: true } : now;
      });
    }),
  };
}

function cellOf(
  { values, formulas }: Block,
  { styles }: SheetLooks,
  row: number,
  column: number,
): CellSpec | undefined {
  const value = values[row]?.[column] ?? null;
  const formula = formulas[row]?.[column] ?? null;
  const style = styles[row]?.[column];
  if (value === null && formula === null && style === undefined) return undefined;
  return {
    value,
    ...(formula === null ? {} : { formula }),
    ...(style === undefined ? {} : { style }),
  };
}
