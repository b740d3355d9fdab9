import { readDate } from "../../grading/read/dates";
import { percentFormat } from "../../grading/read/percentFormat";
import { fractionOf, multiply } from "../../scoring/numbers/fraction";
import { isCellError, type CellValue } from "../../workbook/cell";
import { figure, type Figure } from "../data/figure";
import { quote, type Text } from "../data/text";

/** What a cell says: words as they are typed, a number as a figure; nothing where it is blank or an error. */
export type CellText = Text;

interface CellForm {
  readonly format?: string | null;
  /** Whether a whole number is the serial number of a day. */
  readonly isDay?: boolean;
}

/** The text of a cell for a table: 98% of a cell in per cent, 2026-03-05 of a day. */
export function cellText(
  value: CellValue,
  cell: string,
  { format = null, isDay = false }: CellForm = {},
): CellText {
  if (value === null || isCellError(value)) return [];
  if (typeof value !== "number") {
    const words = String(value).trim();
    return words === "" ? [] : [quote(words, cell, true)];
  }
  if (isDay) return [quote(readDate(value) ?? String(value), cell, true)];
  const shown = percentFormat(format);
  if (shown !== "scaled") return [plain(value, cell, shown === "written" ? "%" : "")];
  const percent = multiply(fractionOf(value), fractionOf(HUNDRED));
  return [figure(percent, { cell, times: HUNDRED }, { ...SHORT, unit: "%" })];
}

const HUNDRED = 100;
const SHORT = { decimals: 10, isShort: true } as const;

function plain(value: number, cell: string, unit: string): Figure {
  return figure(fractionOf(value), { cell }, { ...SHORT, unit });
}
