import type { Area } from "../../workbook/address";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { FIRST_ROW, HEADER_ROW } from "../build/tableSheet";
import { entriesOf } from "./entries";
import { entryRow } from "./entryRow";
import { helperCell, KEY, unitRow } from "./unitRow";
import type { Growth } from "./growth";
import type { GrownSheet } from "./keyedFormula";
import { listRows } from "./listRows";
import { listRule } from "./listRule";

/** The rows of a sheet; undefined where a formula cannot be moved. */
type Row = (CellSpec | undefined)[] | undefined;

/** The sheet with rows for the units and for those in reserve; undefined where a formula cannot be moved. */
export function growSheet(grown: GrownSheet, growth: Growth): SheetSpec | undefined {
  const { sheet, capacity, helper } = grown;
  const rows: (CellSpec | undefined)[][] = sheet.rows.slice(0, FIRST_ROW).map((row) => [...row]);
  if (helper !== undefined) rows[HEADER_ROW]![helper] = { value: KEY, style: "header" };
  const rowAt = rowMaker(grown, growth);
  for (let index = 0; index < capacity; index += 1) {
    const row = rowAt(index);
    if (!row) return undefined;
    if (helper !== undefined) row[helper] = helperCell(grown, row, FIRST_ROW + index);
    rows.push(row);
  }
  const stretched = (area: Area): Area =>
    area.row === FIRST_ROW && area.rows >= sheet.rows.length - FIRST_ROW
      ? { ...area, rows: capacity }
      : area;
  return {
    ...sheet,
    rows,
    heights: sheet.heights?.slice(0, FIRST_ROW),
    hiddenColumns:
      helper === undefined ? sheet.hiddenColumns : [...(sheet.hiddenColumns ?? []), helper],
    validations: (sheet.validations ?? []).map((each) => ({
      ...each,
      rule: listRule(each.rule, growth),
      area: stretched(each.area),
    })),
    conditionals: (sheet.conditionals ?? []).map((each) => ({
      ...each,
      area: stretched(each.area),
    })),
    ...printOf(sheet, FIRST_ROW + grown.filled),
  };
}

function rowMaker(grown: GrownSheet, growth: Growth): (index: number) => Row {
  if (grown.growth?.kind === "entries") {
    const entries = entriesOf(grown.growth, grown.units);
    return (index) => entryRow(grown, growth, entries[index], FIRST_ROW + index);
  }
  if (grown.growth?.kind === "lines") return listRows(grown, grown.growth, growth);
  return (index) => unitRow(grown, growth, index);
}

/** Rows in reserve are not printed. */
function printOf({ print }: SheetSpec, rows: number): Partial<SheetSpec> {
  if (!print?.area) return {};
  return { print: { ...print, area: { ...print.area, rows } } };
}
