import { Status, type StatusName } from "../../scoring/appraise/status";
import { PENDING_GRADE, possibleGrades } from "../../scoring/grades/possibleGrades";
import { numberOfTicks } from "../../scoring/numbers/round";
import type { Grading } from "./grading";
import { notesOf } from "./notes";

const STATUS_NAMES = Object.entries(Status).map(([name]) => name as StatusName);

/** The result of one unit as plain data: what the command line prints and the pane shows. */
export interface UnitResult {
  readonly unit: string;
  readonly class: string;
  readonly score: number | null;
  /** The grade, 待研究 while ties leave it open, null without one. */
  readonly grade: string | null;
  /** The grades that ties leave open, best first; undefined where the grade is firm. */
  readonly possible?: readonly string[];
  readonly rank: number | null;
  readonly status: StatusName;
  readonly vetoes: readonly unknown[];
  readonly notes: readonly string[];
}

/** The result of one unit. */
export function unitResult(grading: Grading, unit: number): UnitResult {
  const { read, appraisal } = grading;
  const { scheme, columns, score, grade, possible, rank, status, vetoRows } = appraisal;
  const bits = possible?.[unit] ?? 0;
  const ticks = score[unit]!;
  const place = rank[unit]!;
  return {
    unit: read.data.units[unit]!,
    class: columns.classNames[columns.classes?.[unit] ?? 0]!,
    score: Number.isNaN(ticks) ? null : numberOfTicks(ticks, scheme.settings.decimals),
    ...(bits === 0
      ? { grade: scheme.bands[grade[unit]!]?.name ?? null }
      : { grade: PENDING_GRADE, possible: possibleGrades(bits, scheme.bands) }),
    rank: Number.isNaN(place) ? null : place,
    status: STATUS_NAMES[status[unit]!]!,
    vetoes: (vetoRows.get(unit) ?? []).map(({ item, effect, basis }) => ({
      item,
      effect: effect.kind,
      basis,
    })),
    // The same for programs that read them, whatever language the workbook has.
    notes: notesOf(grading, unit, "zh-CN"),
  };
}
