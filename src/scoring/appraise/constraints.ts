import type { Columns, VetoRow } from "../columns";
import { atFifteenDigits } from "../decimal";
import { difference } from "../difference";
import { ScoreError } from "../errors";
import { compileLadder } from "../ladder";
import { points } from "../points";
import type { Indicator, Scheme } from "../scheme";
import { measured } from "./measured";
import { takingPart } from "./takingPart";

/** What the constraints (C 限制性, S21) of all units come to: points to take off, and vetoes. */
export interface Constraints {
  /** Points lost by each unit, or null where the scheme has no constraint. */
  readonly lost: Float64Array | null;
  readonly vetoes: readonly VetoRow[];
}

/**
 * Constraints only deduct or veto, whatever the rest of the unit's scores; a blank is no incident.
 *
 * @throws {ScoreError} constraintRule, and what a rule finds wrong with a value
 */
export function constraints(scheme: Scheme, columns: Columns): Constraints {
  const vetoes: VetoRow[] = [];
  let lost: Float64Array | null = null;
  scheme.indicators.forEach((indicator, index) => {
    const { category, rule, name } = indicator;
    if (category !== "C") return;
    const values = takingPart(measured(indicator, columns, index), scheme, columns, index);
    const lostFor = pointsLost(indicator);
    lost ??= new Float64Array(columns.size);
    for (let unit = 0; unit < columns.size; unit++) {
      const value = values[unit]!;
      if (Number.isNaN(value)) continue;
      if (rule.kind === "veto") {
        if (value !== 0) vetoes.push({ unit, item: name, effect: rule.effect, basis: "" });
        continue;
      }
      const target = columns.targets[index]?.[unit] ?? NaN;
      const quality = columns.qualities[index]?.[unit] ?? NaN;
      lost[unit] = atFifteenDigits(lost[unit]! + lostFor(value, target, quality));
    }
  });
  return { lost, vetoes };
}

/**
 * The points that a constraint takes for a value: the value itself, count × unit points, the points of its step,
 * or points for each unit beyond the target. Signs do not matter: 扣 2 分 may be written 2 or −2.
 *
 * @throws {ScoreError} constraintRule
 */
export function pointsLost({
  rule,
  name,
}: Indicator): (value: number, unitTarget: number, quality: number) => number {
  switch (rule.kind) {
    case "direct":
      return (value) => Math.max(0, value);
    case "veto":
      return () => 0;
    case "ladder": {
      const score = compileLadder(rule.steps, rule.mode);
      return (value) => Math.abs(score(value));
    }
    case "points":
      return (value, _target, quality) =>
        Math.abs(points([value], [rule.unitPoints], [Number.isNaN(quality) ? 1 : quality]));
    case "deduct":
      return (value, unitTarget) => {
        const given = rule.target ?? unitTarget;
        // Without a target every incident counts: so many above none.
        const isCount = Number.isNaN(given);
        const target = isCount ? 0 : given;
        const isLower = isCount || rule.direction === "lower";
        const beyond = isLower ? difference(value, target) : difference(target, value);
        return beyond > 0 ? atFifteenDigits(beyond * rule.pointsPerUnit) : 0;
      };
    default:
      throw new ScoreError("constraintRule", { name });
  }
}
