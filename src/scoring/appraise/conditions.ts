import { CellState, type Columns } from "../columns";
import { comparedValues } from "../numbers/comparedValues";
import { compareNumbers } from "../numbers/compareNumbers";
import { fullScore } from "../fullMarks";
import type { Band, Condition, Scheme } from "../scheme";
import { appliesTo, weightFor } from "../weights/weightTree";
import { allScores } from "../rules/rule";
import { constraintPoints } from "./constraints";
import { filledScores } from "./filled";
import { measured } from "./measured";
import { scorerOf } from "./scorer";

/** Whether a unit meets a condition. */
export type ConditionTest = (unit: number) => boolean;

/**
 * The bands whose conditions (评优条件) a unit misses, a bit a band; null where no band has any. The work grows with the
 * units and the conditions.
 *
 * @throws {ScoreError} what a rule finds wrong with a value
 */
export function missedBands(scheme: Scheme, columns: Columns): Uint32Array | null {
  if (scheme.bands.every(({ conditions }) => conditions.length === 0)) return null;
  const missed = new Uint32Array(columns.size);
  scheme.bands.forEach(({ conditions }, band) => {
    for (const condition of conditions) {
      const isMet = conditionTest(scheme, columns, condition);
      for (let unit = 0; unit < missed.length; unit++) {
        if (!isMet(unit)) missed[unit] = missed[unit]! | (1 << band);
      }
    }
  });
  return missed;
}

/** The conditions of a band that a unit misses. */
export function missedConditions(
  scheme: Scheme,
  columns: Columns,
  { conditions }: Band,
  unit: number,
): Condition[] {
  return conditions.filter((condition) => !conditionTest(scheme, columns, condition)(unit));
}

/** The test of one condition; a class that does not have an indicator is not held to it. */
function conditionTest(scheme: Scheme, columns: Columns, condition: Condition): ConditionTest {
  if (condition.kind === "allMet") {
    const tests = scheme.indicators.flatMap(({ category }, index) =>
      category === condition.category ? [fullTest(scheme, columns, index)] : [],
    );
    return (unit) => tests.every((isFull) => isFull(unit));
  }
  const index = scheme.indicators.findIndex(({ code }) => code === condition.code);
  const values = measured(scheme, columns, index).compared();
  const hasIndicator = held(scheme, columns, index);
  const { comparison, value: limit } = condition;
  return (unit) => {
    if (!hasIndicator(unit)) return true;
    const value = noIncident(scheme, columns, index, unit) ? 0 : values[unit]!;
    return !Number.isNaN(value) && holds(compareNumbers(value, limit), comparison);
  };
}

function holds(order: number, comparison: ">=" | ">" | "<=" | "<" | "="): boolean {
  switch (comparison) {
    case ">=":
      return order >= 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case "<":
      return order < 0;
    case "=":
      return order === 0;
  }
}

/** Whether a unit has full marks for an indicator; of a constraint, whether it loses no points by it. */
function fullTest(scheme: Scheme, columns: Columns, index: number): ConditionTest {
  const indicator = scheme.indicators[index]!;
  const { size, classes, classNames } = columns;
  const hasIndicator = held(scheme, columns, index);
  if (indicator.category === "C") {
    const { rule } = indicator;
    const lost =
      rule.kind === "veto"
        ? measured(scheme, columns, index).values
        : allScores(constraintPoints(scheme, columns, index), size);
    // Without a value there was no incident.
    return (unit) => !hasIndicator(unit) || Number.isNaN(lost[unit]!) || lost[unit] === 0;
  }
  // 排名法 and 离差 compare the scores that the rules give.
  const byRule: Scheme = { ...scheme, settings: { ...scheme.settings, method: "score" } };
  const filled = filledScores(byRule, columns, index, scorerOf(byRule, columns, index));
  const { error, exact } = filled;
  const scores = comparedValues(
    { values: allScores(filled, size), error, exact },
    scheme.settings.decimals,
  );
  const full = classNames.map((className) =>
    fullScore(indicator, weightFor(indicator, className), scheme.settings.marking),
  );
  return (unit) => {
    if (!hasIndicator(unit)) return true;
    const score = scores[unit]!;
    // What does not apply to a unit cannot be missed by it.
    const isExcused = columns.values[index]!.states?.[unit] === CellState.notApplicable;
    if (Number.isNaN(score)) return isExcused;
    return compareNumbers(score, full[classes?.[unit] ?? 0]!) >= 0;
  };
}

/** Whether the class of a unit has an indicator. */
function held(scheme: Scheme, { classes, classNames }: Columns, index: number): ConditionTest {
  const has = classNames.map((className) => appliesTo(scheme.indicators[index]!, className));
  return (unit) => has[classes?.[unit] ?? 0]!;
}

/** A blank constraint (C) is no incident. */
function noIncident(scheme: Scheme, columns: Columns, index: number, unit: number): boolean {
  const state = columns.values[index]!.states?.[unit];
  return scheme.indicators[index]!.category === "C" && state === CellState.blank;
}
