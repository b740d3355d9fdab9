import { areaAddress, columnLetters } from "../../address";
import { OUR_MARGINS, type PrintSetup } from "../../sheetSpec";

/** How a sheet prints, as Excel has it. */
export interface PageSetup {
  readonly orientation: Excel.PageLayout["orientation"];
  readonly paperSize: Excel.PageLayout["paperSize"];
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly centerHorizontally: boolean;
  readonly margins: Margins;
  readonly bands: Bands;
  readonly printArea: string | undefined;
  readonly titleRows: string | undefined;
  readonly titleColumns: string | undefined;
  /** Columns with which a page begins, counting from 0. */
  readonly columnBreaks: readonly number[];
}

export type Margins = Readonly<Record<(typeof MARGINS)[number], number>>;
export type Bands = Readonly<Record<(typeof BANDS)[number], string>>;

export const MARGINS = [
  "leftMargin",
  "rightMargin",
  "topMargin",
  "bottomMargin",
  "headerMargin",
  "footerMargin",
] as const;

export const BANDS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

const INCH = 72;

/** In points. */
function marginsOf({ left, right, top, bottom } = OUR_MARGINS): Margins {
  return {
    leftMargin: left * INCH,
    rightMargin: right * INCH,
    topMargin: top * INCH,
    bottomMargin: bottom * INCH,
    headerMargin: 21.6,
    footerMargin: 21.6,
  };
}

/** How a described sheet prints. */
export function pageSetupOf(print: PrintSetup): PageSetup {
  const { repeatRows, repeatColumns, header = "", footer = "" } = print;
  const head = bandTexts(header);
  const foot = bandTexts(footer);
  return {
    orientation: print.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: print.paper ?? "A4",
    zoom: print.fitToWidth ? { horizontalFitToPages: 1 } : { scale: print.scale ?? 100 },
    centerHorizontally: true,
    margins: marginsOf(print.margins),
    bands: {
      leftHeader: head.L,
      centerHeader: head.C,
      rightHeader: head.R,
      leftFooter: foot.L,
      centerFooter: foot.C,
      rightFooter: foot.R,
    },
    printArea: print.area && areaAddress(print.area),
    titleRows: repeatRows && `$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`,
    titleColumns:
      repeatColumns && `$${columnLetters(repeatColumns[0])}:$${columnLetters(repeatColumns[1])}`,
    columnBreaks: print.fitToWidth ? [] : (print.columnBreaks ?? []),
  };
}

/** The parts of a header at the left, in the centre and at the right; centred unless the text names its place. */
function bandTexts(text: string): { readonly L: string; readonly C: string; readonly R: string } {
  const texts = { L: "", C: "", R: "" };
  const placed = /^&[LCR]/.test(text) ? text : `&C${text}`;
  for (const [, place, part] of placed.matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g)) {
    texts[place as "L"] = part!;
  }
  return texts;
}

/** Sets a sheet up for printing. */
export function applyPageSetup(sheet: Excel.Worksheet, page: PageSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation;
  pageLayout.paperSize = page.paperSize;
  pageLayout.zoom = page.zoom;
  pageLayout.centerHorizontally = page.centerHorizontally;
  for (const margin of MARGINS) pageLayout[margin] = page.margins[margin];
  const bands = pageLayout.headersFooters.defaultForAllPages;
  for (const band of BANDS) bands[band] = page.bands[band];
  if (page.printArea !== undefined) pageLayout.setPrintArea(page.printArea);
  if (page.titleRows !== undefined) pageLayout.setPrintTitleRows(page.titleRows);
  if (page.titleColumns !== undefined) pageLayout.setPrintTitleColumns(page.titleColumns);
  sheet.verticalPageBreaks.removePageBreaks();
  for (const column of page.columnBreaks) {
    sheet.verticalPageBreaks.add(`${columnLetters(column)}1`);
  }
}
