import type { CellValue } from "../../workbook/cell";
import type { Locale } from "../../scoring/locale";
import type { Period } from "../../scoring/scheme";
import { Findings, type Place } from "../findings/finding";
import { keyOf } from "../format/header";
import { readDate } from "../read/dates";
import { schemeEntries, type Entry } from "../read/schemeEntries";
import { headerIn } from "./headerIn";
import type { Block } from "../../workbook/workbook";

/** A setting that is not what it was, or that people should look at. */
export interface SettingForward {
  /** What it is called in 方案. */
  readonly label: string;
  readonly place: Place;
  readonly value: CellValue;
  /** Written anew for this year, emptied because it belonged to last year, or kept for people to confirm. */
  readonly kind: "moved" | "emptied" | "confirm";
}

/** Days and documents that were last year's alone. */
const EMPTIED = new Set([
  ...["quarterDeadline", "paperDate", "publicFrom", "rectifyBy", "printedOn"],
  ...["documentNumber", "approvedBy", "overQuotaBasis"],
]);
/** What is taken over, and may be another one this year. */
const CONFIRMED = new Set(["quotaBase", "unitResult", "higherShareBasis", "schemeDocument"]);

/** The settings of 方案 for the year: the year itself, the days of the period, the name; the rest stays. */
export function settingsForward(
  block: Block,
  sheet: string,
  years: { readonly last: number; readonly present: number },
  locale: Locale,
): SettingForward[] {
  const shift = years.present - years.last;
  return schemeEntries(block, sheet, new Findings()).flatMap((entry): SettingForward[] => {
    const { key, of, value, place } = entry;
    if (value === null || value === "") return [];
    const label = headerIn("scheme", of === "" ? key : keyOf(key, of), locale);
    const told = { label, place };
    if (EMPTIED.has(key)) return [{ ...told, value: null, kind: "emptied" }];
    if (CONFIRMED.has(key)) return [{ ...told, value, kind: "confirm" }];
    const moved = movedValue(entry, years.last, shift);
    return moved === undefined ? [] : [{ ...told, value: moved, kind: "moved" }];
  });
}

function movedValue({ key, value }: Entry, last: number, shift: number): CellValue | undefined {
  if (key === "quarter") return 1;
  if (key === "year") return Number(value) === last ? last + shift : undefined;
  if (key === "periodFrom" || key === "periodTo") return laterDay(value, shift);
  if (key !== "name" || typeof value !== "string") return undefined;
  const renamed = withYear(value, last, last + shift);
  return renamed === value ? undefined : renamed;
}

/** The same period of a later year. */
export function laterPeriod(period: Period | null, shift: number): Period | null {
  const [from, to] = [period?.from, period?.to].map((day) => laterDay(day ?? null, shift));
  return from === undefined || to === undefined ? null : { from, to };
}

/** The same day of a later year; 29 February becomes the 28th. */
function laterDay(value: CellValue, shift: number): string | undefined {
  const day = readDate(value);
  if (day?.length !== 10) return undefined;
  const [year, month, date] = day.split("-") as [string, string, string];
  const later = Number(year) + shift;
  const isThere =
    month !== "02" || date !== "29" || new Date(Date.UTC(later, 1, 29)).getUTCMonth() === 1;
  return `${later}-${month}-${isThere ? date : "28"}`;
}

/**
 * A text with the year that it names moved: 2026年度部门考核 becomes 2027年度部门考核, FY2026 review becomes FY2027 review.
 * Numbers of documents (某发〔2026〕5号), spans of years (2025—2026), days (2026-12-31) and codes stay.
 */
export function withYear(text: string, last: number, present: number): string {
  const before = "(?<=FY)|(?<![A-Za-z0-9_〔\\[.．/\\-–—~～至])";
  const after = "(?![A-Za-z0-9_〕\\]]|[.．/][0-9]|\\s*年?\\s*[\\-–—~～至]\\s*[0-9])";
  return text.replace(new RegExp(`(?:${before})${last}${after}`, "g"), String(present));
}
