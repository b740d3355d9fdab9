import { atFifteenDigits } from "../numbers/decimal";
import { difference } from "../numbers/difference";
import type { Columns } from "../columns";
import type { Scheme } from "../scheme";
import { standingByValue, standingOf, withTieBreakers, type Standing } from "../grades/standing";
import { weightFor } from "../weights/weightTree";
import { pointsOf, type Adjustments } from "./adjusted";
import { comparedValues } from "../numbers/comparedValues";
import { givesMarks } from "../rules";
import { allScores } from "../rules/rule";
import { filledScores } from "./filled";
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
    const scores = comparedScores(scheme, columns, index);
    return isByPlaces ? scores.map((place) => -place) : scores;
  });
  if (!exact) {
    const published = isByPlaces ? score.map((place) => -place) : score;
    return withTieBreakers(standingOf(published), breakers);
  }
  const values = exact.map((total, unit) => {
    if (Number.isNaN(score[unit]!)) return NaN;
    if (isByPlaces) return -total;
    const points = pointsOf(adjustments, unit);
    const adjustedTotal = Math.max(0, points === 0 ? total : difference(total, -points));
    const cap = adjustments.vetoes.get(unit)?.scoreCap ?? Infinity;
    return atFifteenDigits(Math.min(adjustedTotal, ceiling ?? Infinity, cap));
  });
  return withTieBreakers(standingByValue(values), breakers);
}

/** The scores of a tie-breaker; in 分值制 they are marks, whose full marks can differ between classes under 统筹. */
function comparedScores(scheme: Scheme, columns: Columns, index: number): Float64Array {
  const { marking, method } = scheme.settings;
  const indicator = scheme.indicators[index]!;
  const filled = filledScores(scheme, columns, index, scorerOf(scheme, columns, index));
  const computed = {
    values: allScores(filled, columns.size),
    error: filled.error,
    exact: (unit: number) => filled.exact(unit),
  };
  const scores = comparedValues(computed, scheme.settings.decimals);
  if (marking === "percent" || method !== "score" || givesMarks(indicator.rule)) return scores;
  const full = columns.classNames.map((name) => weightFor(indicator, name) ?? 100);
  return scores.map((score, unit) => (score * full[columns.classes?.[unit] ?? 0]!) / 100);
}
