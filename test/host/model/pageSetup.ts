import type { Area } from "../../../src/workbook/address";

/** How a sheet of the emulated workbook prints. */
export interface PageSetup {
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: unknown;
  readonly centerHorizontally: boolean;
  readonly margins: Readonly<Record<string, number>>;
  /** Texts by LeftHeader … RightFooter. */
  readonly bands: Readonly<Record<string, string>>;
  readonly printArea: Area | undefined;
  readonly titleRows: Area | undefined;
  readonly titleColumns: Area | undefined;
  /** Columns with which a page begins. */
  readonly columnBreaks: readonly number[];
}

export const PLAIN_PAGE: PageSetup = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  centerHorizontally: false,
  margins: { Left: 50.4, Right: 50.4, Top: 54, Bottom: 54, Header: 21.6, Footer: 21.6 },
  bands: {},
  printArea: undefined,
  titleRows: undefined,
  titleColumns: undefined,
  columnBreaks: [],
};
