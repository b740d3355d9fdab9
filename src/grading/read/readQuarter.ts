import type { CellValue } from "../../workbook/cell";
import type { Findings, Place } from "../findings/finding";
import { QUARTER_NUMBERS, QUARTERS, type Quarter } from "../format/monitorFields";
import { readText } from "./cells";

/** The quarter that a text names: 三季度, 第三季度, 3季度, Q3, 3. Undefined where it names none. */
function quarterOf(text: string): Quarter | undefined {
  const plain = text.normalize("NFKC").replace(/\s/g, "").replace(/^第/, "");
  const digit = /^(?:q([1-4])|([1-4])(?:季度)?)$/i.exec(plain);
  const number = digit
    ? Number(digit[1] ?? digit[2])
    : QUARTERS.findIndex((name) => name === plain) + 1;
  return QUARTER_NUMBERS.find((quarter) => quarter === number);
}

/** The quarter of a cell; null where it is blank, or names none, which is reported. */
export function readQuarter(value: CellValue, place: Place, findings: Findings): Quarter | null {
  const text = readText(value, place, findings);
  if (text === "") return null;
  const quarter = quarterOf(text);
  if (quarter === undefined) findings.add("error", "quarterUnknown", place, { text });
  return quarter ?? null;
}
