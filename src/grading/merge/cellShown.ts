import { atFifteenDigits } from "../../scoring/numbers/decimal";
import type { CellValue } from "../../workbook/cell";
import { isCellError } from "../../workbook/cell";
import { percentFormat } from "../read/percentFormat";
import type { Table, TableRow } from "../read/table";

const WEIGHTS = new Set(["weight", "classWeight", "level1Weight", "level2Weight"]);

/** What a cell of a table says, as people write it: a weight of 0.25 of 1 is 25 %. */
export function cellShown(table: Table, row: TableRow, key: string): string {
  const value = row.value(key);
  const isShare = percentFormat(row.format(key)) === "scaled" || isOfOne(table, key);
  return valueShown(value, isShare);
}

/** A value as it is written in its cell, a share as per cent. */
export function valueShown(value: CellValue, isShare: boolean): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value !== "number") return String(value).trim();
  return isShare ? `${atFifteenDigits(value * 100)}%` : String(atFifteenDigits(value));
}

/** Whether a column holds weights of which none is above 1. */
function isOfOne({ rows }: Table, key: string): boolean {
  if (!WEIGHTS.has(key.split(":")[0]!)) return false;
  return rows.every((row) => {
    const value = row.value(key);
    return typeof value !== "number" || value <= 1;
  });
}
