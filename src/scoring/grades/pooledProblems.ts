import type { ScoreErrorCode } from "../errors";
import type { Details } from "../locale";
import type { Scheme } from "../scheme";

/** A setting that says nothing under 统筹, with the index of the band that it is about; −1 for the settings. */
export interface PooledProblem {
  readonly code: ScoreErrorCode;
  readonly details: Details;
  readonly band: number;
}

/** What contradicts 统筹: places by class, shares that follow the result of the unit. */
export function pooledProblems({ bands, settings }: Scheme): PooledProblem[] {
  const { isPooled, unitResult, linkedShare } = settings.quota;
  if (!isPooled) return [];
  const byClass = bands.flatMap(({ name, classShares, classPlaces }, band): PooledProblem[] => {
    const count = Object.keys(classShares).length + Object.keys(classPlaces).length;
    return count > 0 ? [{ code: "pooledByClass", details: { name }, band }] : [];
  });
  const isLinked = Object.keys(unitResult).length + Object.keys(linkedShare).length > 0;
  return isLinked ? [...byClass, { code: "pooledUnitResult", details: {}, band: -1 }] : byClass;
}
