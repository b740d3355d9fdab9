import type { SheetSpec, StyleName, Style } from "./sheetSpec";

/** How a sheet looks now: what a person did to it in a spreadsheet is in it. */
export interface SheetLooks extends Pick<SheetSpec, "widths" | "heights" | "freeze" | "tabColour"> {
  readonly styles: readonly (readonly (StyleName | Style | undefined)[] | undefined)[];
}
