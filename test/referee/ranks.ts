import type { Ties } from "../../src/scoring/scheme";
import { order, type Fraction } from "./fractions";

/** What decides between units, first things first; null comes after any number. */
export interface Standing {
  readonly isLast: boolean;
  readonly total: Fraction;
  readonly isLowerBetter: boolean;
  readonly breakers: readonly (Fraction | null)[];
}

/** Below zero where the first stands before the second, zero where they are tied. */
function compareStanding(a: Standing, b: Standing): number {
  if (a.isLast !== b.isLast) return a.isLast ? 1 : -1;
  const totals = order(b.total, a.total) * (a.isLowerBetter ? -1 : 1);
  if (totals !== 0) return totals;
  for (let at = 0; at < a.breakers.length; at++) {
    const [left, right] = [a.breakers[at]!, b.breakers[at]!];
    if (left === null && right === null) continue;
    if (left === null || right === null) return left === null ? 1 : -1;
    const found = order(right, left);
    if (found !== 0) return found;
  }
  return 0;
}

/** The rank of each among all: 1-2-2-4, 1-2-2-3 or 1-2.5-2.5-4. */
export function ranksOf(all: readonly Standing[], ties: Ties): number[] {
  return all.map((own) => {
    const ahead = all.filter((other) => compareStanding(other, own) < 0);
    const equal = all.filter((other) => compareStanding(other, own) === 0).length;
    if (ties === "average") return ahead.length + (equal + 1) / 2;
    if (ties === "competition") return ahead.length + 1;
    const distinct = ahead.filter(
      (each, at) => ahead.findIndex((other) => compareStanding(each, other) === 0) === at,
    );
    return distinct.length + 1;
  });
}

/** Those that are tied together, the best first. */
export function tiedGroups<T>(all: readonly T[], standingOf: (each: T) => Standing): T[][] {
  const sorted = [...all].sort((a, b) => compareStanding(standingOf(a), standingOf(b)));
  const groups: T[][] = [];
  for (const each of sorted) {
    const last = groups[groups.length - 1];
    const isTied = last && compareStanding(standingOf(last[0]!), standingOf(each)) === 0;
    if (isTied) last.push(each);
    else groups.push([each]);
  }
  return groups;
}
