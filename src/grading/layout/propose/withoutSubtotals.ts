import type { ColumnRole, RoleOfColumn } from "./columnRole";
import { proveTotal } from "./totalProof";

/** Points that only add up others, 扣分合计 of single deductions, are counted once. */
export function withoutSubtotals(roles: readonly RoleOfColumn[]): RoleOfColumn[] {
  const points = new Set<ColumnRole>(["bonus", "deduction", "signed"]);
  return roles.map((each) => {
    if (!points.has(each.role) || each.facts.numbers < FEWEST_LINES) return each;
    const follows = [points, new Set<ColumnRole>(["indicator"])].some((wanted) => {
      const pool = roles.filter((other) => other !== each && wanted.has(other.role));
      return proveTotal({
        ...{ total: each.facts, pool: pool.map(({ facts }) => facts), plus: [], minus: [] },
        ...{ stated: [], isNamed: false, isSolved: false },
      });
    });
    return follows ? { ...each, role: "derived", why: "partOfTotal" } : each;
  });
}

const FEWEST_LINES = 3;
