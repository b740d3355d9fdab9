import { isSameNumber } from "../compareNumbers";
import { difference } from "../difference";
import { attainCap } from "../appraise/targetScore";
import { fullScore } from "../fullMarks";
import { lowerReached } from "./lowerReached";
import type { Rule } from "../scheme";
import { weightFor } from "../weightTree";
import type { Inputs, RuleId } from "./step";
import type { UnitContext } from "./unitContext";

/** How a rule came to its score, in the words of the rule: its id and what it worked with. */
export interface RuleStep {
  readonly rule: RuleId;
  readonly inputs: Inputs;
}

type RuleOf<Kind extends Rule["kind"]> = Extract<Rule, { kind: Kind }>;

/** What the indicator's rule did with the value of the unit; the score is added by the caller. */
export function ruleStep(context: UnitContext, index: number, value: number): RuleStep {
  const { scheme, columns, unit, className } = context;
  const indicator = scheme.indicators[index]!;
  const { rule } = indicator;
  const ownTarget = columns.targets[index]?.[unit] ?? NaN;
  switch (rule.kind) {
    case "direct":
    case "veto":
      return { rule: "direct", inputs: {} };
    case "attain":
      return attainStep(rule, attainCap(indicator, rule), rule.target ?? ownTarget, value);
    case "deduct": {
      const target = rule.target ?? ownTarget;
      const sign = rule.direction === "higher" ? 1 : -1;
      const shortfall = Math.max(0, sign * difference(target, value));
      const full = fullScore(indicator, weightFor(indicator, className), scheme.settings.marking);
      const inputs = { value, target, shortfall, full, points: rule.pointsPerUnit };
      return { rule: "deduct", inputs };
    }
    case "ladder":
      if (rule.mode === "linear") return { rule: "ladder.linear", inputs: { value } };
      return { rule: "ladder.step", inputs: { value, lower: lowerReached(rule.steps, value) } };
    case "points": {
      const quality = columns.qualities[index]?.[unit] ?? NaN;
      const factor = Number.isNaN(quality) ? 1 : quality;
      return { rule: "points", inputs: { value, unitPoints: rule.unitPoints, quality: factor } };
    }
    case "fiscal":
      return { rule: `fiscal.${rule.preset}`, inputs: { value, target: rule.target ?? ownTarget } };
    case "compete":
      return competeStep(context, index, rule, value);
  }
}

function attainStep(
  { direction, floor: given, partial }: RuleOf<"attain">,
  cap: number,
  target: number | readonly [number, number],
  value: number,
): RuleStep {
  if (typeof target !== "number") {
    const [lower, upper] = target;
    return { rule: "attain.range", inputs: { value, lower, upper, floor: given ?? 0 } };
  }
  if (!partial) return { rule: "attain.met", inputs: { value, target } };
  if (direction === "equal") return { rule: "attain.equal", inputs: { value, target } };
  const isLower = direction === "lower";
  const floor = given ?? (isLower ? 2 * target : 0);
  const rule = isLower ? "attain.lower" : "attain.higher";
  return { rule, inputs: { value, target, floor, cap } };
}

function competeStep(
  { spreadsOf, placesOf, group, unit }: UnitContext,
  index: number,
  { method, direction }: RuleOf<"compete">,
  value: number,
): RuleStep {
  const { count, lowest, highest, mean, deviation } = spreadsOf(index);
  const [low, high] = [lowest[group]!, highest[group]!];
  const [worst, best] = direction === "higher" ? [low, high] : [high, low];
  if (isSameNumber(low, high)) return { rule: "compete.equal", inputs: { value } };
  if (method === "zscore") {
    const inputs = { value, mean: mean[group]!, deviation: deviation[group]! };
    return { rule: "compete.zscore", inputs };
  }
  if (method === "rank") {
    const place = placesOf(index, direction)[unit]!;
    return { rule: "compete.rank", inputs: { value, place, count: count[group]! } };
  }
  return { rule: `compete.${method}`, inputs: { value, worst, best } };
}
