import { compileAttain } from "../attain";
import { compareNumbers } from "../compareNumbers";
import { compileDeduct } from "../deduct";
import { ScoreError } from "../errors";
import { compileFiscal } from "../fiscal";
import { fullScore } from "../fullMarks";
import type { Indicator, Rule, Scheme } from "../scheme";
import { weightFor } from "../weightTree";

/**
 * The score of one value under the indicator's rule and this target, in a class of units (with the
 * general full marks unless told); NaN stays NaN.
 *
 * @throws {ScoreError} what the rule finds wrong with the target; targetNotNumber
 */
export function targetScore(
  scheme: Scheme,
  indicator: Indicator,
  target: number | readonly [number, number],
  className = "",
): (value: number) => number {
  const { rule } = indicator;
  if (rule.kind === "attain") {
    const { direction, floor, partial } = rule;
    const cap = attainCap(indicator, rule);
    if (partial) return compileAttain(target, { direction, floor, cap });
    const reached = compileAttain(target, { direction, floor, cap: 100 });
    const full = Math.min(cap, 100);
    return (value) => {
      if (Number.isNaN(value)) return NaN;
      return compareNumbers(reached(value), 100) >= 0 ? full : 0;
    };
  }
  if (typeof target !== "number") throw new ScoreError("targetNotNumber", { code: indicator.code });
  if (rule.kind === "fiscal") return compileFiscal(rule.preset, target);
  if (rule.kind === "deduct") {
    const { pointsPerUnit, direction } = rule;
    const weight = weightFor(indicator, className);
    const full = fullScore(indicator, weight, scheme.settings.marking);
    return compileDeduct(target, { pointsPerUnit, direction, full });
  }
  throw new ScoreError("targetNotNumber", { code: indicator.code });
}

/** 达标性 (B) is never overfilled, whatever the cap. */
export function attainCap(
  { category }: Indicator,
  { cap }: Extract<Rule, { kind: "attain" }>,
): number {
  return category === "B" ? Math.min(cap, 100) : cap;
}
