import { Status, type StatusName } from "../scoring/appraise/status";
import { numberOfTicks } from "../scoring/round";
import { notesOf } from "../grading/results/notes";
import type { Grading } from "../grading/results/grading";
import type { CheckJson } from "./output";

const STATUS_NAMES = Object.entries(Status).map(([name]) => name as StatusName);

export interface UnitJson {
  readonly unit: string;
  readonly class: string;
  readonly score: number | null;
  readonly grade: string | null;
  readonly rank: number | null;
  readonly status: StatusName;
  readonly vetoes: readonly unknown[];
  readonly notes: readonly string[];
}

/** The results as `grade --json` prints them: enum values are the English ids, grades the workbook's own words. */
export function resultsJson(grading: Grading | undefined, checks: readonly CheckJson[]): unknown {
  if (!grading) return { fingerprint: null, scheme: null, draft: false, units: [], checks };
  return {
    fingerprint: grading.fingerprint,
    scheme: grading.read.scheme.name,
    draft: grading.isDraft,
    units: grading.read.data.units.map((_, unit) => unitJson(grading, unit)),
    checks,
  };
}

/** The result of one unit. */
export function unitJson(grading: Grading, unit: number): UnitJson {
  const { read, appraisal } = grading;
  const { scheme, columns, score, grade, rank, status, vetoRows } = appraisal;
  const ticks = score[unit]!;
  const place = rank[unit]!;
  return {
    unit: read.data.units[unit]!,
    class: columns.classNames[columns.classes?.[unit] ?? 0]!,
    score: Number.isNaN(ticks) ? null : numberOfTicks(ticks, scheme.settings.decimals),
    grade: scheme.bands[grade[unit]!]?.name ?? null,
    rank: Number.isNaN(place) ? null : place,
    status: STATUS_NAMES[status[unit]!]!,
    vetoes: vetoRows
      .filter((row) => row.unit === unit)
      .map(({ item, effect, basis }) => ({ item, effect: effect.kind, basis })),
    notes: notesOf(grading, unit),
  };
}
