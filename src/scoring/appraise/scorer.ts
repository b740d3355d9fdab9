import { competeAll } from "../compete";
import type { Columns } from "../columns";
import { ScoreError } from "../errors";
import { groupPlaces } from "../groupPlaces";
import { groupSpreads } from "../groupSpreads";
import { compileLadder } from "../ladder";
import type { Scheme } from "../scheme";
import { attainColumn } from "./attainColumn";
import { changeScores } from "./changeScores";
import { measured } from "./measured";
import { targetScore } from "./targetScore";

/** Scores of one indicator, a stretch of units at a time. NaN where a unit has no score. */
export interface Scorer {
  /** Writes the scores of units from … to − 1 to out[0 …]. */
  fill(from: number, to: number, out: Float64Array): void;
}

/** The scorer of an indicator by its rule and the method of the scheme. */
export function scorerOf(scheme: Scheme, columns: Columns, index: number): Scorer {
  const indicator = scheme.indicators[index]!;
  const { method } = scheme.settings;
  if (indicator.category === "C") return ruleScorer(scheme, columns, index);
  if (method === "change") return wholeColumn(changeScores(indicator, columns, index));
  if (method === "score") return ruleScorer(scheme, columns, index);
  const scores = new Float64Array(columns.size);
  ruleScorer(scheme, columns, index).fill(0, columns.size, scores);
  const { classes, classNames } = columns;
  const competitors = takingPart(scores, columns);
  if (method === "places") {
    const { count } = groupSpreads(competitors, classes, classNames.length);
    return wholeColumn(groupPlaces(competitors, classes, count, "higher"));
  }
  return wholeColumn(competeAll(competitors, classes, classNames.length, "zscore", "higher"));
}

function ruleScorer(scheme: Scheme, columns: Columns, index: number): Scorer {
  const indicator = scheme.indicators[index]!;
  const values = measured(indicator, columns, index);
  const { rule } = indicator;
  switch (rule.kind) {
    case "direct":
    case "veto":
      return wholeColumn(values);
    case "compete":
      return wholeColumn(
        competeAll(
          takingPart(values, columns),
          columns.classes,
          columns.classNames.length,
          rule.method,
          rule.direction,
          { dropPerPlace: rule.dropPerPlace },
        ),
      );
    case "points": {
      const quality = columns.qualities[index];
      return each(values, (value, unit) => {
        const factor = quality?.[unit] ?? 1;
        return value * rule.unitPoints * (Number.isNaN(factor) ? 1 : factor);
      });
    }
    case "ladder": {
      const score = compileLadder(rule.steps, rule.mode);
      return each(values, (value) => (Number.isNaN(value) ? NaN : score(value)));
    }
    default: {
      const targets = columns.targets[index] ?? null;
      if (rule.target !== null) {
        const fast = rule.kind === "attain" ? attainColumn(rule, values) : null;
        if (fast) return fast;
        return each(values, targetScore(scheme, indicator, rule.target));
      }
      if (!targets) throw new ScoreError("targetColumnMissing", { code: indicator.code });
      let target = NaN;
      let score: (value: number) => number = () => NaN;
      return each(values, (value, unit) => {
        if (targets[unit] !== target) {
          target = targets[unit]!;
          score = Number.isNaN(target) ? () => NaN : targetScore(scheme, indicator, target);
        }
        return score(value);
      });
    }
  }
}

/** A scorer over scores that stand already. */
function wholeColumn(scores: Float64Array): Scorer {
  return { fill: (from, to, out) => out.set(scores.subarray(from, to)) };
}

function each(values: Float64Array, score: (value: number, unit: number) => number): Scorer {
  return {
    fill(from, to, out) {
      for (let unit = from; unit < to; unit++) out[unit - from] = score(values[unit]!, unit);
    },
  };
}

/** The values without those of exempt units, who are compared with nobody. */
function takingPart(values: Float64Array, { exempt }: Columns): Float64Array {
  return exempt ? values.map((value, unit) => (exempt[unit] ? NaN : value)) : values;
}
