import type { Grading } from "../results/grading";
import { gradeShown } from "../results/gradeShown";
import { unitResult, type UnitResult } from "../results/unitResult";
import type { EarlierResult } from "./earlierResults";

/** A unit before and after: what a person looks at before anything is written. */
export interface PreviewRow extends UnitResult {
  /** What the sheet 结果 says now; undefined for a unit that is not in it. */
  readonly before: Pick<EarlierResult, "score" | "grade" | "rank"> | undefined;
  /** The grade as 结果 shows it. */
  readonly shown: string;
  /** Places gained since then; null where one of the ranks is missing. */
  readonly moved: number | null;
  readonly isChanged: boolean;
}

export interface Preview {
  readonly rows: readonly PreviewRow[];
  /** Whether there is an earlier result to compare with. */
  readonly hasBefore: boolean;
  readonly changed: number;
  /** Units of the earlier result that are not in the data any more. */
  readonly gone: readonly string[];
  /** How many units have each grade, best first, how many are open between several, and how many have none. */
  readonly distribution: readonly { readonly grade: string; readonly count: number }[];
  readonly pending: number;
  readonly ungraded: number;
}

/** What a grading will change, compared with the results that stand in the workbook. */
export function previewOf(grading: Grading, before: ReadonlyMap<string, EarlierResult>): Preview {
  const rows = grading.read.data.units.map((_, unit) =>
    rowOf(
      unitResult(grading, unit),
      gradeShown(grading.appraisal, unit, grading.read.locale),
      before,
    ),
  );
  const known = new Set(rows.map(({ unit }) => unit));
  return {
    rows,
    hasBefore: before.size > 0,
    changed: rows.filter(({ isChanged }) => isChanged).length,
    gone: [...before.keys()].filter((unit) => !known.has(unit)),
    distribution: grading.read.scheme.bands.map(({ name }) => ({
      grade: name,
      count: rows.filter(({ grade }) => grade === name).length,
    })),
    pending: rows.filter(({ status }) => status === "pending").length,
    ungraded: rows.filter(({ grade }) => grade === null).length,
  };
}

function rowOf(
  result: UnitResult,
  shown: string,
  earlier: ReadonlyMap<string, EarlierResult>,
): PreviewRow {
  const before = earlier.get(result.unit);
  const moved =
    before && before.rank !== null && result.rank !== null ? before.rank - result.rank : null;
  const isSame =
    before !== undefined &&
    before.score === result.score &&
    before.rank === result.rank &&
    (result.grade === null || before.grade === shown);
  return { ...result, shown, before, moved, isChanged: before !== undefined && !isSame };
}
