import { columnIndex } from "../../../workbook/address";

/** The index of a row ("7") or of a column ("C"), counting from 0; NaN where it is neither. */
export function lineIndex(name: string): number {
  if (/^[1-9]\d{0,6}$/.test(name)) return Number(name) - 1;
  return /^[A-Z]{1,3}$/.test(name) ? columnIndex(name) : NaN;
}
