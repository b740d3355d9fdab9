import type { CellValue } from "../../workbook/cell";

const DAY = 86_400_000;
/** The day that the serial number 0 stands for, so that 60 and above are right. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * The date of a cell as 2026-03-05, or as far as it goes (2026-03, 2026): a serial number, a bare year, or a text with
 * such a date in it. "" for a blank cell, undefined for what names no date.
 */
export function readDate(value: CellValue): string | undefined {
  if (value === null || value === "") return "";
  if (typeof value === "number")
    return value >= 1900 && value <= 2200 ? String(value) : dayOf(value);
  return typeof value === "string" ? dateIn(value.normalize("NFKC").trim()) : undefined;
}

/** The day of a serial number, from 1900 to 9999 as spreadsheets have it; undefined for other numbers. */
function dayOf(serial: number): string | undefined {
  if (!(serial >= 1 && serial < 2_958_466)) return undefined;
  return new Date(DAY_ZERO + serial * DAY).toISOString().slice(0, 10);
}

const WRITTEN =
  /((?:19|20)\d{2})(?:\s*[-/.年]\s*(\d{1,2})(?!\d)(?:\s*[-/.月]\s*(\d{1,2})(?!\d))?)?/;
const TOGETHER = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;

function dateIn(text: string): string | undefined {
  if (text === "") return "";
  const match = TOGETHER.exec(text) ?? WRITTEN.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match as unknown as [string, string, string?, string?];
  if (month === undefined) return year;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return `${year}-${twoDigits(month)}`;
  if (Number(day) < 1 || Number(day) > last) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: string): string {
  return number.padStart(2, "0");
}
