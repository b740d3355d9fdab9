import type { CellSpec } from "../sheetSpec";
import { dateSerial } from "../dateSerial";

/** A number as people write it: no zero in front, commas only between thousands. */
const NUMBER = /^([+-]?)(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(\.\d+)?(%?)$/;
/** A day with its year first, which nobody can take for another one. */
const DAYS: readonly (readonly [pattern: RegExp, format: string])[] = [
  [/^(\d{4})-(\d{2})-(\d{2})$/, "yyyy-mm-dd"],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, "yyyy/m/d"],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, 'yyyy"年"m"月"d"日"'],
];
/** A double keeps no more digits of a whole number; longer ones are numbers of persons, cards and files. */
const MOST_DIGITS = 15;

/**
 * The cell of a text in a file that knows texts only. Plain numbers, per cents and days with the year first become numbers
 * with their format; 00123, numbers of more than 15 digits, 1.5E+10, 3/4 and texts beginning with = stay as written.
 */
export function cellOfText(text: string): CellSpec | undefined {
  if (text === "") return undefined;
  const word = text.trim();
  return numberOf(word) ?? dayOf(word) ?? { value: text };
}

function numberOf(word: string): CellSpec | undefined {
  const match = NUMBER.exec(word);
  if (!match) return undefined;
  const [, sign = "", whole = "", fraction = "", percent = ""] = match;
  const digits = whole.replaceAll(",", "");
  if (digits.length > MOST_DIGITS) return undefined;
  // Shifted as text: 99.99 / 100 is not always the number that 0.9999 is.
  const value = Number(`${sign}${digits}${fraction}${percent ? "e-2" : ""}`);
  const places = fraction.length > 1 ? `0.${"0".repeat(fraction.length - 1)}` : "0";
  if (percent) return { value, style: { base: "plain", format: `${places}%` } };
  if (whole.includes(",")) return { value, style: { base: "plain", format: `#,##${places}` } };
  return { value };
}

function dayOf(word: string): CellSpec | undefined {
  for (const [pattern, format] of DAYS) {
    const match = pattern.exec(word);
    if (!match) continue;
    const [year, month, day] = match.slice(1).map((part) => part.padStart(2, "0"));
    const iso = `${year}-${month}-${day}`;
    const serial = new Date(`${iso}T00:00:00Z`);
    // Spreadsheets believe in a 29 February 1900, so days before March of that year have two numbers.
    const isReal = !Number.isNaN(serial.getTime()) && serial.toISOString().startsWith(iso);
    if (!isReal || iso < "1900-03-01") return undefined;
    return { value: dateSerial(iso)!, style: { base: "plain", format } };
  }
  return undefined;
}
