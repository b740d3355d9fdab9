import {
  BaselineOffset,
  BooleanNumber,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import type { CellDetails, Line, LineStyle, Side } from "../../cellDetails";
import type { UnsavedKind } from "../../sheetFormatting";
import type { Style, StyleName } from "../../sheetSpec";
import { BORDER_COLOUR, FONT_NAME, lookOf, nameOfFormat } from "../../styles";
import { colourOf } from "../image/colourOf";
import { LINE_STYLES, SIDES } from "../image/styleData";

const PLAIN_SIZE = 11;
const ALIGN = new Map<unknown, Style["align"]>([
  [HorizontalAlign.LEFT, "left"],
  [HorizontalAlign.CENTER, "center"],
  [HorizontalAlign.RIGHT, "right"],
]);
const VERTICAL = new Map<unknown, CellDetails["vertical"]>([
  [VerticalAlign.TOP, "top"],
  [VerticalAlign.BOTTOM, "bottom"],
]);
const SCRIPT = new Map<unknown, CellDetails["script"]>([
  [BaselineOffset.SUBSCRIPT, "sub"],
  [BaselineOffset.SUPERSCRIPT, "super"],
]);
const STYLE_OF_LINE = new Map<unknown, LineStyle>(
  Object.entries(LINE_STYLES).map(([style, number]) => [number, style as LineStyle]),
);

/** A look of the spreadsheet in our words: the name of one of ours, or all that it is. */
export function readStyle(data: IStyleData): StyleName | Style {
  const style = styleOf(data);
  return nameOfFormat(lookOf(style)) ?? style;
}

/** What of a look no description can say. */
export function unsavedOf({ tb, bd }: IStyleData): UnsavedKind | undefined {
  if (tb === WrapStrategy.CLIP) return "cutOff";
  if (bd?.tl_bc ?? bd?.tl_mr ?? bd?.ml_tr ?? bd?.bc_tr) return "diagonals";
  return undefined;
}

function styleOf(data: IStyleData): Style {
  const { fs, bl, it, cl, bg, bd, ht, tb, n, bbl } = data;
  const fill = colourOf(bg?.rgb);
  const align = ALIGN.get(ht);
  return {
    base: "plain",
    // See styleDataOf: the line that is never drawn.
    ...(bbl ? { isOpen: true } : {}),
    size: fs ?? PLAIN_SIZE,
    bold: bl === BooleanNumber.TRUE,
    italic: it === BooleanNumber.TRUE,
    colour: colourOf(cl?.rgb) ?? "000000",
    wrap: tb === WrapStrategy.WRAP,
    format: n?.pattern ?? "General",
    ...bordersOf(bd ?? {}),
    ...detailsOf(data),
    ...(fill === undefined ? {} : { fill }),
    ...(align === undefined ? {} : { align }),
  };
}

function detailsOf(data: IStyleData): CellDetails {
  return { ...lettersOf(data), ...placeOf(data) };
}

function lettersOf({
  ff,
  ul,
  st,
  va,
}: IStyleData): Pick<CellDetails, "font" | "underline" | "strike" | "script"> {
  const script = SCRIPT.get(va);
  return {
    ...(ff && ff !== FONT_NAME ? { font: ff } : {}),
    ...(ul?.s === BooleanNumber.TRUE
      ? { underline: ul.t === TextDecoration.DOUBLE ? "double" : "single" }
      : {}),
    ...(st?.s === BooleanNumber.TRUE ? { strike: true } : {}),
    ...(script ? { script } : {}),
  };
}

/** Where a text stands in its cell. */
function placeOf({ vt, tr }: IStyleData): Pick<CellDetails, "vertical" | "rotation"> {
  const vertical = VERTICAL.get(vt);
  // The spreadsheet turns clockwise.
  const rotation = tr?.v === BooleanNumber.TRUE ? "stacked" : -(tr?.a ?? 0);
  return {
    ...(vertical ? { vertical } : {}),
    ...(rotation === "stacked" || Math.abs(rotation) > 0 ? { rotation } : {}),
  };
}

/** The plain box of our sheets where it is that, else each line. */
function bordersOf(borders: IBorderData): Pick<Style, "border" | "lines"> {
  const lines = Object.entries(SIDES).flatMap(([side, key]): [Side, Line][] => {
    const line = borders[key];
    const style = STYLE_OF_LINE.get(line?.s);
    if (!line || style === undefined) return [];
    return [[side as Side, { style, colour: colourOf(line.cl?.rgb) ?? "000000" }]];
  });
  if (lines.length === 0) return { border: false };
  const isBox =
    lines.length === 4 &&
    lines.every(
      ([side, { style, colour }]) =>
        side !== "falling" && side !== "rising" && style === "thin" && colour === BORDER_COLOUR,
    );
  return isBox ? { border: true } : { border: false, lines: Object.fromEntries(lines) };
}
