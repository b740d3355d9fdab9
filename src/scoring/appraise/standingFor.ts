import { atFifteenDigits } from "../decimal";
import type { Columns } from "../columns";
import type { Scheme } from "../scheme";
import { standingByValue, standingOf, withTieBreakers, type Standing } from "../standing";
import { pointsOf, type Adjustments } from "./adjusted";
import { scorerOf } from "./scorer";

/**
 * The standing that ranks and quotas count with: published scores, or unrounded ones with rankBy exact; places
 * added up (名次和) are better when lower. Tie-breakers tell equal scores apart.
 */
export function standingFor(
  scheme: Scheme,
  columns: Columns,
  score: Float64Array,
  exact: Float64Array | null,
  adjustments: Adjustments,
): Standing {
  const { method, tieBreakers, ceiling } = scheme.settings;
  const breakers = tieBreakers.map((code) => {
    const index = scheme.indicators.findIndex((indicator) => indicator.code === code);
    const scores = new Float64Array(columns.size);
    scorerOf(scheme, columns, index).fill(0, columns.size, scores);
    return method === "places" ? scores.map((place) => -place) : scores;
  });
  const sign = method === "places" ? -1 : 1;
  if (exact) {
    const values = exact.map((total, unit) => {
      const adjustedTotal = Math.max(0, total + pointsOf(adjustments, unit));
      const cap = adjustments.vetoes.get(unit)?.scoreCap ?? Infinity;
      return sign * atFifteenDigits(Math.min(adjustedTotal, ceiling ?? Infinity, cap));
    });
    return withTieBreakers(standingByValue(values), breakers);
  }
  return withTieBreakers(standingOf(sign === 1 ? score : score.map((place) => -place)), breakers);
}
