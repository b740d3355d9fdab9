import { isCellError, type CellValue } from "../../cell";
import { enteredText } from "./spelling";

/** What Excel is given so that a cell holds this value. */
export type Entered = string | number | boolean;

/** A blank is entered as an empty text: null would leave the cell as it is. */
export function enteredValue(value: CellValue): Entered {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? enteredText(value) : value;
}
