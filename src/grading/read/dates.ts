import type { CellValue } from "../../workbook/cell";

const DAY = 86_400_000;
/** The day that the serial number 0 stands for, so that 60 and above are right. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The year of a date cell: a serial number, or a text that starts with or contains four digits of a year. */
export function yearOf(value: CellValue): number | null {
  if (typeof value === "number") {
    if (value >= 1900 && value <= 2200) return value; // a bare year
    return dayOf(value)?.getUTCFullYear() ?? null;
  }
  if (typeof value !== "string") return null;
  const match = /(19|20)\d{2}/.exec(value.normalize("NFKC"));
  return match ? Number(match[0]) : null;
}

/** The day of a serial number, from 1900 to 9999 as spreadsheets have it; undefined for other numbers. */
function dayOf(serial: number): Date | undefined {
  return serial >= 1 && serial < 2_958_466 ? new Date(DAY_ZERO + serial * DAY) : undefined;
}

/** The date of a cell as text: 2026-03-05 for a serial number, a text as it is. */
export function dateText(value: CellValue): string {
  if (typeof value === "number") {
    if (value >= 1900 && value <= 2200) return String(value);
    return dayOf(value)?.toISOString().slice(0, 10) ?? String(value);
  }
  return typeof value === "string" ? value : "";
}
