import type { Columns } from "../columns";
import { atFifteenDigits } from "../numbers/decimal";
import { quotaPlaces } from "../grades/quota";
import type { Scheme } from "../scheme";
import type { QuotaBases } from "./quotaBases";
import { bandShare, type BandShare } from "./bandShares";

/** The places of one band in one class, before anybody has won one. */
export interface BandPlaces extends BandShare {
  readonly band: number;
  /** Index of the class; −1 for all classes together (统筹). */
  readonly classIndex: number;
  readonly base: number;
  /** Units 参加，不确定等次 in the base. */
  readonly exempt: number;
  /** The shares that are rounded together: its own, or under 合计 those down to this band; NaN without any. */
  readonly rounded: number;
  /** The numbers of places among them. */
  readonly counted: number;
  /** 分档: its own places. 合计: those of this band and all better ones. */
  readonly limit: number;
}

/**
 * The places of every band that has a quota, by class, best first (docs/rules.md, Quota). Under 合计 counts add up as they
 * are and shares are rounded together; 至少一个 gives the best band a place that is then missing in the next.
 *
 * @throws {ScoreError} linkedShareMissing
 */
export function bandPlaces(
  scheme: Scheme,
  { classNames }: Pick<Columns, "classNames">,
  { base, exempt }: QuotaBases,
): BandPlaces[] {
  const { method, rounding, atLeastOne, isPooled } = scheme.settings.quota;
  return (isPooled ? [""] : classNames).flatMap((className, classIndex) => {
    const found: BandPlaces[] = [];
    let counts = 0;
    let shares = NaN;
    scheme.bands.forEach((_, band) => {
      const { count, share } = bandShare(scheme, band, className);
      if (Number.isNaN(count) && Number.isNaN(share)) return;
      const isOwn = method === "tier" || found.length === 0;
      if (isOwn) [counts, shares] = [0, NaN];
      counts += Number.isNaN(count) ? 0 : count;
      if (!Number.isNaN(share))
        shares = atFifteenDigits((Number.isNaN(shares) ? 0 : shares) + share);
      const ofShares = Number.isNaN(shares) ? 0 : quotaPlaces(base[classIndex]!, shares, rounding);
      const isGivenOne = atLeastOne && found.length === 0 && !Number.isNaN(share);
      const least = isGivenOne && base[classIndex]! > 0 ? 1 : 0;
      found.push({
        band,
        classIndex: isPooled ? -1 : classIndex,
        count,
        share,
        base: base[classIndex]!,
        exempt: exempt[classIndex]!,
        rounded: shares,
        counted: counts,
        limit: Math.max(least, counts + ofShares),
      });
    });
    return found;
  });
}
