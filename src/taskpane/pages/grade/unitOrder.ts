import type { PreviewRow } from "../../../grading/run/previewOf";

/** What units can be put in order by. */
export type UnitColumn = "unit" | "score" | "grade" | "rank";

/** An order; without one units stand as in the data. */
export interface UnitOrder {
  readonly by: UnitColumn;
  readonly isRising: boolean;
}

/** A unit with its place in the data, by which it is explained. */
export interface PlacedRow {
  readonly row: PreviewRow;
  readonly unit: number;
}

/** The order after the head of a column is pressed: first as people read it, then the other way round, then as it was. */
export function nextOrder(order: UnitOrder | undefined, by: UnitColumn): UnitOrder | undefined {
  const isRising = by !== "score"; // the best first
  if (order?.by !== by) return { by, isRising };
  return order.isRising === isRising ? { by, isRising: !isRising } : undefined;
}

/**
 * The units in that order. What has no score, grade or rank, or waits for a decision, comes last both ways; equals stay
 * as they were. `grades` names the grades, best first.
 */
export function inOrder(
  rows: readonly PlacedRow[],
  order: UnitOrder | undefined,
  grades: readonly string[],
): readonly PlacedRow[] {
  if (!order) return rows;
  const { by, isRising } = order;
  const sign = isRising ? 1 : -1;
  if (by === "unit") {
    const { compare } = new Intl.Collator("zh-CN", { numeric: true });
    return [...rows].sort((one, other) => sign * compare(one.row.unit, other.row.unit));
  }
  const key = ({ row }: PlacedRow): number | null => keyOf(row, by, grades);
  return [...rows].sort((one, other) => {
    const [first, second] = [key(one), key(other)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * (first - second);
  });
}

function keyOf(
  { score, grade, rank, status }: PreviewRow,
  by: Exclude<UnitColumn, "unit">,
  grades: readonly string[],
): number | null {
  if (by === "score") return score;
  if (by === "rank") return rank;
  const band = grade === null || status === "pending" ? -1 : grades.indexOf(grade);
  return band < 0 ? null : band;
}
