import type { Style, StyleName } from "../../workbook/sheetSpec";

const known: Partial<Record<StyleName, Map<string, Style>>> = {};

/** The look of numbers in a format: the same object for every cell that has it, since there are millions of them. */
export function numberStyle(format: string, base: StyleName = "number"): Style {
  const ofBase = (known[base] ??= new Map<string, Style>());
  let style = ofBase.get(format);
  if (!style) ofBase.set(format, (style = { base, format }));
  return style;
}
