import type { Findings, Place } from "../findings/finding";
import { readDate } from "./dates";
import { readText } from "./cells";
import type { Table } from "./table";

/** The grade of a unit in an earlier year. */
export interface PastGrade {
  readonly unit: string;
  readonly year: number;
  readonly grade: string;
  readonly place: Place;
}

/** Reads 历年等次; units that are gone and grades of earlier scales may stand there. */
export function readHistory(table: Table, findings: Findings): readonly PastGrade[] {
  const known = new Map<string, Place>();
  return table.rows.flatMap((row) => {
    const text = (key: string): string => readText(row.value(key), row.place(key), findings);
    const year = Number(readDate(row.value("year"))?.slice(0, 4) || NaN);
    if (Number.isNaN(year)) {
      const details = { text: text("year") };
      const place = row.place("year");
      if (!findings.isWrongAt(place)) findings.add("error", "yearUnreadable", place, details);
      return [];
    }
    const [unit, grade] = [text("unit"), text("grade")];
    const key = JSON.stringify([unit, year]);
    const other = known.get(key)?.address;
    if (other !== undefined) {
      findings.add("error", "historyTwice", row.place("year"), { unit, year: String(year), other });
    }
    known.set(key, row.place("year"));
    return unit === "" || grade === "" ? [] : [{ unit, year, grade, place: row.place("grade") }];
  });
}
