import { competeBest } from "./competeBest";
import { competeRange } from "./competeRange";
import { competeRank } from "./competeRank";
import { competeZscore } from "./competeZscore";
import type { ColumnScores, RuleColumn, RuleOf, RuleScoring } from "./rule";
import { singleClasses } from "./singleClasses";

/**
 * Scores by comparison within the class (docs/rules.md, Indicator rules): 功效 60 + 40 × (v − min) ÷ (max − min), 极差
 * 100 × (v − min) ÷ (max − min), 比优 100 × v ÷ max (reverse 100 × min ÷ v), 名次 100 × (n − r + 1) ÷ n or 首位满分每降一位扣 x,
 * 离差 50 + 10z (population), turned where less is better. Equal values all get full marks, 50 under 离差.
 *
 * @throws {ScoreError} bestNeedsPositive, invalidDrop, singleClass
 */
export const compete: RuleScoring<RuleOf<"compete">> = {
  gives: ({ dropPerPlace }) => (dropPerPlace === null ? "share" : "marks"),
  isLowerBetter: ({ direction }) => direction === "lower",
  scores: (rule, column) => singleClasses(METHODS[rule.method](rule, column), rule, column),
  lost: null,
};

const METHODS: Record<
  RuleOf<"compete">["method"],
  (rule: RuleOf<"compete">, column: RuleColumn) => ColumnScores
> = {
  efficacy: (rule, column) => competeRange(rule, column, 60),
  minmax: (rule, column) => competeRange(rule, column, 0),
  best: competeBest,
  rank: competeRank,
  zscore: competeZscore,
};
