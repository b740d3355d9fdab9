import type { CellSpec, SheetSpec } from "../workbook/sheetSpec";
import type { Block, SheetInfo, Workbook } from "../workbook/workbook";

/** A sheet of the spreadsheet with its cells. */
export interface GridSheet {
  readonly info: SheetInfo;
  readonly block: Block;
}

/** All sheets that the spreadsheet shows, in their order. */
export async function gridSheets({ cells }: Workbook): Promise<GridSheet[]> {
  const infos = await cells.list();
  return Promise.all(infos.map(async (info) => ({ info, block: await cells.read(info.name) })));
}

/** A sheet that no file and no template has: its cells without looks. */
export function plainSheet({ info, block }: GridSheet): SheetSpec {
  return {
    name: info.name,
    rows: block.values.map((line, row) => line.map((_, column) => cellOf(block, row, column))),
    merges: info.merges,
  };
}

/** The described sheet with what its cells hold now; what was typed beyond it comes without a look. */
export function withCells(spec: SheetSpec, { block }: GridSheet): SheetSpec {
  const height = Math.max(spec.rows.length, block.values.length);
  return {
    ...spec,
    rows: Array.from({ length: height }, (_, row) => {
      const old = spec.rows[row] ?? [];
      const width = Math.max(old.length, block.values[row]?.length ?? 0);
      return Array.from({ length: width }, (_each, column) => {
        const now = cellOf(block, row, column);
        const before = old[column];
        if (!before) return now;
        const { style, isArray } = before;
        const kept = { ...(style ? { style } : {}), ...(isArray ? { isArray } : {}) };
        return { value: null, ...now, ...kept };
      });
    }),
  };
}

function cellOf(
  { values, formulas, formats }: Block,
  row: number,
  column: number,
): CellSpec | undefined {
  const value = values[row]?.[column] ?? null;
  const formula = formulas[row]?.[column] ?? null;
  const format = formats[row]?.[column] ?? null;
  if (value === null && formula === null) return undefined;
  return {
    value,
    ...(formula === null ? {} : { formula }),
    ...(format === null ? {} : { style: { base: "text" as const, format } }),
  };
}
