import type { RoleOfColumn } from "./columnRole";
import { runsOf } from "./runsOf";

const FEWEST_LINES = 3;
/** More columns than this are not all tried. */
const MOST_COLUMNS = 60;

/**
 * The columns that stand right beside a sum of them, 业务 | 党建 | 小计, by the column of the sum; the longest run of
 * them. Sums of sums are found as well.
 */
export function partsOfSubtotals(
  columns: readonly RoleOfColumn[],
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  if (columns.length > MOST_COLUMNS) return found;
  columns.forEach((sum, index) => {
    const sides = [columns.slice(0, index).reverse(), columns.slice(index + 1)];
    for (const side of sides) {
      // The run begins beside its sum.
      const runs = runsOf(side, 2).filter((run) => run[0] === side[0]);
      const parts = runs.find((run) => isSumOf(sum, run));
      if (parts && !found.has(sum.column)) {
        found.set(
          sum.column,
          parts.map(({ column }) => column),
        );
      }
    }
  });
  return found;
}

/** The columns without what others of them add up; none where no such sum is among them. */
export function topColumns(
  pool: readonly RoleOfColumn[],
  totals: readonly RoleOfColumn[],
): readonly RoleOfColumn[] {
  const isTotal = new Set(totals.map(({ column }) => column));
  const parts = new Set([...partsOfSubtotals(pool).values()].flat());
  return parts.size === 0
    ? []
    : pool.filter(({ column }) => !parts.has(column) && !isTotal.has(column));
}

/** The columns without those that add up others of them; none where no such sum is among them. */
export function withoutSums(pool: readonly RoleOfColumn[]): readonly RoleOfColumn[] {
  const sums = partsOfSubtotals(pool);
  return sums.size === 0 ? [] : pool.filter(({ column }) => !sums.has(column));
}

/** Whether a column adds up others in every line, and two of them in some. */
export function isSumOf({ facts }: RoleOfColumn, parts: readonly RoleOfColumn[]): boolean {
  let [lines, telling] = [0, 0];
  for (let line = 0; line < facts.values.length; line++) {
    const printed = facts.values[line]!;
    let [sum, filled] = [0, 0];
    for (const { facts: own } of parts) {
      const value = own.values[line]!;
      if (!Number.isNaN(value) && value !== 0) filled += 1;
      sum += value || 0;
    }
    if (Number.isNaN(printed) !== (filled === 0) && printed !== 0) return false;
    if (Number.isNaN(printed)) continue;
    if (Math.abs(sum - printed) > 1e-6) return false;
    lines += 1;
    if (filled > 1) telling += 1;
  }
  return lines >= FEWEST_LINES && telling >= 2;
}
