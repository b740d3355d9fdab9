import type { Scheme } from "../../scoring/scheme";
import { ANONYMITY_FLOOR } from "../../scoring/ratings/panel";
import type { CellValue } from "../../workbook/cell";
import type { Findings, Place } from "../findings/finding";
import type { Table } from "./table";

/** Below so many marks, the same mark for all tells nothing about a rater. */
const ENOUGH = 5;

/** Ratings that are worth a look: sources with fewer than 3 marks, raters who gave everybody the same. */
export function noteRatings(table: Table, { indicators }: Scheme, findings: Findings): void {
  const sources = new Map<
    string,
    { count: number; place: Place; unit: string; code: string; source: string }
  >();
  const raters = new Map<string, { marks: number[]; place: Place }>();
  for (const row of table.rows) {
    const mark = row.value("mark");
    if (typeof mark !== "number") continue;
    const [unit, code, source, rater] = (["unit", "code", "source", "rater"] as const).map((key) =>
      text(row.value(key)),
    ) as [string, string, string, string];
    const key = JSON.stringify([unit, code, source]);
    const known = sources.get(key) ?? { count: 0, place: row.place("mark"), unit, code, source };
    sources.set(key, { ...known, count: known.count + 1 });
    if (rater === "") continue;
    const own = raters.get(rater) ?? { marks: [], place: row.place("mark") };
    own.marks.push(mark);
    raters.set(rater, own);
  }
  for (const { count, place, unit, code, source } of sources.values()) {
    if (count >= ANONYMITY_FLOOR) continue;
    const indicator = indicators.find((each) => each.code === code)?.name ?? code;
    findings.add("info", "fewRatings", place, { unit, indicator, source, count });
  }
  for (const [rater, { marks, place }] of raters) {
    if (marks.length < ENOUGH || marks.some((mark) => mark !== marks[0])) continue;
    findings.add("info", "sameRatings", place, { rater, mark: marks[0]! });
  }
}

function text(value: CellValue): string {
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
