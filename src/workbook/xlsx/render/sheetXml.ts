import { addressOf, areaAddress, columnLetters } from "../../address";
import { UNCALCULATED } from "../../cell";
import { shownValue } from "../../storable";
import type { CellSpec, SheetRow, SheetSpec } from "../../sheetSpec";
import type { Dialect } from "../package/dialect";
import { cellXml, formulaCellXml, looksLikeFormula } from "./cellXml";
import { filterXml } from "./filterXml";
import { pageXml } from "./pageXml";
import { rulesXml } from "./rulesXml";
import type { StyleSheet } from "./styleSheet";
import { largest } from "../../extremes";
import { ownFilter } from "../../tableFilter";
import { rowsOf } from "../../wholeSheet";

/** The relationships of a sheet to what are parts of their own. */
export interface SheetBelongings {
  readonly tables: readonly string[];
  /** What stands over its cells. */
  readonly drawing: string | undefined;
}

/**
 * The part of a sheet in pieces; tables and drawings are parts of their own. Told of a formula without a value.
 *
 * @throws {WorkbookError} textTooLong
 */
export function* sheetXml(
  spec: SheetSpec,
  styles: StyleSheet,
  dialect: Dialect,
  { tables: tableIds, drawing }: SheetBelongings,
  onUncalculated: () => void,
): Iterable<string> {
  const page = pageXml(spec.print);
  const tables = tableIds.map((id) => `<tablePart r:id="${id}"/>`).join("");
  yield [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`,
    propertiesXml(spec),
    viewXml(spec),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(spec.widths ?? [], spec.hiddenColumns ?? []),
    "<sheetData>",
  ].join("");
  yield* rowsXml(spec, styles, onUncalculated);
  yield [
    "</sheetData>",
    spec.isProtected ? PROTECTION : "",
    // One of a table stands in the part of the table.
    filterXml(ownFilter(spec)),
    listXml(
      "mergeCells",
      (spec.merges ?? []).map((area) => `<mergeCell ref="${areaAddress(area)}"/>`),
    ),
    rulesXml(spec, styles),
    page,
    drawing === undefined ? "" : `<drawing r:id="${drawing}"/>`,
    tables === "" ? "" : `<tableParts count="${tableIds.length}">${tables}</tableParts>`,
    "</worksheet>",
  ].join("");
}

/** Without a password; people may still widen columns, sort and filter. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

function propertiesXml({ tabColour, print }: SheetSpec): string {
  const colour = tabColour ? `<tabColor rgb="FF${tabColour.toUpperCase()}"/>` : "";
  const fit = (print?.fitToWidth ?? print?.fitPages) ? '<pageSetUpPr fitToPage="1"/>' : "";
  return colour || fit ? `<sheetPr>${colour}${fit}</sheetPr>` : "";
}

function viewXml({ freeze }: SheetSpec): string {
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) {
    return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  }
  const across = freeze.columns > 0 ? ` xSplit="${freeze.columns}"` : "";
  const down = freeze.rows > 0 ? ` ySplit="${freeze.rows}"` : "";
  const side = across && down ? "bottomRight" : down ? "bottomLeft" : "topRight";
  const corner = addressOf(freeze.rows, freeze.columns);
  const pane = `<pane${across}${down} topLeftCell="${corner}" activePane="${side}" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}<selection pane="${side}"/></sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[], hidden: readonly number[]): string {
  const isHidden = new Set(hidden);
  const count = largest(
    hidden.map((column) => column + 1),
    widths.length,
  );
  const columns = Array.from({ length: count }, (_, index) => {
    const width = widths[index];
    if (width === undefined && !isHidden.has(index)) return "";
    const wide = width === undefined ? "" : ` width="${width}" customWidth="1"`;
    const unseen = isHidden.has(index) ? ' hidden="1"' : "";
    return `<col min="${index + 1}" max="${index + 1}"${wide}${unseen}/>`;
  }).join("");
  return columns === "" ? "" : `<cols>${columns}</cols>`;
}

/** How many rows go out at a time. */
const ROWS_AT_A_TIME = 256;

function* rowsXml(
  spec: SheetSpec,
  styles: StyleSheet,
  onUncalculated: () => void,
): Iterable<string> {
  const isHidden = new Set([...(spec.hiddenRows ?? []), ...(spec.filter?.hidden ?? [])]);
  const rowXml = rowWriter(spec, isHidden, new CellWriter(styles, onUncalculated));
  let pieces: string[] = [];
  let next = 0;
  const flush = (): string => {
    const piece = pieces.join("");
    pieces = [];
    return piece;
  };
  for (const row of rowsOf(spec)) {
    pieces.push(rowXml(next, row));
    next += 1;
    if (pieces.length === ROWS_AT_A_TIME) yield flush();
  }
  const count = largest([...isHidden, (spec.heights?.length ?? 0) - 1], -1) + 1;
  for (; next < count; next += 1) pieces.push(rowXml(next, undefined));
  yield flush();
}

/** Writes one row; "" for one of which there is nothing to say. */
function rowWriter(
  { heights }: SheetSpec,
  isHidden: ReadonlySet<number>,
  writer: CellWriter,
): (row: number, cells: SheetRow | undefined) => string {
  return (row, held) => {
    const height = heights?.[row];
    const cells = held === undefined ? "" : writer.cells(row, held);
    if (cells === "" && height === undefined && !isHidden.has(row)) return "";
    const tall = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    return `<row r="${row + 1}"${tall}${isHidden.has(row) ? ' hidden="1"' : ""}>${cells}</row>`;
  };
}

/** Writes the cells of rows. */
class CellWriter {
  private readonly letters: string[] = [];

  constructor(
    private readonly styles: StyleSheet,
    private readonly onUncalculated: () => void,
  ) {}

  cells(row: number, held: SheetRow): string {
    let xml = "";
    for (let column = 0; column < held.length; column += 1) {
      const cell = held[column];
      if (!cell) continue;
      const letters = (this.letters[column] ??= columnLetters(column));
      xml += this.cell(`${letters}${row + 1}`, cell);
    }
    return xml;
  }

  private cell(address: string, cell: CellSpec): string {
    const style = cell.style === undefined ? 0 : this.styles.numberOf(cell.style);
    const value = shownValue(cell);
    if (cell.formula === undefined) {
      return cellXml(address, value, looksLikeFormula(value) ? this.styles.quoted(style) : style);
    }
    if (value === UNCALCULATED) this.onUncalculated();
    return formulaCellXml(address, cell.formula, cell.value, style, cell.isArray);
  }
}

function listXml(name: string, elements: readonly string[]): string {
  return elements.length === 0
    ? ""
    : `<${name} count="${elements.length}">${elements.join("")}</${name}>`;
}
