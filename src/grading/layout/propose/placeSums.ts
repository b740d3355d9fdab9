import type { RoleOfColumn } from "./columnRole";
import type { RankProof } from "./rankProof";

const FEWEST_LINES = 3;

/**
 * A column that adds up, or averages, the places of other columns, 位次之和: it counts, the less the better, and what was
 * placed counts through it.
 */
export function withPlaceSums(
  roles: readonly RoleOfColumn[],
  ranks: ReadonlyMap<number, RankProof>,
): RoleOfColumn[] {
  const places = roles.filter(({ role, column }) => role === "rank" && ranks.has(column));
  const sum = roles.find(
    (each) =>
      (each.role === "indicator" || each.role === "total") &&
      isSumOf(
        each,
        places.filter(({ column }) => ranks.get(column)!.of !== each.column),
      ),
  );
  if (!sum) return [...roles];
  const placed = new Set(places.map(({ column }) => ranks.get(column)!.of));
  return roles.map((each): RoleOfColumn => {
    if (each === sum) return { ...each, role: "indicator", why: "sumOfPlaces" };
    const isPlaced = placed.has(each.column) && each.role === "indicator";
    return isPlaced ? { ...each, role: "derived", why: "partOfScore" } : each;
  });
}

function isSumOf({ facts }: RoleOfColumn, places: readonly RoleOfColumn[]): boolean {
  if (places.length < 2 || facts.numbers < FEWEST_LINES || facts.lowest === facts.highest) {
    return false;
  }
  const isEach = (of: (sum: number) => number, within: number): boolean =>
    facts.values.every((printed, line) => {
      if (Number.isNaN(printed)) return true;
      const sum = places.reduce((all, { facts: own }) => all + own.values[line]!, 0);
      return Math.abs(of(sum) - printed) <= within;
    });
  return isEach((sum) => sum, 1e-9) || isEach((sum) => sum / places.length, 0.0051);
}
