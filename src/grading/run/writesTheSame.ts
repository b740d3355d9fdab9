import type { SheetSpec } from "../../workbook/sheetSpec";
import { rowCount, rowsOf } from "../../workbook/wholeSheet";
import { yieldToHost } from "../yieldToHost";
import { gradingSheetsInSlices } from "../gradeWorkbook";
import type { FormulaMode, Grading, Stamp } from "../results/grading";

/** Whether two gradings would write the same cells, with room to answer in between. */
export async function writesTheSame(
  one: Grading,
  other: Grading,
  stamp: Stamp,
  mode: FormulaMode,
): Promise<boolean> {
  const [first, second] = [
    await gradingSheetsInSlices(one, stamp, mode),
    await gradingSheetsInSlices(other, stamp, mode),
  ];
  if (first.length !== second.length) return false;
  for (const [index, sheet] of first.entries()) {
    if (!(await isSameSheet(sheet, second[index]!))) return false;
  }
  return true;
}

async function isSameSheet(one: SheetSpec, other: SheetSpec): Promise<boolean> {
  if (rowCount(one) !== rowCount(other)) return false;
  const others = rowsOf(other)[Symbol.iterator]();
  for (const row of rowsOf(one)) {
    await yieldToHost();
    if (!isSame(row, others.next().value)) return false;
  }
  return isSame({ ...one, rows: [], body: undefined }, { ...other, rows: [], body: undefined });
}

/** Whether two things hold the same; what they can do follows from what they hold. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one === "function") return typeof other === "function";
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [keys, otherKeys] = [Object.keys(one), Object.keys(other)];
  const held = one as Readonly<Record<string, unknown>>;
  const otherHeld = other as Readonly<Record<string, unknown>>;
  return (
    keys.length === otherKeys.length &&
    keys.every((key) => key in otherHeld && isSame(held[key], otherHeld[key]))
  );
}
