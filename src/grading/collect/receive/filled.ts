import type { CellValue } from "../../../workbook/cell";

/** What was filled in for one value: by a unit, an office responsible or a rater. */
export interface Filled {
  readonly unit: string;
  readonly code: string;
  readonly value: CellValue;
  /** The formula behind the value, if there is one. */
  readonly formula: string | null;
  readonly account: string;
  readonly evidence: string;
  /** 填报!G7. */
  readonly cell: string;
  readonly evidenceCell: string;
}
