import type { FormulaMode, Grading } from "./grading";

/**
 * What of 计算过程 is written: every indicator's score and points, a line a unit from the weighted total to the rank, or
 * no such sheet. Results under formulas are worked out there, and need it whole.
 */
export type CalculationDetail = "full" | "summary" | "none";

export const CALCULATION_DETAILS: readonly CalculationDetail[] = ["full", "summary", "none"];

/** From so many units on nobody reads two columns an indicator, and the sheet would be most of the file. */
const MANY_UNITS = 100_000;

/** What is written where nobody said it. */
export function usualDetail({ read }: Grading, mode: FormulaMode): CalculationDetail {
  return mode === "values" && read.data.units.length >= MANY_UNITS ? "summary" : "full";
}
