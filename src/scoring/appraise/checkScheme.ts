import type { Columns } from "../columns";
import { ScoreError, type ScoreErrorCode } from "../errors";
import { bandProblems } from "../grades/gradeScale";
import type { Details } from "../locale";
import type { Scheme, Settings } from "../scheme";
import { pooledProblems } from "../grades/pooledProblems";
import { weightProblems } from "../weights/weightProblems";
import { classesWithOwnWeights } from "../weights/weightTree";

/**
 * Refuses a scheme that cannot be appraised; the first mistake found is thrown. Grading lists them all, with cells.
 *
 * @throws {ScoreError} decimalsRange, geometricWithItems, bands, weights, invalidBase, unknownTieBreaker, gradeNeedsPlaces, …
 */
export function checkScheme(scheme: Scheme, columns: Columns): void {
  checkRounding(scheme.settings);
  throwFirst(bandProblems(scheme.bands));
  checkWeights(scheme, columns);
  checkBases(scheme.settings);
  throwFirst(pooledProblems(scheme));
  checkTieBreakers(scheme);
  if (scheme.settings.method === "places") checkPlaces(scheme, columns);
}

interface Problem {
  readonly code: ScoreErrorCode;
  readonly details: Details;
}

function throwFirst([first]: readonly Problem[]): void {
  if (first) throw new ScoreError(first.code, first.details);
}

function checkRounding({ decimals, aggregation, roundingScope }: Settings): void {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 10) {
    throw new ScoreError("decimalsRange", { decimals });
  }
  if (aggregation.includes("geometric") && roundingScope === "items") {
    throw new ScoreError("geometricWithItems");
  }
}

/** The weights of each class that has its own, and once those that all others share. */
function checkWeights(scheme: Scheme, { classNames }: Columns): void {
  const own = classesWithOwnWeights(scheme);
  const general = classNames.find((className) => !own.has(className));
  for (const className of classNames) {
    if (className !== general && !own.has(className)) continue; // the same weights
    throwFirst(weightProblems(scheme, className));
  }
}

function checkBases({ quota }: Settings): void {
  for (const [className, base] of Object.entries(quota.base)) {
    if (!Number.isInteger(base) || base < 0) {
      throw new ScoreError("invalidBase", { className, base });
    }
  }
}

function checkTieBreakers({ settings, indicators }: Scheme): void {
  for (const code of settings.tieBreakers) {
    const isKnown = indicators.some((each) => each.code === code && each.category !== "C");
    if (!isKnown) throw new ScoreError("unknownTieBreaker", { code });
  }
}

/** 名次和 adds up places: neither limits nor points have a meaning there. */
function checkPlaces({ bands, indicators }: Scheme, { ledger }: Columns): void {
  if (bands.some(({ lower, minimum }) => lower !== null || minimum !== null)) {
    throw new ScoreError("gradeNeedsPlaces");
  }
  const takesPoints = ledger.length > 0 || indicators.some((each) => each.category === "C");
  if (takesPoints) throw new ScoreError("ledgerWithPlaces");
}
