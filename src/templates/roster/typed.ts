import type { CellSpec, Style } from "../../workbook/sheetSpec";

/** A sample is shown as such; what people type is not. */
export function typed(style: CellSpec["style"]): CellSpec["style"] {
  if (style === "sample") return "input";
  if (typeof style !== "object" || style.base !== "sample") return style;
  const plain: Style = { ...style, base: "input" };
  return plain;
}
