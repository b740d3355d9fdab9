/** An error value of a spreadsheet, e.g. #DIV/0!. */
export interface CellError {
  readonly error: string;
}

/**
 * What stands in a cell. Blank is null, never "" and never 0. Dates are serial numbers, as the cell holds them.
 * A formula without a cached value reads as UNCALCULATED, never as blank.
 */
export type CellValue = string | number | boolean | null | CellError;

/** The value of a cell whose formula was never calculated: the file must be opened and saved once. */
export const UNCALCULATED: CellError = { error: "#UNCALCULATED!" };

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}
