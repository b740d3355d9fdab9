import { atFifteenDigits } from "../decimal";
import { difference } from "../difference";
import type { Columns } from "../columns";
import type { Scheme } from "../scheme";
import { standingByValue, standingOf, withTieBreakers, type Standing } from "../standing";
import { pointsOf, type Adjustments } from "./adjusted";
import { allScores } from "./columnScorer";
import { fillMissing } from "./missing";
import { scorerOf } from "./scorer";

/**
 * The standing that ranks and quotas count with: published scores, or unrounded ones with rankBy exact; places
 * added up (名次和) are better when lower. Tie-breakers tell equal scores apart, missing ones as their policy
 * fills them; one that is left out comes after the rest.
 */
export function standingFor(
  scheme: Scheme,
  columns: Columns,
  score: Float64Array,
  exact: Float64Array | null,
  adjustments: Adjustments,
): Standing {
  const { method, tieBreakers, ceiling } = scheme.settings;
  const isByPlaces = method === "places";
  const breakers = tieBreakers.map((code) => {
    const index = scheme.indicators.findIndex((indicator) => indicator.code === code);
    const own = allScores(scorerOf(scheme, columns, index), columns);
    const scores = fillMissing(scheme, columns, index, own);
    return isByPlaces ? scores.map((place) => -place) : scores;
  });
  if (!exact) {
    const published = isByPlaces ? score.map((place) => -place) : score;
    return withTieBreakers(standingOf(published), breakers);
  }
  const values = exact.map((total, unit) => {
    if (Number.isNaN(score[unit]!)) return NaN;
    if (isByPlaces) return -total;
    const adjustedTotal = Math.max(0, difference(total, -pointsOf(adjustments, unit)));
    const cap = adjustments.vetoes.get(unit)?.scoreCap ?? Infinity;
    return atFifteenDigits(Math.min(adjustedTotal, ceiling ?? Infinity, cap));
  });
  return withTieBreakers(standingByValue(values), breakers);
}
