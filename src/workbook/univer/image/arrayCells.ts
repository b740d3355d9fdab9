import type { ICellData } from "@univerjs/core";

/** Marks a cell whose formula is one over arrays with one result; the mark goes with the cell. */
export function arrayMark(formula: string): Pick<ICellData, "custom"> {
  return { custom: { hengjiArray: shapeOf(formula) } };
}

/** Whether the cell still holds the formula that was marked, wherever its references point by now. */
export function isArrayCell({ custom, f }: ICellData): boolean {
  const shape: unknown = custom?.["hengjiArray"];
  return typeof shape === "string" && typeof f === "string" && shape === shapeOf(f);
}

/** A formula without its references. */
function shapeOf(formula: string): string {
  return formula.replace(/^=/, "").replace(/\$?[A-Z]{1,3}\$?\d+/g, "#");
}
