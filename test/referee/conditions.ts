import type { Columns } from "../../src/scoring/columns";
import type { Condition, Indicator, Scheme } from "../../src/scoring/scheme";
import type { Constraint } from "./constraints";
import { order, type Fraction } from "./fractions";
import { filled, type Filled } from "./missing";
import { applies, classOf, unitsOf } from "./participants";
import { read, State } from "./reading";
import { Refusal } from "./refusal";
import { settled } from "./rounding";
import { scoresOf } from "./scores";
import { fullOf, valuesOf, type Value } from "./values";

/** What conditions look at: the values and the scores by the rules, by indicator and unit. */
export interface Evidence {
  readonly values: readonly (readonly Value[])[];
  readonly scores: readonly (readonly (Filled | null)[])[];
  readonly constraints: readonly Constraint[];
  readonly byRule: Scheme;
}

/** What the conditions of a scheme need to know; whatever the method, an item is met by its own rule. */
export function evidenceOf(
  scheme: Scheme,
  columns: Columns,
  constraints: readonly Constraint[],
): Evidence {
  const byRule: Scheme = { ...scheme, settings: { ...scheme.settings, method: "score" } };
  const conditions = scheme.bands.flatMap((each) => each.conditions);
  const isAsked = ({ category }: Indicator): boolean =>
    category !== "C" &&
    conditions.some((each) => each.kind === "allMet" && each.category === category);
  return {
    values: scheme.indicators.map((_, index) => valuesOf(byRule, columns, index)),
    scores: scheme.indicators.map((indicator, index) =>
      isAsked(indicator)
        ? filled(byRule, columns, index, scoresOf(byRule, columns, index))
        : unitsOf(columns).map(() => null),
    ),
    constraints,
    byRule,
  };
}

/** Whether a unit meets a condition of a band; a class that does not have an indicator is not held to it. */
export function isMet(
  scheme: Scheme,
  columns: Columns,
  condition: Condition,
  evidence: Evidence,
  unit: number,
): boolean {
  const className = columns.classNames[classOf(columns, unit)]!;
  if (condition.kind === "value") {
    const index = scheme.indicators.findIndex(({ code }) => code === condition.code);
    if (index < 0) throw new Refusal("unknownCondition");
    const indicator = scheme.indicators[index]!;
    if (!applies(indicator, className)) return true;
    const found = compared(indicator, evidence.values[index]![unit]!);
    return found !== null && HOLDS[condition.comparison](order(found, read(condition.value)));
  }
  return scheme.indicators.every((indicator, index) => {
    if (indicator.category !== condition.category || !applies(indicator, className)) return true;
    if (indicator.category === "C") return !evidence.constraints[unit]!.incidents.has(index);
    const found = evidence.scores[index]![unit];
    // What does not apply to a unit cannot be missed by it.
    const { states } = columns.values[index]!;
    if (found?.kind === "left out") return states?.[unit] === State.notApplicable;
    const full = fullOf(evidence.byRule, indicator, className);
    if (found?.kind !== "score" || full === null) return false;
    return order(settled(found.score, scheme.settings.decimals), full) >= 0;
  });
}

/** The value that a condition looks at: no incident of a C indicator is 0, nothing known of another meets nothing. */
function compared({ category }: Indicator, found: Value): Fraction | null {
  if (found.kind === "value") return found.value.compared;
  const isNoIncident = category === "C" && found.kind === "gap" && found.state === State.blank;
  return isNoIncident ? read(0) : null;
}

const HOLDS = {
  ">=": (found: number) => found >= 0,
  ">": (found: number) => found > 0,
  "<=": (found: number) => found <= 0,
  "<": (found: number) => found < 0,
  "=": (found: number) => found === 0,
} as const;
