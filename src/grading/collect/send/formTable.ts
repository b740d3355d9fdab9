import { largest } from "../../../workbook/extremes";
import { rowHeight, textWidth } from "../../../workbook/rowHeight";
import type { CellSpec, SheetSpec } from "../../../workbook/sheetSpec";

/** A table of a form: a title, a line of help, headers and rows. */
export interface FormTable {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly CellSpec[])[];
}

/** The row of the headers, from 0, and the first row below it. */
const FORM_HEADER = 2;
export const FORM_FIRST = 3;

/** The table as a locked sheet that prints on A4 in width. */
export function formTable({ name, title, note, headers, widths, rows }: FormTable): SheetSpec {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const whole = { row: 0, column: 0, rows: 1, columns: headers.length };
  return {
    name,
    rows: [
      [{ value: title, style: "title" }],
      [{ value: note || null, style: "note" }],
      headers.map((value): CellSpec => ({ value, style: "header" })),
      ...rows,
    ],
    widths,
    heights: [
      30,
      rowHeight([note], [total]),
      rowHeight(headers, widths),
      ...rows.map((row) => rowHeight(row.map(textOf), widths)),
    ],
    merges: headers.length > 1 ? [whole, { ...whole, row: 1 }] : [],
    freeze: { rows: FORM_FIRST, columns: 0 },
    isProtected: true,
    print: {
      orientation: total > PORTRAIT ? "landscape" : "portrait",
      fitToWidth: true,
      repeatRows: [FORM_HEADER, FORM_HEADER],
    },
  };
}

/** Characters that fit across A4 standing. */
const PORTRAIT = 96;

/** Widths that show headers and cells, within what a page can bear. */
export function fittingWidths(
  headers: readonly string[],
  rows: readonly (readonly CellSpec[])[],
): number[] {
  return headers.map((header, column) => {
    const widest = largest(
      rows.map((row) => widthOf(row[column])),
      0,
    );
    return Math.min(WIDEST, Math.max(NARROWEST, textWidth(header) + 2, widest + 2));
  });
}

/** A number is shown as its format says, whatever its digits. */
function widthOf(cell: CellSpec | undefined): number {
  return typeof cell?.value === "string" ? textWidth(cell.value) : 0;
}

const NARROWEST = 8;
const WIDEST = 34;

function textOf(cell: CellSpec | undefined): string | undefined {
  const value = cell?.value ?? null;
  return typeof value === "string" ? value : undefined;
}
