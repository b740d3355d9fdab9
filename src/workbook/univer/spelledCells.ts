import type { ICellData } from "@univerjs/core";
import { isCellError, UNCALCULATED, type CellValue } from "../cell";
import { cellDataOf, formulaDataOf, valueOf } from "./cellData";
import type { FormulaCell } from "./sheetImage";
import type { GridSpelling } from "./gridSpelling";

/** What a cell keeps of a formula that the spreadsheet is given in another spelling, or not at all. */
interface Kept {
  /** As the file has it. */
  readonly formula: string;
  /** What the spreadsheet was given in its place: another formula, or the value that the file shows. */
  readonly shown: { readonly formula: string } | { readonly value: string };
  /** Where it stood; elsewhere the file's formula would mean something else. */
  readonly at: string;
}

/** Where a cell stands, by the id of its sheet. */
export interface SpelledPlace {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell with a formula of a file: calculated where the spreadsheet can, else the value that the file shows. */
export function spelledCell(
  cell: FormulaCell,
  place: SpelledPlace,
  spelling: GridSpelling,
): ICellData {
  const { formula, value } = cell;
  const spelled = spelling(cell, place);
  if (spelled === formula || (spelled === undefined && value === UNCALCULATED)) {
    return formulaDataOf(formula, value);
  }
  const shown = spelled === undefined ? { value: textOf(value) } : { formula: spelled };
  const kept: Kept = { formula, shown, at: atOf(place) };
  const content = spelled === undefined ? cellDataOf(value) : formulaDataOf(spelled, value);
  return { ...content, custom: { hengji: kept } };
}

/** The formula that the cell has in the file, as long as nobody has changed or moved the cell or renamed its sheet. */
export function keptFormula(
  cell: ICellData,
  current: string | undefined,
  place: SpelledPlace,
): string | undefined {
  const kept = keptOf(cell);
  if (!kept || kept.at !== atOf(place)) return undefined;
  const isSame =
    "formula" in kept.shown
      ? kept.shown.formula === current
      : current === undefined && kept.shown.value === textOf(valueOf(cell));
  return isSame ? kept.formula : undefined;
}

/**
 * Whether the cell shows what the file says because the spreadsheet cannot calculate its formula: in its place, or
 * moved, where the formula of the file would mean something else.
 */
export function uncalculatedAs(
  cell: ICellData,
  place: SpelledPlace,
): "inPlace" | "moved" | undefined {
  const kept = keptOf(cell);
  if (!kept || !("value" in kept.shown) || kept.shown.value !== textOf(valueOf(cell))) {
    return undefined;
  }
  return kept.at === atOf(place) ? "inPlace" : "moved";
}

function keptOf(cell: ICellData): Kept | undefined {
  return (cell.custom as { hengji?: Kept } | null | undefined)?.hengji;
}

const atOf = ({ id, sheet, row, column }: SpelledPlace): string =>
  `${id}!${sheet}!${row},${column}`;

const textOf = (value: CellValue): string =>
  isCellError(value) ? value.error : `${typeof value}:${String(value)}`;
