import type { Area } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell";
import { PLAIN_STYLE, type CellStyle } from "./cellStyle";
import { PLAIN_PAGE, type PageSetup } from "./pageSetup";

export interface HostCell {
  value: CellValue;
  /** Without its =. */
  formula: string | null;
  style: CellStyle;
}

export interface HostTable {
  readonly id: string;
  name: string;
  area: Area;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

/** A chart over the cells of a sheet; its numbers are cells of that sheet. */
export interface HostChart {
  readonly id: string;
  name: string;
  readonly type: string;
  /** Names in the first row and the first column, numbers in the others. */
  readonly source: Area;
  /** Whether a series is a column or a row of the source. */
  readonly by: "Columns" | "Rows";
  /** The cells that it covers. */
  area: Area | undefined;
  /** All that was set on it and its parts, by their path: title.text, series0.gapWidth. */
  readonly looks: Readonly<Record<string, unknown>>;
}

export interface HostValidation {
  readonly area: Area;
  readonly rule: unknown;
  readonly prompt: unknown;
  readonly errorAlert: unknown;
}

export interface HostConditional {
  readonly id: string;
  areas: readonly Area[];
  readonly type: string;
  formula: string;
  fill: string;
  fontColor: string;
  bold: boolean;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** One sheet of the emulated workbook, with everything that the adapter can give it. */
export class HostSheet {
  visibility: Visibility = "Visible";
  readonly cells: (HostCell[] | undefined)[] = [];
  merges: Area[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  tables: HostTable[] = [];
  charts: HostChart[] = [];
  validations: HostValidation[] = [];
  conditionals: HostConditional[] = [];
  frozen: { rows: number; columns: number } | undefined;
  isFiltered = false;
  tabColor = "";
  page: PageSetup = PLAIN_PAGE;
  protection: { readonly options: unknown; readonly password: string | undefined } | undefined;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  at(row: number, column: number): HostCell | undefined {
    return this.cells[row]?.[column];
  }

  /** The cell, made where there is none yet. */
  reach(row: number, column: number): HostCell {
    const line = (this.cells[row] ??= []);
    return (line[column] ??= { value: null, formula: null, style: PLAIN_STYLE });
  }

  /** Visits the cells that stand in an area; blank ones that were never touched are passed over. */
  each(area: Area, visit: (cell: HostCell, row: number, column: number) => void): void {
    const lastRow = Math.min(area.row + area.rows, this.cells.length);
    for (let row = area.row; row < lastRow; row += 1) {
      const line = this.cells[row];
      if (!line) continue;
      const lastColumn = Math.min(area.column + area.columns, line.length);
      for (let column = area.column; column < lastColumn; column += 1) {
        const cell = line[column];
        if (cell) visit(cell, row, column);
      }
    }
  }

  restyle(area: Area, change: (style: CellStyle) => CellStyle): void {
    if (area.rows * area.columns > 3_000_000) {
      throw new RangeError("The emulated host does not format whole sheets cell by cell");
    }
    const changed = new Map<CellStyle, CellStyle>();
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = this.reach(row, column);
        let style = changed.get(cell.style);
        if (!style) changed.set(cell.style, (style = change(cell.style)));
        cell.style = style;
      }
    }
  }

  /** From the first to the last cell that holds something; formats count too unless values are asked for. */
  used(valuesOnly: boolean, within: Area): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.each(within, (cell, row, column) => {
      const holds = cell.value !== null || cell.formula !== null;
      if (!holds && (valuesOnly || cell.style === PLAIN_STYLE)) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    });
    if (bottom < 0) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
