import { compileAttain } from "../attain";
import { compileDeduct } from "../deduct";
import { ScoreError } from "../errors";
import { compileFiscal } from "../fiscal";
import { fullScore } from "../fullMarks";
import type { Indicator, Scheme } from "../scheme";

/**
 * The score of one value under the indicator's rule and this target; NaN stays NaN.
 *
 * @throws {ScoreError} what the rule finds wrong with the target; targetNotNumber
 */
export function targetScore(
  scheme: Scheme,
  indicator: Indicator,
  target: number | readonly [number, number],
): (value: number) => number {
  const { rule } = indicator;
  if (rule.kind === "attain") {
    const { direction, floor, cap, partial } = rule;
    const score = compileAttain(target, { direction, floor, cap });
    if (partial) return score;
    return (value) => (Number.isNaN(value) ? NaN : score(value) >= 100 ? 100 : 0);
  }
  if (typeof target !== "number") throw new ScoreError("targetNotNumber", { code: indicator.code });
  if (rule.kind === "fiscal") return compileFiscal(rule.preset, target);
  if (rule.kind === "deduct") {
    const { pointsPerUnit, direction } = rule;
    const full = fullScore(indicator, indicator.weight, scheme.settings.marking);
    return compileDeduct(target, { pointsPerUnit, direction, full });
  }
  throw new ScoreError("targetNotNumber", { code: indicator.code });
}
