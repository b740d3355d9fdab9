import { difference } from "../difference";
import { atFifteenDigits } from "../decimal";
import type { Columns, VetoRow } from "../columns";
import type { Rule, Scheme } from "../scheme";

/** What the constraints (C 限制性, S21) of all units come to: points to take off, and vetoes. */
export interface Constraints {
  /** Points lost by each unit, or null where the scheme has no constraint. */
  readonly lost: Float64Array | null;
  readonly vetoes: readonly VetoRow[];
}

/** Constraints only deduct or veto, whatever the rest of the unit's scores; a blank is no incident. */
export function constraints(scheme: Scheme, columns: Columns): Constraints {
  const vetoes: VetoRow[] = [];
  let lost: Float64Array | null = null;
  scheme.indicators.forEach(({ category, rule, name }, index) => {
    if (category !== "C") return;
    const { values } = columns.values[index]!;
    lost ??= new Float64Array(columns.size);
    for (let unit = 0; unit < columns.size; unit++) {
      const value = values[unit]!;
      if (Number.isNaN(value)) continue;
      if (rule.kind === "veto") {
        if (value !== 0) vetoes.push({ unit, item: name, effect: rule.effect, basis: "" });
        continue;
      }
      const target = columns.targets[index]?.[unit] ?? NaN;
      lost[unit] = atFifteenDigits(lost[unit]! + pointsLost(rule, value, target));
    }
  });
  return { lost, vetoes };
}

/** The points that one constraint takes: the value itself, or points for each unit beyond the target. */
export function pointsLost(rule: Rule, value: number, unitTarget: number): number {
  if (rule.kind !== "deduct") return Math.max(0, value);
  const given = rule.target ?? unitTarget;
  // Without a target every incident counts: so many above none.
  const isCount = Number.isNaN(given);
  const target = isCount ? 0 : given;
  const isLower = isCount || rule.direction === "lower";
  const beyond = isLower ? difference(value, target) : difference(target, value);
  return beyond > 0 ? atFifteenDigits(beyond * rule.pointsPerUnit) : 0;
}
