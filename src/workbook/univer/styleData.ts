import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import { BORDER_COLOUR, FONT_NAME, type Look } from "../styles";

const ALIGN = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

/** A look as the spreadsheet holds it. */
export function styleDataOf(look: Look): IStyleData {
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: `#${BORDER_COLOUR}` } };
  return {
    ff: FONT_NAME,
    fs: look.size,
    bl: look.isBold ? 1 : 0,
    it: look.isItalic ? 1 : 0,
    cl: { rgb: `#${look.colour}` },
    vt: VerticalAlign.MIDDLE,
    tb: look.isWrapped ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(look.fill === null ? {} : { bg: { rgb: `#${look.fill}` } }),
    ...(look.hasBorder ? { bd: { t: line, r: line, b: line, l: line } } : {}),
    ...(look.align === null ? {} : { ht: ALIGN[look.align] }),
    ...(look.format === null ? {} : { n: { pattern: look.format } }),
  };
}
