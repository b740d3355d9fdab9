import type { ColumnRole, RoleOfColumn } from "./columnRole";
import { isScored, maybeTotal } from "./mayBeTotal";
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
/** A base is a round number of marks that all begin with. */
const LEAST_BASE = 10;

/** A score that is a base of 100 less what other columns take, or more what they add: it counts, and they follow. */
export function withBase(roles: readonly RoleOfColumn[]): RoleOfColumn[] {
  const inputs = roles.filter(({ role }) => role === "indicator");
  const score = roles.filter(isScored).find((each) => {
    const others = inputs.filter((other) => other !== each);
    return others.length > 0 && maybeTotal(each) && hasBase(each, others);
  });
  return roles.map((each): RoleOfColumn => {
    if (score && each === score) return { ...each, role: "indicator", why: "proven" };
    return score && each.role === "indicator"
      ? { ...each, role: "derived", why: "partOfTotal" }
      : each;
  });
}

function hasBase({ facts }: RoleOfColumn, others: readonly RoleOfColumn[]): boolean {
  if (facts.numbers < FEWEST_LINES || facts.lowest === facts.highest) return false;
  const sumAt = (line: number): number =>
    others.reduce((all, { facts: own }) => all + (own.values[line]! || 0), 0);
  return [1, -1].some((sign) => {
    const bases = Array.from(facts.values, (value, line) => value - sign * sumAt(line));
    const known = bases.filter((each) => !Number.isNaN(each));
    return (
      known[0]! >= LEAST_BASE &&
      Number.isInteger(Number(known[0]!.toFixed(6))) &&
      known.every((each) => Math.abs(each - known[0]!) < 1e-6)
    );
  });
}
