import { addressOf, areaAddress, parseArea, type Area } from "../../address";
import { checkArea } from "../../checkArea";
import { WorkbookError } from "../../workbookError";
import { readTables } from "../package/tables";
import type { SheetEntry } from "../package/workbookPart";
import type { XlsxFile } from "../xlsxFile";
import { dropStaleCalcChain } from "./calcChain";
import { patchCells, type CellChange, type CellChanges, type Quoted } from "./patchCells";
import { looksLikeFormula } from "../render/cellXml";
import { changeStyles } from "./stylesPart";
import { requestCalculation } from "./workbookXml";
import { unshareFormulas } from "./unshareFormulas";
import { largest } from "../../extremes";

/**
 * Writes values and formulas into a sheet; only the part of that sheet changes, the request to calculate formulas on
 * opening where there are any, whose cached values may be old now, and the styles where a text begins like a formula.
 *
 * @throws {WorkbookError} textTooLong, partOfArray, tableHeaderFixed; {RangeError} where a cell is on no sheet
 */
export function writeCells(file: XlsxFile, entry: SheetEntry, changes: CellChanges): void {
  if (changes.size === 0) return;
  for (const [row, cells] of changes) {
    for (const column of cells.keys()) checkArea({ row, column, rows: 1, columns: 1 });
  }
  refuseTableHeaders(file, entry, changes);
  const content = file.content(entry);
  for (const area of content.arrays) refusePartOf(area, entry, changes);
  file.change((parts) => {
    const write = (quoted: Quoted): void => {
      const xml = parts.parse(entry.part, (text) =>
        patchCells(unshareFormulas(text, content.formulas, changes), changes, quoted),
      );
      parts.write(entry.part, xml);
    };
    if (!addsQuoted(changes)) write((style) => style);
    else changeStyles(parts, file.part, (styles) => write((style) => styles.quoted(style)));
    if (addsFormula(changes) || file.part.sheets.some((sheet) => file.hasFormulas(sheet))) {
      parts.write(file.part.part, requestCalculation(parts.text(file.part.part)));
    }
    dropStaleCalcChain(parts, file.part.part, (sheetId, address) => {
      const cell = parseArea(address);
      return (
        sheetId === entry.sheetId && cell !== undefined && isChanged(changes, cell.row, cell.column)
      );
    });
  });
}

/** The changes that a block asks for; undefined leaves a cell as it is. */
export function changesOf<Written>(
  row: number,
  column: number,
  lines: readonly (readonly (Written | undefined)[])[],
  changeOf: (written: Written) => CellChange,
): CellChanges {
  const columns = largest(
    lines.map((line) => line.length),
    0,
  );
  checkArea({ row, column, rows: lines.length, columns });
  const changes = new Map<number, Map<number, CellChange>>();
  lines.forEach((line, offset) => {
    const changed = new Map<number, CellChange>();
    line.forEach((written, index) => {
      if (written !== undefined) changed.set(column + index, changeOf(written));
    });
    if (changed.size > 0) changes.set(row + offset, changed);
  });
  return changes;
}

function addsFormula(changes: CellChanges): boolean {
  return [...changes.values()].some((changed) =>
    [...changed.values()].some(({ formula }) => formula !== undefined),
  );
}

function addsQuoted(changes: CellChanges): boolean {
  return [...changes.values()].some((changed) =>
    [...changed.values()].some(
      ({ value, formula }) => formula === undefined && looksLikeFormula(value),
    ),
  );
}

function isChanged(changes: CellChanges, row: number, column: number): boolean {
  return changes.get(row)?.has(column) ?? false;
}

/** Refuses changes of cells that are locked on a protected sheet. @throws {WorkbookError} sheetProtected */
export function refuseLocked(file: XlsxFile, entry: SheetEntry, changes: CellChanges): void {
  const { isProtected, styleNumbers } = file.content(entry);
  if (!isProtected) return;
  const { styles } = file.context();
  for (const [row, changed] of changes) {
    for (const column of changed.keys()) {
      const style = styleNumbers[row]?.[column] ?? 0;
      if (!styles[style]?.isOpen) throw new WorkbookError("sheetProtected", { sheet: entry.name });
    }
  }
}

/** The header of a table stands a second time in the part of the table, and both must agree. */
function refuseTableHeaders({ parts }: XlsxFile, entry: SheetEntry, changes: CellChanges): void {
  for (const { reference, headerRows } of readTables(parts, [entry])) {
    const area = parseArea(reference);
    if (!area || headerRows === 0) continue;
    for (const column of changes.get(area.row)?.keys() ?? []) {
      if (column < area.column || column >= area.column + area.columns) continue;
      const cell = addressOf(area.row, column);
      throw new WorkbookError("tableHeaderFixed", { sheet: entry.name, cell });
    }
  }
}

/** An array formula is replaced whole or not at all. */
function refusePartOf(area: Area, { name }: SheetEntry, changes: CellChanges): void {
  const touched: string[] = [];
  for (const [row, changed] of changes) {
    if (row < area.row || row >= area.row + area.rows) continue;
    for (const column of changed.keys()) {
      const isInside = column >= area.column && column < area.column + area.columns;
      if (isInside) touched.push(addressOf(row, column));
    }
  }
  if (touched.length === 0 || touched.length === area.rows * area.columns) return;
  throw new WorkbookError("partOfArray", {
    sheet: name,
    cell: touched[0]!,
    area: areaAddress(area),
  });
}
