import { atFifteenDigits, decimalOf } from "../../scoring/numbers/decimal";
import { isCellError, type CellValue } from "../../workbook/cell";
import { readDate } from "../read/dates";
import { percentFormat } from "../read/percentFormat";

/** What a cell holds, as the sealed text has it: number, text, yes or no, day. */
export interface CellText {
  readonly kind: "n" | "s" | "b" | "d";
  readonly value: string;
}

/**
 * A value as it is sealed: a number at 15 significant digits as its shortest decimal, a day as 2026-03-05, a text as it
 * was typed. Of formats only the per cent counts, since 0.3 and 30% are different marks: a number shown so ends in %.
 */
export function cellText(
  value: Exclude<CellValue, null>,
  format: string | null,
  isDay: boolean,
): CellText {
  if (isCellError(value)) return { kind: "s", value: value.error };
  if (typeof value === "string") return { kind: "s", value };
  if (typeof value === "boolean") return { kind: "b", value: String(value) };
  const day = isDay && Number.isInteger(value) ? readDate(value) : undefined;
  if (day?.length === 10) return { kind: "d", value: day };
  const shown = percentFormat(format);
  const number = shown === "scaled" ? atFifteenDigits(value * 100) : value;
  return { kind: "n", value: `${shortest(number)}${shown === null ? "" : "%"}` };
}

/** The shortest decimal of a number at 15 digits, without an exponent. */
function shortest(value: number): string {
  const text = String(atFifteenDigits(value));
  return text.includes("e") ? withoutExponent(value) : text;
}

function withoutExponent(value: number): string {
  const { coefficient, scale } = decimalOf(value);
  const digits = String(coefficient < 0n ? -coefficient : coefficient).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale);
  return `${coefficient < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
