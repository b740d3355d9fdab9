import type { Columns } from "../columns";
import { comparedValues, type Computed } from "../numbers/comparedValues";
import { fractionOf } from "../numbers/fraction";
import { classPlaces } from "../classes/classPlaces";
import { classRanges } from "../classes/classRanges";
import { scoresBy } from "../rules";
import { allScores, type ColumnScores } from "../rules/rule";
import type { Scheme } from "../scheme";
import { changeScores } from "./changeScores";
import { filledScores } from "./filled";
import { ruleColumn } from "./ruleColumn";

/** The scores of an indicator by its rule and the method of the scheme. */
export function scorerOf(scheme: Scheme, columns: Columns, index: number): ColumnScores {
  const { method, decimals } = scheme.settings;
  if (method === "change") return changeScores(scheme, columns, index);
  const column = ruleColumn(scheme, columns, index);
  const scores = scoresBy(scheme.indicators[index]!.rule, column);
  if (method === "score") return scores;
  // 排名法 and 变差法 compare what the policies leave: a missing score that counts zero has the last place.
  const byRule: Scheme = { ...scheme, settings: { ...scheme.settings, method: "score" } };
  const filled = filledScores(byRule, columns, index, scores);
  const computed: Computed = {
    values: allScores(filled, columns.size),
    error: filled.error,
    exact: (unit) => filled.exact(unit),
  };
  if (method === "places") return placesOf(comparedValues(computed, decimals), columns);
  const measured = {
    ...computed,
    isComputed: true,
    read: filled.fill,
    compared: () => comparedValues(computed, decimals),
  };
  return scoresBy(
    { kind: "compete", method: "zscore", direction: "higher", dropPerPlace: null },
    { ...column, measured, classSizes: column.classSizes.map(() => 0) },
  );
}

/** 名次和法: the place of every score within its class, 1 for the highest, equal ones sharing the better. */
function placesOf(compared: Float64Array, { classes, classNames }: Columns): ColumnScores {
  const { count } = classRanges(compared, classes, classNames.length);
  const places = classPlaces(compared, classes, count, "higher");
  return {
    error: 0,
    isSigned: false,
    fill(from, to, out) {
      for (let unit = from; unit < to; unit++) out[unit - from] = places[unit]!;
    },
    exact: (unit) => fractionOf(places[unit]!),
    step: () => ({ rule: "method.places", inputs: {} }),
  };
}
