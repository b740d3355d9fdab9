import { competeAll, RANGE_BASES } from "../compete";
import type { Columns } from "../columns";
import { ScoreError } from "../errors";
import { groupPlaces } from "../groupPlaces";
import { groupSpreads } from "../groupSpreads";
import { compileLadder } from "../ladder";
import { compilePoints } from "../points";
import type { Scheme } from "../scheme";
import { appliesTo } from "../weightTree";
import { attainColumn } from "./attainColumn";
import { changeScores } from "./changeScores";
import { measured } from "./measured";
import { fillMissing } from "./missing";
import { allScores, eachValue, wholeColumn, type ColumnScorer } from "./columnScorer";
import { rangeColumn } from "./rangeColumn";
import { takingPart } from "./takingPart";
import { targetScore } from "./targetScore";

/** The scorer of an indicator by its rule and the method of the scheme. */
export function scorerOf(scheme: Scheme, columns: Columns, index: number): ColumnScorer {
  const { method } = scheme.settings;
  if (method === "score") return ruleScorer(scheme, columns, index);
  if (method === "change") {
    return wholeColumn(
      takingPart(changeScores(scheme.indicators[index]!, columns, index), scheme, columns, index),
    );
  }
  // 排名法 and 变差法 compare what the policies leave: a missing score that counts zero has the last place.
  const scores = fillMissing(
    scheme,
    columns,
    index,
    allScores(ruleScorer(scheme, columns, index), columns),
  );
  const { classes, classNames } = columns;
  if (method === "deviation") {
    return wholeColumn(competeAll(scores, classes, classNames.length, "zscore", "higher"));
  }
  const { count } = groupSpreads(scores, classes, classNames.length);
  return wholeColumn(groupPlaces(scores, classes, count, "higher"));
}

function ruleScorer(scheme: Scheme, columns: Columns, index: number): ColumnScorer {
  const indicator = scheme.indicators[index]!;
  const values = takingPart(measured(indicator, columns, index), scheme, columns, index);
  const { rule } = indicator;
  const { classes, classNames } = columns;
  switch (rule.kind) {
    case "direct":
    case "veto":
      return wholeColumn(values);
    case "compete": {
      const { method, direction, dropPerPlace } = rule;
      if (method === "efficacy" || method === "minmax") {
        return rangeColumn(values, classes, classNames.length, direction, RANGE_BASES[method]);
      }
      const options = { dropPerPlace };
      return wholeColumn(
        competeAll(values, classes, classNames.length, method, direction, options),
      );
    }
    case "points": {
      const quality = columns.qualities[index];
      const plain = compilePoints(rule.unitPoints);
      return eachValue(values, (value, unit) => {
        const factor = quality?.[unit] ?? NaN;
        return Number.isNaN(factor) ? plain(value) : compilePoints(rule.unitPoints, factor)(value);
      });
    }
    case "ladder":
      return eachValue(values, compileLadder(rule.steps, rule.mode));
    default: {
      const { target } = rule;
      const fast =
        rule.kind === "attain" && target !== null ? attainColumn(indicator, rule, values) : null;
      return fast ?? eachValue(values, targetScores(scheme, columns, index, target));
    }
  }
}

/** The scores by a rule with one target for all, or with the unit's own where the rule has none. */
function targetScores(
  scheme: Scheme,
  { classes, classNames, targets }: Columns,
  index: number,
  common: number | readonly [number, number] | null,
): (value: number, unit: number) => number {
  const indicator = scheme.indicators[index]!;
  const none = () => NaN;
  if (common !== null) {
    const scores = classNames.map((className) =>
      appliesTo(indicator, className) ? targetScore(scheme, indicator, common, className) : none,
    );
    return (value, unit) => scores[classes ? classes[unit]! : 0]!(value);
  }
  const own = targets[index];
  if (!own) throw new ScoreError("targetColumnMissing", { code: indicator.code });
  let [target, group] = [NaN, -1];
  let score: (value: number) => number = none;
  return (value, unit) => {
    if (Number.isNaN(value) || Number.isNaN(own[unit]!)) return NaN;
    const ownGroup = classes ? classes[unit]! : 0;
    if (own[unit] !== target || ownGroup !== group) {
      [target, group] = [own[unit]!, ownGroup];
      score = targetScore(scheme, indicator, target, classNames[group]);
    }
    return score(value);
  };
}
