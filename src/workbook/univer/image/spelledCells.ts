import type { ICellData } from "@univerjs/core";
import { isCellError, UNCALCULATED, type CellValue } from "../../cell";
import { withSheetNames, type SheetNames } from "../../sheetReferences";
import { cellDataOf, formulaDataOf, valueOf } from "./cellData";
import type { FormulaCell } from "./sheetImage";
import type { GridSpelling } from "../formulas/gridSpelling";

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
interface KeptPlace {
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

/** The same with the name of the sheet in the file. */
export interface SpelledPlace extends KeptPlace {
  readonly sheet: string;
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

/**
 * The formula that the cell has in the file, as long as nobody has changed or moved the cell; sheets go by their names
 * now.
 */
export function keptFormula(
  cell: ICellData,
  current: string | undefined,
  place: KeptPlace,
  names: SheetNames,
): string | undefined {
  const kept = keptOf(cell);
  if (!kept || kept.at !== atOf(place)) return undefined;
  const isSame =
    "formula" in kept.shown
      ? isSameFormula(withSheetNames(kept.shown.formula, names), current)
      : current === undefined && kept.shown.value === textOf(valueOf(cell));
  return isSame ? withSheetNames(kept.formula, names) : undefined;
}

/** The spreadsheet puts names of sheets into quotes of its own when one of them is renamed. */
function isSameFormula(one: string, other: string | undefined): boolean {
  const plain = (formula: string): string => formula.replaceAll("'", "");
  return one === other || (other !== undefined && plain(one) === plain(other));
}

/**
 * Whether the cell shows what the file says because the spreadsheet cannot calculate its formula: in its place, or
 * moved, where the formula of the file would mean something else.
 */
export function uncalculatedAs(cell: ICellData, place: KeptPlace): "inPlace" | "moved" | undefined {
  const kept = keptOf(cell);
  if (!kept || !("value" in kept.shown) || kept.shown.value !== textOf(valueOf(cell))) {
    return undefined;
  }
  return kept.at === atOf(place) ? "inPlace" : "moved";
}

function keptOf(cell: ICellData): Kept | undefined {
  return (cell.custom as { hengji?: Kept } | null | undefined)?.hengji;
}

const atOf = ({ id, row, column }: KeptPlace): string => `${id}!${row},${column}`;

const textOf = (value: CellValue): string =>
  isCellError(value) ? value.error : `${typeof value}:${String(value)}`;
