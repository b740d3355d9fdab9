import type { CellValue } from "../../../src/workbook/cell";

/** What a formula is calculated from: the values of other cells by address on its own sheet. */
export interface Surroundings {
  readonly sheet: string;
  value(address: string): CellValue;
}

/** The value of a formula, without its =; undefined where the calculator does not know it. */
export type Calculate = (formula: string, surroundings: Surroundings) => CellValue | undefined;
