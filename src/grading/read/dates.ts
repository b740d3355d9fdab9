import type { CellValue } from "../../workbook/cell";

const DAY = 86_400_000;
/** The day that the serial number 0 stands for, so that 60 and above are right. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The year of a date cell: a serial number, or a text that starts with or contains four digits of a year. */
export function yearOf(value: CellValue): number | null {
  if (typeof value === "number") {
    if (value >= 1900 && value <= 2200) return value; // a bare year
    return new Date(DAY_ZERO + value * DAY).getUTCFullYear();
  }
  if (typeof value !== "string") return null;
  const match = /(19|20)\d{2}/.exec(value.normalize("NFKC"));
  return match ? Number(match[0]) : null;
}

/** The date of a cell as text: 2026-03-05 for a serial number, a text as it is. */
export function dateText(value: CellValue): string {
  if (typeof value === "number") {
    if (value >= 1900 && value <= 2200) return String(value);
    return new Date(DAY_ZERO + value * DAY).toISOString().slice(0, 10);
  }
  return typeof value === "string" ? value : "";
}
