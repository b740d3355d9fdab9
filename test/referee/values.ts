import type { Columns } from "../../src/scoring/columns";
import type { Indicator, Scheme } from "../../src/scoring/scheme";
import { HUNDRED, ONE, type Fraction } from "./fractions";
import { measured } from "./measure";
import { applies, classOf, isAssessed, unitsOf, weightIn } from "./participants";
import { read, readAt, State } from "./reading";
import { UnitFault } from "./refusal";
import type { Measured, RuleContext } from "./rules/context";

/** What one cell came to: a value and its score, a gap with the state of the cell, or a fault of this unit alone. */
export type Mark =
  | { readonly kind: "score"; readonly score: Fraction; readonly value: Measured | null }
  | { readonly kind: "gap"; readonly state: number }
  | { readonly kind: "fault"; readonly code: string }
  | { readonly kind: "none" };

/** Values read from the cells of one indicator; none where the unit or its class is not scored by it. */
export type Value =
  { readonly kind: "value"; readonly value: Measured } | Exclude<Mark, { kind: "score" }>;

export function valuesOf(scheme: Scheme, columns: Columns, index: number): Value[] {
  const indicator = scheme.indicators[index]!;
  return unitsOf(columns).map((unit): Value => {
    const className = columns.classNames[classOf(columns, unit)]!;
    if (!isAssessed(columns, unit) || !applies(indicator, className)) return { kind: "none" };
    const { states, values } = columns.values[index]!;
    const stated = states?.[unit] ?? State.number;
    const state = stated === State.number && Number.isNaN(values[unit]) ? State.blank : stated;
    if (state !== State.number) return { kind: "gap", state };
    return guarded(() => {
      const place = { index, unit, decimals: scheme.settings.decimals };
      const value = read(values[unit]!);
      const exact =
        scheme.settings.method === "change" && indicator.category !== "C"
          ? { exact: value, compared: value }
          : measured(indicator, columns, value, place);
      return { kind: "value", value: exact };
    });
  });
}

export function guarded<T>(work: () => T): T | { kind: "fault"; code: string } {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnitFault) return { kind: "fault", code: error.code };
    throw error;
  }
}

/** 变化法 gives 100 for "as before" in either way of marking. */
const isInMarks = ({ settings }: Scheme): boolean =>
  settings.marking === "points" && settings.method !== "change";

/** Full marks of an indicator in a class: 100, or its own in 分值制; null for 积分 without full marks. */
export function fullOf(scheme: Scheme, indicator: Indicator, className: string): Fraction | null {
  if (!isInMarks(scheme)) return HUNDRED;
  const weight = weightIn(indicator, className);
  return typeof weight === "number" ? read(weight) : null;
}

export function contextOf(
  scheme: Scheme,
  columns: Columns,
  index: number,
  unit: number,
): RuleContext {
  const indicator = scheme.indicators[index]!;
  const className = columns.classNames[classOf(columns, unit)]!;
  const stated = "target" in indicator.rule ? indicator.rule.target : null;
  const own = readAt(columns.targets[index], unit);
  return {
    full: fullOf(scheme, indicator, className),
    isMarks: isInMarks(scheme),
    isB: indicator.category === "B",
    target: own ?? (typeof stated === "number" ? read(stated) : null),
    quality: readAt(columns.qualities[index], unit) ?? ONE,
  };
}
