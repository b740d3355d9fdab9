import type { Style, StyleName } from "../../workbook/sheetSpec";

const known = new Map<string, Style>();

/** The look of numbers in a format: the same object for every cell that has it, since there are millions of them. */
export function numberStyle(format: string, base: StyleName = "number"): Style {
  const key = `${base} ${format}`;
  const style = known.get(key) ?? { base, format };
  known.set(key, style);
  return style;
}
