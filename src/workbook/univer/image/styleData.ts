import {
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  BaselineOffset,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import type { CellDetails, LineStyle, Side } from "../../cellDetails";
import { BORDER_COLOUR, FONT_NAME, type Look } from "../../styles";

const ALIGN = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

/** The lines of the spreadsheet by their names in files. */
export const LINE_STYLES: Readonly<Record<LineStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

/** The sides of a cell by the names that the spreadsheet has for them. */
export const SIDES = {
  left: "l",
  right: "r",
  top: "t",
  bottom: "b",
  falling: "tl_br",
  rising: "bl_tr",
} as const satisfies Record<Side, keyof IBorderData>;

/**
 * A look as the spreadsheet holds it. Whether a cell stays open on a protected sheet is kept in a line below the cell
 * that is never drawn: so it goes with the look wherever that goes, as in Excel.
 */
export function styleDataOf(look: Look): IStyleData {
  const { font = FONT_NAME, vertical } = look.details;
  const borders = bordersOf(look);
  return {
    ff: font,
    fs: look.size,
    bl: look.isBold ? 1 : 0,
    it: look.isItalic ? 1 : 0,
    cl: { rgb: `#${look.colour}` },
    vt: VERTICAL[vertical ?? "middle"],
    tb: look.isWrapped ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(look.fill === null ? {} : { bg: { rgb: `#${look.fill}` } }),
    ...(borders ? { bd: borders } : {}),
    ...(look.align === null ? {} : { ht: ALIGN[look.align] }),
    ...(look.format === null ? {} : { n: { pattern: look.format } }),
    ...(look.isOpen ? { bbl: { s: 0 } } : {}),
    ...lettersOf(look.details),
    ...rotationOf(look.details),
  };
}

const VERTICAL = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

const SCRIPT = { sub: BaselineOffset.SUBSCRIPT, super: BaselineOffset.SUPERSCRIPT } as const;

/** Lines through and below letters, and letters below and above the others. */
function lettersOf({
  underline,
  strike,
  script,
}: CellDetails): Pick<IStyleData, "ul" | "st" | "va"> {
  const on = { s: 1 } as const;
  return {
    ...(underline ? { ul: underline === "double" ? { ...on, t: TextDecoration.DOUBLE } : on } : {}),
    ...(strike ? { st: on } : {}),
    ...(script ? { va: SCRIPT[script] } : {}),
  };
}

function rotationOf({ rotation }: CellDetails): Pick<IStyleData, "tr"> {
  if (rotation === undefined) return {};
  // The spreadsheet turns clockwise.
  return { tr: rotation === "stacked" ? { a: 0, v: 1 } : { a: -rotation, v: 0 } };
}

function bordersOf({ hasBorder, details: { lines } }: Look): IBorderData | undefined {
  if (!lines) {
    const line = { s: BorderStyleTypes.THIN, cl: { rgb: `#${BORDER_COLOUR}` } };
    return hasBorder ? { t: line, r: line, b: line, l: line } : undefined;
  }
  return Object.fromEntries(
    Object.entries(lines).map(([side, { style, colour }]) => [
      SIDES[side as Side],
      { s: LINE_STYLES[style], cl: { rgb: `#${colour}` } },
    ]),
  );
}
