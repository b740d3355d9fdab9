import type { IRange, Worksheet } from "@univerjs/core";
import { valueOf } from "../image/cellData";

/** Whether the first row of a table holds its headers: texts only, over a row that has something else or other looks. */
export function hasHeaders(
  sheet: Worksheet,
  { startRow, startColumn, endColumn }: IRange,
): boolean {
  const columns = Array.from({ length: endColumn - startColumn + 1 }, (_, at) => startColumn + at);
  const first = columns.map((column) => sheet.getCellRaw(startRow, column));
  const texts = first.map((cell) => valueOf(cell));
  if (!texts.every((value) => value === null || typeof value === "string")) return false;
  if (first.some((cell) => cell?.f ?? cell?.si) || texts.every((value) => value === null))
    return false;
  return columns.some((column, at) => {
    const below = sheet.getCellRaw(startRow + 1, column);
    const value = valueOf(below);
    const isText = value === null || typeof value === "string";
    return !isText || JSON.stringify(below?.s ?? null) !== JSON.stringify(first[at]?.s ?? null);
  });
}
