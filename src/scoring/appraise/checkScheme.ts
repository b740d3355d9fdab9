import type { Columns } from "../columns";
import { ScoreError } from "../errors";
import { bandProblems } from "../gradeScale";
import type { Scheme } from "../scheme";
import { weightProblems } from "../weightProblems";
import { hasOwnWeights } from "../weightTree";

/**
 * Refuses a scheme that cannot be appraised; the first mistake found is thrown. Grading lists them all, with cells.
 *
 * @throws {ScoreError} decimalsRange, geometricWithItems, bands, weights, invalidBase, unknownTieBreaker, gradeNeedsPlaces, …
 */
export function checkScheme(scheme: Scheme, columns: Columns): void {
  const { settings, bands, indicators } = scheme;
  const { decimals, aggregation, roundingScope, tieBreakers, method } = settings;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 10) {
    throw new ScoreError("decimalsRange", { decimals });
  }
  if (aggregation.includes("geometric") && roundingScope === "items") {
    throw new ScoreError("geometricWithItems");
  }
  for (const { code, details } of bandProblems(bands)) throw new ScoreError(code, details);
  const general = columns.classNames.find((className) => !hasOwnWeights(scheme, className));
  for (const className of columns.classNames) {
    if (className !== general && !hasOwnWeights(scheme, className)) continue; // the same weights
    for (const { code, details } of weightProblems(scheme, className)) {
      throw new ScoreError(code, details);
    }
  }
  for (const [className, base] of Object.entries(settings.quota.base)) {
    if (!Number.isInteger(base) || base < 0)
      throw new ScoreError("invalidBase", { className, base });
  }
  for (const code of tieBreakers) {
    const isKnown = indicators.some((each) => each.code === code && each.category !== "C");
    if (!isKnown) throw new ScoreError("unknownTieBreaker", { code });
  }
  if (method !== "places") return;
  if (bands.some(({ lower, minimum }) => lower !== null || minimum !== null)) {
    throw new ScoreError("gradeNeedsPlaces");
  }
  const takesPoints = columns.ledger.length > 0 || indicators.some((each) => each.category === "C");
  if (takesPoints) throw new ScoreError("ledgerWithPlaces");
}
