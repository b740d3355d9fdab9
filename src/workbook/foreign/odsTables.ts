import { XmlScanner } from "../xlsx/xml/xmlScanner";
import { checkCount } from "./sheetRows";

/** What the library leaves out of the tables of an OpenDocument spreadsheet. */
export interface OdsTable {
  readonly name: string;
  readonly isHidden: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly widths: readonly number[];
  readonly heights: readonly (number | undefined)[];
  /** Formulas as the file writes them, by row and column. */
  readonly formulas: ReadonlyMap<number, ReadonlyMap<number, string>>;
}

/** The tables of a document, and the names that its formulas use. */
export interface OdsContent {
  readonly tables: readonly OdsTable[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

/** @throws {XmlError} @throws {WorkbookError} sheetTooLarge */
export function odsContent(xml: string): OdsContent {
  const reading = new OdsReading();
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (scanner.kind === "open") reading.open(scanner);
    else if (scanner.kind === "close" && scanner.name === "table") reading.leaveTable();
  }
  return reading;
}

/** A table that is being read. */
interface Growing {
  name: string;
  isHidden: boolean;
  hiddenRows: number[];
  hiddenColumns: number[];
  widths: number[];
  heights: (number | undefined)[];
  formulas: Map<number, Map<number, string>>;
  row: number;
  rowsAtOnce: number;
  column: number;
  cells: number;
}

interface LineStyle {
  size?: number | undefined;
  isHidden?: boolean;
}

/** Lines that are repeated to the end of the sheet hold nothing. */
const MOST_LINES = 1_048_576;
const MOST_COLUMNS = 16_384;

class OdsReading {
  readonly tables: Growing[] = [];
  readonly names: { name: string; refersTo: string }[] = [];
  private readonly styles = new Map<string, LineStyle>();
  private style: LineStyle = {};
  private depth = 0;

  open(scanner: XmlScanner): void {
    const { name } = scanner;
    if (name === "style") this.openStyle(scanner);
    else if (name === "table-properties") {
      this.style.isHidden = scanner.attribute("display") === "false";
    } else if (name === "table-column-properties") {
      const width = points(scanner.attribute("column-width"));
      this.style.size = width === undefined ? undefined : width / POINTS_OF_LETTER;
    } else if (name === "table-row-properties") {
      const isOwn = scanner.attribute("use-optimal-row-height") !== "true";
      this.style.size = isOwn ? points(scanner.attribute("row-height")) : undefined;
    } else if (name === "named-range" || name === "named-expression") this.openName(scanner);
    else this.openInTable(scanner);
  }

  leaveTable(): void {
    this.depth -= 1;
  }

  private openStyle(scanner: XmlScanner): void {
    this.style = {};
    this.styles.set(`${scanner.attribute("family")} ${scanner.attribute("name")}`, this.style);
  }

  private openName(scanner: XmlScanner): void {
    const name = scanner.attribute("name");
    const range = scanner.attribute("cell-range-address");
    const refersTo = range === undefined ? scanner.attribute("expression") : `of:=[${range}]`;
    if (name !== undefined && refersTo !== undefined) this.names.push({ name, refersTo });
  }

  private openInTable(scanner: XmlScanner): void {
    const { name } = scanner;
    if (name === "table") return this.openTable(scanner);
    const table = this.tables.at(-1);
    // A table inside of a cell is no sheet.
    if (!table || this.depth !== 1) return;
    if (name === "table-column") this.openColumn(scanner, table);
    else if (name === "table-row") this.openRow(scanner, table);
    else if (name === "table-cell" || name === "covered-table-cell") openCell(scanner, table);
  }

  private openTable(scanner: XmlScanner): void {
    this.depth += 1;
    if (this.depth > 1) return;
    this.tables.push({
      name: scanner.attribute("name") ?? "",
      isHidden: this.styleOf(scanner, "table").isHidden ?? false,
      ...{ hiddenRows: [], hiddenColumns: [], widths: [], heights: [], formulas: new Map() },
      ...{ row: 0, rowsAtOnce: 0, column: 0, cells: 0 },
    });
  }

  private openColumn(scanner: XmlScanner, table: Growing): void {
    const { size = USUAL_WIDTH } = this.styleOf(scanner, "table-column");
    const isHidden = isUnseen(scanner);
    const last = Math.min(table.widths.length + repeats(scanner, "columns"), MOST_COLUMNS);
    while (table.widths.length < last) {
      if (isHidden) table.hiddenColumns.push(table.widths.length);
      table.widths.push(size);
    }
  }

  private openRow(scanner: XmlScanner, table: Growing): void {
    table.row += table.rowsAtOnce;
    table.rowsAtOnce = repeats(scanner, "rows");
    table.column = 0;
    const { size } = this.styleOf(scanner, "table-row");
    const isHidden = isUnseen(scanner);
    if (size === undefined && !isHidden) return;
    const last = Math.min(table.row + table.rowsAtOnce, MOST_LINES);
    for (let row = table.row; row < last; row += 1) {
      if (isHidden) table.hiddenRows.push(row);
      if (size !== undefined) table.heights[row] = size;
    }
  }

  private styleOf(scanner: XmlScanner, family: string): LineStyle {
    return this.styles.get(`${family} ${scanner.attribute("style-name")}`) ?? {};
  }
}

const USUAL_WIDTH = 8.43;
const POINTS_OF_LETTER = 7;

function openCell(scanner: XmlScanner, table: Growing): void {
  const times = repeats(scanner, "columns");
  const formula = scanner.attribute("formula");
  const isFilled = formula !== undefined || scanner.attribute("value-type") !== undefined;
  if (isFilled) {
    table.cells += times * table.rowsAtOnce;
    checkCount(table.name, table.cells);
  }
  if (formula !== undefined) {
    for (let row = table.row; row < table.row + table.rowsAtOnce; row += 1) {
      const line = table.formulas.get(row) ?? new Map<number, string>();
      table.formulas.set(row, line);
      for (let column = table.column; column < table.column + times; column += 1)
        line.set(column, formula);
    }
  }
  table.column += times;
}

function repeats(scanner: XmlScanner, what: "rows" | "columns"): number {
  const times = Number(scanner.attribute(`number-${what}-repeated`) ?? 1);
  return Number.isInteger(times) && times > 0 ? Math.min(times, MOST_LINES) : 1;
}

function isUnseen(scanner: XmlScanner): boolean {
  return /^(?:collapse|filter)$/.test(scanner.attribute("visibility") ?? "");
}

const POINTS: Readonly<Record<string, number>> = { in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pt: 1 };

function points(text: string | undefined): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(in|cm|mm|pt)$/.exec(text ?? "");
  return match ? Number(match[1]) * POINTS[match[2]!]! : undefined;
}
