import type { Period } from "../../scoring/scheme";
import type { CellValue } from "../../workbook/cell";
import type { Findings, Place } from "../findings/finding";
import { readText } from "./cells";
import { readDate } from "./dates";
import { isBlank } from "./table";

/** A whole day of a cell as 2026-01-01, "" for a blank one; what is no day is reported. */
export function readDayCell(value: CellValue, place: Place, findings: Findings): string {
  if (isBlank(value)) return "";
  const date = readDate(value);
  if (date?.length === DAY_LENGTH) return date;
  const text = readText(value, place, findings);
  if (!findings.isWrongAt(place)) findings.add("error", "dateUnreadable", place, { text });
  return "";
}

/** 考核年度 as people write it; whatever else stands there would make a period of no days. */
export function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

const FIRST_YEAR = 1949;
const LAST_YEAR = 9998;

const DAY_LENGTH = "2026-01-01".length;

/** 认定期间: from and to where they are given, else the year; null where nothing is. */
export function readPeriod(year: number | null, from: string, to: string): Period | null {
  if (year === null && from === "" && to === "") return null;
  return {
    from: from || (year === null ? "0000-01-01" : `${year}-01-01`),
    to: to || (year === null ? "9999-12-31" : `${year}-12-31`),
  };
}
