import { isCellError, UNCALCULATED, type CellValue } from "./cell";
import type { CellSpec } from "./sheetSpec";
import { WorkbookError } from "./workbookError";

const LONGEST_TEXT = 32767;

/**
 * A value as a cell can hold it: an empty text is a blank.
 *
 * @throws {WorkbookError} textTooLong
 */
export function storable(value: CellValue): CellValue {
  if (value === "") return null;
  if (typeof value === "string" && value.length > LONGEST_TEXT) {
    throw new WorkbookError("textTooLong", { length: value.length });
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`A cell cannot hold ${value}`);
  }
  if (isCellError(value) && value.error === UNCALCULATED.error) {
    throw new RangeError("Only a formula can be uncalculated");
  }
  return value;
}

/**
 * The value that a described cell shows. A formula without a cached value is uncalculated, never blank;
 * its cached empty text is a blank.
 *
 * @throws {WorkbookError} textTooLong
 */
export function shownValue({ value, formula }: CellSpec): CellValue {
  const isUncalculated =
    value === null || (isCellError(value) && value.error === UNCALCULATED.error);
  if (formula !== undefined && isUncalculated) return UNCALCULATED;
  return storable(value);
}
