import type { Findings, Place } from "../findings/finding";
import type { Quarter } from "../format/monitorFields";
import { readNumber, readText } from "./cells";
import { readQuarter } from "./readQuarter";
import type { Table, TableRow } from "./table";

/** The published score of a unit in a quarter, as 季度得分 has it. */
export interface QuarterScore {
  readonly unit: string;
  readonly quarter: Quarter;
  readonly score: number;
  readonly fingerprint: string;
  readonly place: Place;
  readonly row: TableRow;
}

/** Reads 季度得分. Two scores of one unit in one quarter are an error. */
export function readQuarterScores(table: Table, findings: Findings): readonly QuarterScore[] {
  const known = new Map<string, Place>();
  return table.rows.flatMap((row): QuarterScore[] => {
    const text = (key: string): string => readText(row.value(key), row.place(key), findings);
    const quarter = readQuarter(row.value("quarter"), row.place("quarter"), findings);
    const place = row.place("score");
    const read = readNumber(row.value("score"), place, "mark", findings, { words: "numberNeeded" });
    const unit = text("unit");
    if (read.kind === "state")
      findings.add("error", "numberNeeded", place, { text: text("score") });
    if (quarter === null || unit === "" || read.kind !== "number") return [];
    const key = JSON.stringify([unit, quarter]);
    const other = known.get(key);
    if (other) {
      const details = { unit, quarter: text("quarter"), other: other.address };
      findings.add("error", "quarterScoreTwice", place, details);
      return [];
    }
    known.set(key, place);
    return [{ unit, quarter, score: read.value, fingerprint: text("fingerprint"), place, row }];
  });
}
