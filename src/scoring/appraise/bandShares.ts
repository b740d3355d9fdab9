import { ScoreError } from "../errors";
import type { Scheme } from "../scheme";

/** What a band has in a class: a number of places, a share of the base, or neither; NaN for what it has not. */
export interface BandShare {
  readonly count: number;
  readonly share: number;
}

/**
 * The places or the share of a band for a class: its own, else the general ones; a number goes before a share. The
 * share of the top band may follow the result of the unit (20/25/15 %). Under 统筹 all classes are one.
 *
 * @throws {ScoreError} linkedShareMissing
 */
export function bandShare({ bands, settings }: Scheme, band: number, className: string): BandShare {
  const { share, places, classShares, classPlaces } = bands[band]!;
  const { linkedShare, unitResult, isPooled } = settings.quota;
  if (isPooled) return places === null ? ofShare(share) : ofPlaces(places);
  if (Object.hasOwn(classPlaces, className)) return ofPlaces(classPlaces[className]!);
  if (Object.hasOwn(classShares, className)) return ofShare(classShares[className]!);
  const isLinked = band === 0 && Object.keys(unitResult).length > 0;
  if (isLinked) {
    const result = Object.hasOwn(unitResult, className) ? unitResult[className]! : "";
    if (Object.hasOwn(linkedShare, result)) return ofShare(linkedShare[result]!);
    if (share === null && places === null) {
      throw new ScoreError("linkedShareMissing", { className, result });
    }
  }
  return share === null || places !== null ? ofPlaces(places) : ofShare(share);
}

function ofPlaces(places: number | null): BandShare {
  return { count: places ?? NaN, share: NaN };
}

function ofShare(share: number | null): BandShare {
  return { count: NaN, share: share ?? NaN };
}
