import { attain } from "../attain";
import { type Columns } from "../columns";
import { compareNumbers } from "../compareNumbers";
import { deduct } from "../deduct";
import { compileFiscal } from "../fiscal";
import { add, divide, fractionOf, multiply, ONE, subtract, type Fraction } from "../fraction";
import { ladder } from "../ladder";
import { points } from "../points";
import { numberOfFraction } from "../round";
import type { Indicator, Scheme } from "../scheme";
import { weightFor } from "../weightTree";

/** The number of a unit in a column, or null where it has none. */
export function numberAt(column: Float64Array | null | undefined, unit: number): number | null {
  const value = column?.[unit];
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** (now − before) ÷ |before|; null for a base of 0 or a change of sign (不可比). */
function growthRatio(now: Fraction, before: Fraction): Fraction | null {
  if (before.numerator === 0n || now.numerator * before.numerator < 0n) return null;
  const isNegative = before.numerator < 0n;
  const size = isNegative ? { ...before, numerator: -before.numerator } : before;
  return divide(subtract(now, before), size);
}

/** The ratio in per cent. */
function percent(ratio: Fraction | null): number | null {
  return ratio && numberOfFraction(multiply(fractionOf(100), ratio));
}

/** What is scored of a unit's value: the value, its change, its growth in per cent, or growth per head. */
export function measuredValue(
  { measure }: Indicator,
  columns: Columns,
  index: number,
  unit: number,
): number | null {
  const value = numberAt(columns.values[index]!.values, unit);
  if (value === null || measure === "value") return value;
  const base = numberAt(columns.bases[index], unit);
  if (base === null) return null;
  const [now, before] = [fractionOf(value), fractionOf(base)];
  if (measure === "change") return numberOfFraction(subtract(now, before));
  if (measure === "growth") return percent(growthRatio(now, before));
  const people = numberAt(columns.population, unit);
  const basePeople = numberAt(columns.basePopulation, unit);
  if (people === null || basePeople === null || people <= 0 || basePeople <= 0) return null;
  return percent(
    growthRatio(divide(now, fractionOf(people)), divide(before, fractionOf(basePeople))),
  );
}

/** 变差法 against the base period: 100 + per cent of change, turned where lower is better. */
export function changeScore(
  { rule }: Indicator,
  columns: Columns,
  index: number,
  unit: number,
): number | null {
  const value = numberAt(columns.values[index]!.values, unit);
  const base = numberAt(columns.bases[index], unit);
  if (value === null || base === null) return null;
  const ratio = growthRatio(fractionOf(value), fractionOf(base));
  if (ratio === null) return null;
  const isLower = "direction" in rule && rule.direction === "lower";
  return percent(isLower ? subtract(ONE, ratio) : add(ONE, ratio));
}

/** The full score of an indicator in the unit in which its rule gives scores. */
export function fullOf(scheme: Scheme, indicator: Indicator, className: string): number {
  const givesShare = ["attain", "compete", "fiscal"].includes(indicator.rule.kind);
  const isPercent = scheme.settings.marking === "percent" || scheme.settings.method === "change";
  return isPercent || givesShare ? 100 : (weightFor(indicator, className) ?? 0);
}

/** The score of one value by the indicator's rule; comparison looks at the whole class and is not here. */
export function ruleScore(
  scheme: Scheme,
  columns: Columns,
  index: number,
  unit: number,
  value: number,
): number | null {
  const indicator = scheme.indicators[index]!;
  const { rule, category } = indicator;
  const own = numberAt(columns.targets[index], unit);
  switch (rule.kind) {
    case "ladder":
      return ladder(value, rule.steps, rule.mode);
    case "points":
      return points([value], [rule.unitPoints], [numberAt(columns.qualities[index], unit) ?? 1]);
    case "attain": {
      const target = rule.target ?? own;
      if (target === null) return null;
      const { direction, floor } = rule;
      const cap = category === "B" ? Math.min(rule.cap, 100) : rule.cap;
      if (rule.partial) return attain(value, target, { direction, floor, cap });
      const isMet = compareNumbers(attain(value, target, { direction, floor, cap: 100 }), 100) >= 0;
      return isMet ? Math.min(cap, 100) : 0;
    }
    case "deduct": {
      const target = rule.target ?? own;
      if (target === null) return null;
      const className = columns.classNames[columns.classes?.[unit] ?? 0]!;
      const full = fullOf(scheme, indicator, className);
      return deduct(value, target, { ...rule, full });
    }
    case "fiscal": {
      const target = rule.target ?? own;
      return target === null ? null : compileFiscal(rule.preset, target)(value);
    }
    default:
      return value;
  }
}
