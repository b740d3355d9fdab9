import type { Measure, Rule } from "../../../src/scoring/scheme";
import type { RandomChoice } from "./randomChoice";

/** The lowest step of a ladder: below any value that growth can take. */
const LOWEST = -1e12;

/** Any rule with any measure that it can stand; geometric means need scores that are not below zero. */
export function randomRule(
  choice: RandomChoice,
  isGeometric: boolean,
): { rule: Rule; measure: Measure } {
  const { chance, oneOf } = choice;
  const kind = oneOf(["direct", "direct", "direct", "attain", "attain", ...RULES] as const);
  const rule = ruleOf(choice, kind);
  const needsValue =
    kind === "points" ||
    (rule.kind === "compete" && rule.method === "best") ||
    (kind === "direct" && isGeometric);
  if (rule.kind === "compete" && rule.method === "zscore" && isGeometric) {
    return { rule: { ...rule, method: "efficacy" }, measure: "value" };
  }
  const isChange = !needsValue && kind !== "direct" && chance(0.3);
  return { rule, measure: isChange ? oneOf(CHANGES) : "value" };
}

const CHANGES = ["growth", "growthPerHead", "ratePerHead", "change"] as const;
const RULES = ["deduct", "ladder", "points", "compete", "fiscal"] as const;

function ruleOf(choice: RandomChoice, kind: (typeof RULES)[number] | "direct" | "attain"): Rule {
  const { chance, between, oneOf } = choice;
  const direction = oneOf(["higher", "lower"] as const);
  // A null target is taken from each unit.
  const target = chance(0.3) ? null : between(40, 110, 1);
  switch (kind) {
    case "direct":
      return { kind };
    case "attain":
      return attainRule(choice);
    case "deduct":
      return { kind, direction, target, pointsPerUnit: oneOf([0.1, 0.5, 1, 2.35]) };
    case "ladder":
      return {
        kind,
        mode: oneOf(["step", "linear"]),
        steps: [
          [chance(0.1) ? 40 : LOWEST, 0],
          [60, 60],
          [oneOf([80, 82.2]), 85],
          [95, 100],
        ],
      };
    case "points":
      return { kind, unitPoints: oneOf([0.1, 0.5, 1, 2.5]), cap: oneOf([null, null, 12.5, 80]) };
    case "compete": {
      const method = oneOf(["efficacy", "minmax", "best", "rank", "zscore"] as const);
      return {
        kind,
        method,
        direction,
        dropPerPlace: method === "rank" ? oneOf([null, 0.5, 5]) : null,
      };
    }
    case "fiscal":
      return { kind, preset: oneOf(["positive", "reverse", "equal"]), target };
  }
}

function attainRule({ between, chance, oneOf }: RandomChoice): Rule {
  const kind = "attain";
  const partial = chance(0.8);
  const direction = oneOf(["higher", "lower", "equal", "range"] as const);
  if (direction === "range") {
    const bottom = between(60, 90, 0);
    const floor = oneOf([null, 10, 35.5]);
    return { kind, direction, target: [bottom, bottom + 10], floor, cap: null, partial };
  }
  const target = chance(0.3) ? null : oneOf([between(40, 110, 1), 70, 80]);
  const far = direction === "higher" ? -20 : 400;
  // A cap without effect is a mistake of its own.
  const cap = partial && direction !== "equal" ? oneOf([null, null, 120, 90, 12.5]) : null;
  return { kind, direction, target, floor: oneOf([null, far]), cap, partial };
}
