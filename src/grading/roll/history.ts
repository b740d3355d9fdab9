import type { LastYear } from "./lastYear";
import type { Move } from "./matchUnits";
import type { HistoryRow } from "./pastGrades";

/**
 * 历年等次 of this year's workbook: the rows that stand, then the effective grades of last year, a unit that was renamed
 * under its name of now. What stands for last year already is replaced. Units that were merged, split or abolished keep
 * the name under which they were graded.
 */
export function historyRows(
  { history, units }: Pick<LastYear, "history" | "units">,
  year: number,
  moves: readonly Move[],
): HistoryRow[] {
  const names = new Map(
    moves.flatMap(({ unit, kind, before }) =>
      kind === "renamed" || kind === "same" ? [[before[0]!, unit] as const] : [],
    ),
  );
  const nameOf = (unit: string): string => names.get(unit) ?? unit;
  const added = units
    .filter(({ grade }) => grade !== "")
    .map(({ name, grade, document }) => ({
      unit: nameOf(name),
      year: String(year),
      grade,
      document,
    }));
  const isNew = new Set(added.map(({ unit }) => unit));
  const kept = history
    .map((row) => ({ ...row, unit: nameOf(row.unit) }))
    .filter((row) => !(row.year === String(year) && isNew.has(row.unit)));
  return [...kept, ...added];
}
