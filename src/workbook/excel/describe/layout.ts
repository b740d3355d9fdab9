import { columnLetters } from "../../address";
import type { SheetSpec } from "../../sheetSpec";
import { runs } from "../cells/rectangles";
import type { Features } from "../connection/features";
import { applyPageSetup, pageSetupOf, type PageSetup } from "./pageSetup";

/** What of a sheet does not stand in its cells. */
export interface SheetLayout {
  /** Points of columns and rows; undefined where they have the standard size. */
  readonly widths: readonly (number | undefined)[];
  readonly heights: readonly (number | undefined)[];
  readonly hiddenColumns: readonly boolean[];
  readonly hiddenRows: readonly boolean[];
  readonly freeze: { readonly rows: number; readonly columns: number } | undefined;
  /** As #RRGGBB; empty without one. */
  readonly tabColour: string;
  readonly page: PageSetup | undefined;
}

/** The layout of a described sheet. */
export function layoutOf({ widths, heights, freeze, tabColour, print }: SheetSpec): SheetLayout {
  return {
    widths: (widths ?? []).map(pointsOf),
    heights: Array.from(heights ?? []),
    hiddenColumns: [],
    hiddenRows: [],
    freeze,
    tabColour: tabColour === undefined ? "" : `#${tabColour}`,
    page: print && pageSetupOf(print),
  };
}

/** A width in characters of the standard font (7 pixels, 5 around them) in points. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Gives a sheet its layout, as far as this Excel can, but for the panes that stay in sight. */
export function applyLayout(sheet: Excel.Worksheet, layout: SheetLayout, features: Features): void {
  const lines = {
    columns: (first: number, count: number) =>
      sheet.getRange(`${columnLetters(first)}:${columnLetters(first + count - 1)}`),
    rows: (first: number, count: number) => sheet.getRange(`${first + 1}:${first + count}`),
  };
  for (const { column, columns, shared } of all(layout.widths)) {
    lines.columns(column, columns).format.columnWidth = shared;
  }
  for (const { column, columns, shared } of all(layout.heights)) {
    lines.rows(column, columns).format.rowHeight = shared;
  }
  for (const { column, columns } of all(layout.hiddenColumns.map((is) => is || undefined))) {
    lines.columns(column, columns).columnHidden = true;
  }
  for (const { column, columns } of all(layout.hiddenRows.map((is) => is || undefined))) {
    lines.rows(column, columns).rowHidden = true;
  }
  if (features.has(7)) sheet.tabColor = layout.tabColour;
  if (features.prints && layout.page) applyPageSetup(sheet, layout.page);
}

const all = <Shared>(lines: readonly (Shared | undefined)[]) =>
  runs(lines.length, (index) => lines[index]);

/** Keeps rows and columns in sight. Panes belong to what is shown, so this waits until the sheet is. */
export function freezePanes(
  sheet: Excel.Worksheet,
  freeze: SheetLayout["freeze"],
  features: Features,
): void {
  if (!features.has(7) || !freeze || (freeze.rows === 0 && freeze.columns === 0)) return;
  const panes = sheet.freezePanes;
  if (freeze.columns === 0) panes.freezeRows(freeze.rows);
  else if (freeze.rows === 0) panes.freezeColumns(freeze.columns);
  else panes.freezeAt(`A1:${columnLetters(freeze.columns - 1)}${freeze.rows}`);
}
