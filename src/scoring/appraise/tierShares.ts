import type { Columns } from "../columns";
import { ScoreError } from "../errors";
import type { Scheme } from "../scheme";

/**
 * The share of a tier in each class; the top tier's may follow the result of the unit (20/25/15 %).
 *
 * @throws {ScoreError} linkedShareMissing
 */
export function tierShares(
  { bands, settings }: Scheme,
  columns: Columns,
  tier: number,
  groupCount: number,
): Float64Array | null {
  const own = bands[tier]!.share;
  const { linkedShare, unitResult, isPooled } = settings.quota;
  const isLinked = tier === 0 && !isPooled && Object.keys(unitResult).length > 0;
  if (own === null && !isLinked) return null;
  if (!isLinked) return new Float64Array(groupCount).fill(own!);
  return Float64Array.from(columns.classNames, (className) => {
    const result = unitResult[className] ?? "";
    const share = linkedShare[result] ?? own;
    if (share !== null) return share;
    if (bands[tier]!.places === null)
      throw new ScoreError("linkedShareMissing", { className, result });
    return NaN; // the stated number of places holds
  });
}
