import { columnLetters } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { CellSpec } from "../../workbook/sheetSpec";
import { lookOf } from "../../workbook/styles";
import { FIRST_ROW } from "../build/tableSheet";
import type { Growth } from "./growth";
import { keyedFormula, type GrownSheet } from "./keyedFormula";
import { typed } from "./typed";

/** The header of the column of unit|key. */
export const KEY = "单位|编码";

/** A row of a sheet that has so many rows a unit; undefined where a formula cannot be moved. */
export function unitRow(
  grown: GrownSheet,
  growth: Growth,
  index: number,
): (CellSpec | undefined)[] | undefined {
  const { sheet, size, units, samples } = grown;
  const unit = units[Math.floor(index / size)];
  const sample = unit === undefined ? 0 : Math.max(0, samples.indexOf(growth.sampleOf(unit)));
  const from = FIRST_ROW + sample * size + (index % size);
  const to = FIRST_ROW + index;
  const row: (CellSpec | undefined)[] = [];
  for (const [column, cell] of sheet.rows[from]!.entries()) {
    const made = unitCell({ grown, growth, unit }, cell, { from, to, column });
    if (made === "unmovable") return undefined;
    row.push(made);
  }
  return row;
}

interface Target {
  readonly grown: GrownSheet;
  readonly growth: Growth;
  /** Undefined in a row in reserve. */
  readonly unit: number | undefined;
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly column: number;
}

function unitCell(
  target: Target,
  cell: CellSpec | undefined,
  place: Place,
): CellSpec | undefined | "unmovable" {
  if (!cell) return undefined;
  const { grown, growth } = target;
  if (place.column === grown.column && isWritten(cell, grown, growth)) {
    const { formula, style, ...rest } = cell;
    const own = formula === undefined ? typed(style) : "input";
    return { ...rest, value: nameOf(target), style: own };
  }
  if (cell.formula !== undefined) {
    const move = { sheet: grown.sheet.name, ...place };
    const formula = keyedFormula(cell.formula, move, growth.sheets);
    return formula === undefined ? "unmovable" : formulaCell(target, cell, formula, place);
  }
  const isKept =
    target.unit !== undefined &&
    (growth.samples === "fill" || isGiven(cell, grown.sheet.name, place.column, growth));
  return isKept ? cell : { ...cell, value: null, style: typed(cell.style) };
}

function nameOf({ growth, unit }: Target): string | null {
  return unit === undefined ? null : growth.units[unit]!.name;
}

function formulaCell(
  target: Target,
  cell: CellSpec,
  formula: string,
  { to, column }: Place,
): CellSpec {
  const { grown, growth, unit } = target;
  const isSpare = unit === undefined;
  if (column === grown.column) {
    const isShown = formula.startsWith("IF(") || !isSpare;
    const shown = isShown ? formula : `IF(${formula}="","",${formula})`;
    return { ...cell, formula: shown, value: nameOf(target) ?? "" };
  }
  // A row in reserve says nothing before somebody stands in it.
  const quiet = isSpare ? quietFormula(formula, grown.column, to) : formula;
  if (quiet !== formula) return { ...cell, formula: quiet, value: "" };
  return { ...cell, formula, value: cachedValue(cell, formula, { growth, isSpare }) };
}

/** Names are typed, also on a sheet for some classes, which has no row for each row of 数据. */
function isWritten({ formula }: CellSpec, { samples }: GrownSheet, growth: Growth): boolean {
  return formula === undefined || samples.length < growth.sampleUnits.names.length;
}

/** A formula that says nothing while the column that it depends on is blank. */
export function quietFormula(formula: string, column: number, row: number): string {
  const cell = `${columnLetters(column)}${row + 1}`;
  const isQuiet = [`IF($${cell}="",`, `IF(${cell}="",`].some((start) => formula.startsWith(start));
  return isQuiet ? formula : `IF($${cell}="","",${formula})`;
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

/** The cell that other sheets find a row by. */
export function helperCell(
  { column, keyColumn }: GrownSheet,
  row: readonly (CellSpec | undefined)[],
  to: number,
): CellSpec {
  const [unit, key] = [row[column]?.value ?? null, row[keyColumn!]?.value ?? null];
  const [unitCellAt, keyCell] = [column, keyColumn!].map((at) => `${columnLetters(at)}${to + 1}`);
  return {
    value: unit === null || unit === "" ? "" : `${unit as string}|${key as string}`,
    formula: `IF(${unitCellAt!}="","",${unitCellAt!}&"|"&${keyCell!})`,
    style: "text",
  };
}
