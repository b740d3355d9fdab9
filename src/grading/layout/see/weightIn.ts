import type { CellValue } from "../../../workbook/cell";
import { numberOf, textIn } from "./view";

/** The weight of a text such as "10分"; NaN where it has none. */
export function weightIn(value: CellValue): number {
  const match = /^(\d+(?:\.\d+)?)\s*分$/.exec(textIn(value));
  return match ? Number(match[1]) : numberOf(value);
}
