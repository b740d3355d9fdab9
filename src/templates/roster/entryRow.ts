import type { CellSpec } from "../../workbook/sheetSpec";
import { FIRST_ROW } from "../build/tableSheet";
import { sampleRow, type Entry } from "./entries";
import type { Growth } from "./growth";
import { keyedFormula, type GrownSheet } from "./keyedFormula";
import { typed } from "./typed";

/** Where a row of entries comes from and goes to. */
interface EntryMove {
  readonly entry: Entry | undefined;
  /** The row of the template whose values it has; undefined where it has none. */
  readonly from: number | undefined;
  readonly to: number;
}

/**
 * The row of one combination of keys, of which a spare row has none; undefined where a formula cannot be moved. With
 * samples it has what the sample unit has under the same keys.
 */
export function entryRow(
  grown: GrownSheet,
  growth: Growth,
  entry: Entry | undefined,
  to: number,
): (CellSpec | undefined)[] | undefined {
  const { sheet, column } = grown;
  const names = { column, samples: growth.sampleUnits.names };
  const from =
    entry && growth.samples === "fill"
      ? sampleRow(sheet, names, entry, growth.sampleOf(entry.unit))
      : undefined;
  const row: (CellSpec | undefined)[] = [];
  for (const [at, cell] of sheet.rows[from ?? FIRST_ROW]!.entries()) {
    const made = cell && entryCell(grown, growth, { ...cell, at }, { entry, from, to });
    if (made === "unmovable") return undefined;
    row.push(made);
  }
  return row;
}

function entryCell(
  { sheet, column }: GrownSheet,
  growth: Growth,
  { at, ...cell }: CellSpec & { readonly at: number },
  { entry, from, to }: EntryMove,
): CellSpec | "unmovable" {
  if (cell.formula === undefined) {
    const key = at === column ? entry && growth.units[entry.unit]!.name : entry?.keys.get(at);
    if (key !== undefined) return { ...cell, value: key, style: typed(cell.style) };
    return from === undefined ? { ...cell, value: null, style: typed(cell.style) } : cell;
  }
  const move = { sheet: sheet.name, from: from ?? FIRST_ROW, to, column: at };
  const formula = keyedFormula(cell.formula, move, growth.sheets);
  if (formula === undefined) return "unmovable";
  if (from !== undefined) return { ...cell, formula };
  // Beside samples a row without any is blank, and what it gives is too.
  return { ...cell, formula, value: entry && growth.samples === "none" ? null : "" };
}
