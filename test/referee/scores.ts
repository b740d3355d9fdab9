import type { Columns } from "../../src/scoring/columns";
import type { Indicator, Scheme } from "../../src/scoring/scheme";
import { classScores } from "./classScores";
import { HUNDRED, plus, times, whole, type Fraction } from "./fractions";
import { growth } from "./measure";
import { read, readAt } from "./reading";
import { Refusal, UnitFault } from "./refusal";
import { attain } from "./rules/attain";
import type { Measured, RuleContext } from "./rules/context";
import { deduct } from "./rules/deduct";
import { fiscal } from "./rules/fiscal";
import { ladder } from "./rules/ladder";
import { points } from "./rules/points";
import { contextOf, guarded, valuesOf, type Mark } from "./values";

/** The scores of all units by one indicator, before missing ones are filled. */
export function scoresOf(scheme: Scheme, columns: Columns, index: number): Mark[] {
  const indicator = scheme.indicators[index]!;
  const values = valuesOf(scheme, columns, index);
  if (indicator.rule.kind === "compete" && scheme.settings.method !== "change") {
    return classScores(scheme, columns, index, indicator.rule, values);
  }
  return values.map((value, unit) => {
    if (value.kind !== "value") return value;
    return guarded(() => ({
      kind: "score",
      score:
        scheme.settings.method === "change"
          ? changeScore(indicator, columns, index, unit)
          : scoreOf(indicator, value.value, contextOf(scheme, columns, index, unit)),
      value: value.value,
    }));
  });
}

function scoreOf({ rule }: Indicator, value: Measured, context: RuleContext): Fraction {
  switch (rule.kind) {
    case "direct":
      return value.exact;
    case "attain":
      return attain(rule, value, context);
    case "deduct":
      return deduct(rule, value, context);
    case "ladder":
      return ladder(rule, value);
    case "points":
      return points(rule, value, context);
    case "fiscal":
      return fiscal(rule, value, context);
    case "compete":
    case "veto":
      throw new Refusal("ruleHere");
  }
}

function directionOf({ rule }: Indicator): "higher" | "lower" {
  const isLower = "direction" in rule && rule.direction === "lower";
  return isLower || (rule.kind === "fiscal" && rule.preset === "reverse") ? "lower" : "higher";
}

/** 变化法: 100 and the per cent of change against the base period, turned where lower is better. */
function changeScore(
  indicator: Indicator,
  columns: Columns,
  index: number,
  unit: number,
): Fraction {
  const base = readAt(columns.bases[index], unit);
  if (base === null) throw new UnitFault("growthNeedsAll");
  const change = growth(read(columns.values[index]!.values[unit]!), base);
  const turn = whole(directionOf(indicator) === "lower" ? -100 : 100);
  return plus(HUNDRED, times(turn, change));
}
