import {
  CellValueType,
  InterceptorEffectEnum,
  isDefaultFormat,
  type IStyleData,
} from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Grid } from "../createGrid";
import { generalText } from "./generalText";

/** What the spreadsheet uses where a cell says nothing. */
const PLAIN = { font: "Arial", size: 11 };
/** Space at both sides of a text, in pixels. */
const PADDING = 6;

/**
 * Shows numbers without a format rounded to the width of their column, as Excel does. The spreadsheet would cut them off
 * or wrap them, so that the lower half of the digits is read for the number. Whoever edits the cell gets all its digits.
 */
export function showGeneral({ univer }: Pick<Grid, "univer">): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  const digitWidth = digitWidths();
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { workbook, worksheet, col, rawData }, next) => {
      if (typeof cell?.v !== "number" || cell.t === CellValueType.BOOLEAN) return next(cell);
      const style = workbook.getStyles().get(cell.s) ?? undefined;
      if (style?.n && !isDefaultFormat(style.n.pattern)) return next(cell);
      const room = (worksheet.getColumnWidth(col) - PADDING) / digitWidth(style);
      const text = generalText(cell.v, room);
      if (text === String(cell.v)) return next(cell);
      const own = cell === rawData ? { ...cell } : cell;
      return next({ ...own, v: text, t: CellValueType.NUMBER });
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const isRounded = typeof raw?.v === "number" && typeof cell?.v === "string" && !raw.f;
      const pattern = workbook.getStyles().get(raw?.s)?.n?.pattern;
      const isGeneral = pattern === undefined || isDefaultFormat(pattern);
      return next(isRounded && isGeneral ? { ...cell, v: raw.v } : cell);
    },
  });
}

/** The width of a digit in the letters of a cell, in pixels; each kind of letters is measured once. */
function digitWidths(): (style: IStyleData | undefined) => number {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (style) => {
    const weight = style?.bl ? "bold " : "";
    const font = `${weight}${style?.fs ?? PLAIN.size}pt ${style?.ff ?? PLAIN.font}`;
    const found = known.get(font);
    if (found !== undefined) return found;
    if (context) context.font = font;
    const width = context?.measureText("0").width || PLAIN.size;
    known.set(font, width);
    return width;
  };
}
