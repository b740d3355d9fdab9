import { isWithin } from "../../scoring/points/ledger";
import type { Period } from "../../scoring/scheme";
import type { Findings } from "../findings/finding";
import { readText } from "./cells";
import { readDate } from "./dates";
import type { TableRow } from "./table";

/** What a row of 加减分 or 否决 is about, for what is said of its date. */
export interface DatedRow {
  readonly unit: string;
  readonly item: string;
  /** bonus: without a date it does not count. Others would fall away unseen, so they must have one. */
  readonly kind: "bonus" | "deduction" | "veto";
}

/** Days after the period in which a row is most likely one of it that was written down late. */
const LATE_DAYS = 31;

/**
 * The date of a row, "" where it has none. With 认定期间 an unreadable date is a mistake, one outside is told, and so is a
 * missing one: a mistake but for a bonus.
 */
export function ledgerDate(
  row: TableRow,
  { unit, item, kind }: DatedRow,
  period: Period | null,
  findings: Findings,
): string {
  const place = row.place("date");
  const date = readDate(row.value("date"));
  if (period === null) return date ?? "";
  if (date === undefined) {
    const text = readText(row.value("date"), place, findings);
    if (!findings.isWrongAt(place)) findings.add("error", "dateUnreadable", place, { text });
    return "";
  }
  if (date === "") {
    const isBonus = kind === "bonus";
    findings.add(isBonus ? "warning" : "error", isBonus ? "bonusUndated" : "dateMissing", place, {
      unit,
      item,
    });
  } else if (!isWithin(date, period)) tellOutside(date, period);
  return date;

  function tellOutside(own: string, { from, to }: Period): void {
    const details = { unit, item, date: own, from, to };
    const isLate = own > to && own <= daysAfter(to, LATE_DAYS);
    findings.add("warning", isLate ? "afterPeriod" : "outsidePeriod", place, details);
  }
}

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
