import { atFifteenDigits } from "../numbers/decimal";
import { finiteNumber } from "../numbers/finiteNumber";
import { fractionOf, nearestNumber } from "../numbers/fraction";
import type { Rule } from "../scheme";
import { scoresBy } from "./index";
import { allScores, type Measured, type RuleColumn } from "./rule";

/** Values of cells as a rule scores them: nothing was computed, so nothing is uncertain. */
export function plainMeasured(values: Float64Array): Measured {
  return {
    values,
    error: 0,
    isComputed: false,
    exact(unit) {
      return fractionOf(values[unit]!);
    },
    read(from, to, out) {
      for (let unit = from; unit < to; unit++) out[unit - from] = values[unit]!;
    },
    compared() {
      return values;
    },
  };
}

/** Values alone, read at 15 digits, out of 100 in 百分制, in one class or several. */
export function plainColumn(
  values: Float64Array,
  classes: Uint16Array | null = null,
  classNames: readonly string[] = [""],
): RuleColumn {
  return {
    code: "",
    name: "",
    measured: plainMeasured(values.map(atFifteenDigits)),
    targets: null,
    qualities: null,
    classes,
    classNames,
    // A formula compares what it is given; whether that is enough is for a scheme to say.
    classSizes: new Uint32Array(classNames.length),
    marking: "percent",
    full: new Float64Array(classNames.length).fill(100),
    category: null,
    singleClass: "full",
  };
}

/**
 * The score of one value by a rule, the double nearest to the exact one: what a formula in a cell gives.
 *
 * @throws {ScoreError} what is wrong with the rule or with the value
 * @example
 * scoreOf({ kind: "direct" }, 88); // => 88
 */
export function scoreOf(rule: Rule, value: number, full = 100): number {
  finiteNumber(value);
  const column = { ...plainColumn(Float64Array.of(value)), full: Float64Array.of(full) };
  const scores = scoresBy(rule, column);
  const problem = scores.problem?.(0);
  if (problem) throw problem;
  return nearestNumber(scores.exact(0));
}

/** The exact score of one of the values of a column, as the nearest double. */
export function scoreIn(rule: Rule, column: RuleColumn, unit: number): number {
  return nearestNumber(scoresBy(rule, column).exact(unit));
}

/** The same for values that are compared with each other; NaN takes no part and stays NaN. */
export function scoresOf(rule: Rule, column: RuleColumn): Float64Array {
  const scores = scoresBy(rule, column);
  return allScores(scores, column.measured.values.length).map((score, unit) => {
    if (Number.isNaN(score)) return score;
    return nearestNumber(scores.exact(unit));
  });
}
