import type { CellValue } from "../../workbook/cell";
import { columnLetters, type Area } from "../../workbook/address";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { lookOf } from "../../workbook/styles";
import { FIRST_ROW, HEADER_ROW } from "../build/tableSheet";
import { entriesOf } from "./entries";
import { entryRow } from "./entryRow";
import type { Growth } from "./growth";
import { typed } from "./typed";
import { keyedFormula, type GrownSheet } from "./keyedFormula";

/** The sheet with rows for the units and for those in reserve; undefined where a formula cannot be moved. */
export function growSheet(grown: GrownSheet, growth: Growth): SheetSpec | undefined {
  const { sheet, size, capacity, helper } = grown;
  const entries =
    growth.entries?.sheet === sheet.name
      ? entriesOf(growth.entries, growth.units.length)
      : undefined;
  const filled = entries?.length ?? growth.units.length * size;
  const rows: (CellSpec | undefined)[][] = sheet.rows.slice(0, FIRST_ROW).map((row) => [...row]);
  if (helper !== undefined) rows[HEADER_ROW]![helper] = { value: KEY, style: "header" };
  for (let index = 0; index < capacity; index += 1) {
    const row = entries
      ? entryRow(grown, growth, entries[index], FIRST_ROW + index)
      : grownRow(grown, growth, index);
    if (!row) return undefined;
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
    validations: (sheet.validations ?? []).map((each) => ({ ...each, area: stretched(each.area) })),
    conditionals: (sheet.conditionals ?? []).map((each) => ({
      ...each,
      area: stretched(each.area),
    })),
    ...printOf(sheet, FIRST_ROW + filled),
  };
}

/** Rows in reserve are not printed. */
function printOf({ print }: SheetSpec, rows: number): Partial<SheetSpec> {
  if (!print?.area) return {};
  return { print: { ...print, area: { ...print.area, rows } } };
}

const KEY = "单位|编码";

function grownRow(
  grown: GrownSheet,
  growth: Growth,
  index: number,
): (CellSpec | undefined)[] | undefined {
  const { sheet, size, helper } = grown;
  const unit = Math.floor(index / size);
  const isSpare = unit >= growth.units.length;
  const sample = growth.samples === "fill" && !isSpare ? growth.sampleOf(unit) : 0;
  const from = FIRST_ROW + sample * size + (index % size);
  const to = FIRST_ROW + index;
  const row: (CellSpec | undefined)[] = [];
  for (const [column, cell] of sheet.rows[from]!.entries()) {
    const made = grownCell({ grown, growth, unit, isSpare }, cell, { from, to, column });
    if (made === "unmovable") return undefined;
    row.push(made);
  }
  if (helper !== undefined) row[helper] = helperCell(grown, row, to);
  return row;
}

interface Target {
  readonly grown: GrownSheet;
  readonly growth: Growth;
  readonly unit: number;
  readonly isSpare: boolean;
}

function grownCell(
  { grown, growth, unit, isSpare }: Target,
  cell: CellSpec | undefined,
  { from, to, column }: { from: number; to: number; column: number },
): CellSpec | undefined | "unmovable" {
  if (!cell) return undefined;
  const name = isSpare ? null : growth.units[unit]!;
  const { sheet } = grown;
  if (cell.formula === undefined) {
    if (column === grown.column) return { ...cell, value: name, style: typed(cell.style) };
    const isKept =
      !isSpare && (growth.samples === "fill" || isGiven(cell, sheet.name, column, growth));
    return isKept ? cell : { ...cell, value: null, style: typed(cell.style) };
  }
  const move = { sheet: sheet.name, from, to, column };
  const formula = keyedFormula(cell.formula, move, growth.sheets);
  if (formula === undefined) return "unmovable";
  if (column === grown.column) {
    const isShown = formula.startsWith("IF(") || name !== null;
    return {
      ...cell,
      formula: isShown ? formula : `IF(${formula}="","",${formula})`,
      value: name ?? "",
    };
  }
  const unitCell = `$${columnLetters(grown.column)}${to + 1}`;
  // A row in reserve says nothing before somebody stands in it.
  const isQuiet = !isSpare || formula.startsWith(`IF(${unitCell}="",`);
  if (!isQuiet) return { ...cell, formula: `IF(${unitCell}="","",${formula})`, value: "" };
  return { ...cell, formula, value: cachedValue(cell, formula, { growth, isSpare }) };
}

/** What is locked says what a row is; of what is open only the columns that name it do. */
function isGiven({ style }: CellSpec, sheet: string, column: number, growth: Growth): boolean {
  return !lookOf(style).isOpen || growth.isKey(sheet, column);
}

/** A unit with the values of a sample has its results too; what is blank gives nothing yet. */
function cachedValue(
  { value }: CellSpec,
  formula: string,
  { growth, isSpare }: { growth: Growth; isSpare: boolean },
): CellValue {
  if (growth.samples === "fill" && !isSpare) return value;
  return isSpare || formula.startsWith("IF(") ? "" : null;
}

function helperCell(
  { column, keyColumn }: GrownSheet,
  row: readonly (CellSpec | undefined)[],
  to: number,
): CellSpec {
  const [unit, key] = [row[column]?.value ?? null, row[keyColumn!]?.value ?? null];
  const [unitCell, keyCell] = [column, keyColumn!].map((at) => `${columnLetters(at)}${to + 1}`);
  return {
    value: unit === null || unit === "" ? "" : `${unit as string}|${key as string}`,
    formula: `IF(${unitCell!}="","",${unitCell!}&"|"&${keyCell!})`,
    style: "text",
  };
}
