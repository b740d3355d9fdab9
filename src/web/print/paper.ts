import { OUR_MARGINS, type Margins, type Paper, type PrintSetup } from "../../workbook/sheetSpec";
import type { PageChoice } from "./pageChoice";

/** All lengths are points: 72 to an inch. */
const INCH = 72;
const MILLIMETRE = INCH / 25.4;

/** Width and height of each paper that stands upright, in millimetres, and its name in style sheets. */
const PAPERS: Readonly<Record<Paper, readonly [width: number, height: number, name: string]>> = {
  A3: [297, 420, "A3"],
  A4: [210, 297, "A4"],
  A5: [148, 210, "A5"],
  B4: [257, 364, "JIS-B4"],
  B5: [182, 257, "JIS-B5"],
  Letter: [215.9, 279.4, "letter"],
  Legal: [215.9, 355.6, "legal"],
};

/** A sheet of paper and what of it is printed on. */
export interface PaperSheet {
  /** As a style sheet names it: A4 landscape. */
  readonly css: string;
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
  /** Between the margins. */
  readonly room: { readonly width: number; readonly height: number };
}

/** The paper that is printed on, as it lies. */
export function paperOf(print: PrintSetup | undefined, { orientation }: PageChoice): PaperSheet {
  const [short, long, name] = PAPERS[print?.paper ?? "A4"];
  const [across, down] = orientation === "landscape" ? [long, short] : [short, long];
  const [width, height] = [across * MILLIMETRE, down * MILLIMETRE];
  const inches = print?.margins ?? OUR_MARGINS;
  const margins = {
    left: inches.left * INCH,
    right: inches.right * INCH,
    top: inches.top * INCH,
    bottom: inches.bottom * INCH,
  };
  const room = {
    width: width - margins.left - margins.right,
    height: height - margins.top - margins.bottom,
  };
  return { css: `${name} ${orientation}`, width, height, margins, room };
}
