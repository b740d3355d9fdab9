import { addressOf, areaAddress, columnLetters } from "../../address";
import { shownValue } from "../../storable";
import type { CellSpec, SheetSpec } from "../../sheetSpec";
import type { Dialect } from "../package/dialect";
import { cellXml, formulaCellXml, looksLikeFormula } from "./cellXml";
import { filterXml } from "./filterXml";
import { pageXml } from "./pageXml";
import { rulesXml } from "./rulesXml";
import type { StyleSheet } from "./styleSheet";
import { largest } from "../../extremes";
import { ownFilter } from "../../tableFilter";

/** The relationships of a sheet to what are parts of their own. */
export interface SheetBelongings {
  readonly tables: readonly string[];
  /** What stands over its cells. */
  readonly drawing: string | undefined;
}

/** The part of a sheet; tables and drawings are parts of their own. */
export function sheetXml(
  spec: SheetSpec,
  styles: StyleSheet,
  dialect: Dialect,
  { tables: tableIds, drawing }: SheetBelongings,
): string {
  const page = pageXml(spec.print);
  const tables = tableIds.map((id) => `<tablePart r:id="${id}"/>`).join("");
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`,
    propertiesXml(spec),
    viewXml(spec),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(spec.widths ?? [], spec.hiddenColumns ?? []),
    `<sheetData>${rowsXml(spec, styles)}</sheetData>`,
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

function rowsXml(spec: SheetSpec, styles: StyleSheet): string {
  const letters: string[] = [];
  const hidden = [...(spec.hiddenRows ?? []), ...(spec.filter?.hidden ?? [])];
  const isHidden = new Set(hidden);
  const count = hidden.reduce(
    (most, row) => Math.max(most, row + 1),
    Math.max(spec.rows.length, spec.heights?.length ?? 0),
  );
  const rows: string[] = [];
  for (let row = 0; row < count; row += 1) {
    const height = spec.heights?.[row];
    const cells = Array.from(spec.rows[row] ?? [], (cell, column) =>
      cell ? oneCell(`${(letters[column] ??= columnLetters(column))}${row + 1}`, cell, styles) : "",
    ).join("");
    if (cells === "" && height === undefined && !isHidden.has(row)) continue;
    const tall = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    rows.push(`<row r="${row + 1}"${tall}${isHidden.has(row) ? ' hidden="1"' : ""}>${cells}</row>`);
  }
  return rows.join("");
}

function oneCell(address: string, cell: CellSpec, styles: StyleSheet): string {
  const style = cell.style === undefined ? 0 : styles.numberOf(cell.style);
  if (cell.formula === undefined) {
    const value = shownValue(cell);
    return cellXml(address, value, looksLikeFormula(value) ? styles.quoted(style) : style);
  }
  shownValue(cell);
  return formulaCellXml(address, cell.formula, cell.value, style, cell.isArray);
}

function listXml(name: string, elements: readonly string[]): string {
  return elements.length === 0
    ? ""
    : `<${name} count="${elements.length}">${elements.join("")}</${name}>`;
}
