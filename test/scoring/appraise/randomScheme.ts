import {
  DEFAULT_SETTINGS,
  type Indicator,
  type LedgerLimits,
  type MissingPolicy,
  type Scheme,
  type Settings,
} from "../../../src/scoring/scheme";
import { randomBands, randomConditions, randomQuota, withClassPlaces } from "./randomBands";
import type { RandomChoice } from "./randomChoice";
import { randomRule } from "./randomRule";
import { randomWeights } from "./randomWeights";

const POLICIES: readonly MissingPolicy[] = ["refuse", "reweight", "zero", "mean", "full"];

/** A scheme that appraise accepts, with any of its options. */
export function randomScheme(choice: RandomChoice, classNames: readonly string[]): Scheme {
  const { below, chance, oneOf } = choice;
  const method = chance(0.7) ? "score" : oneOf(["places", "deviation", "change"] as const);
  const isGeometric = method === "score" && chance(0.15);
  const marking = chance(0.6) ? "percent" : "points";
  const count = 1 + below(12);
  const weighted = Array.from({ length: count }, (_, index): Indicator => {
    const { rule, measure } = randomRule(choice, isGeometric);
    const hasCap = rule.kind === "attain" && rule.cap !== null;
    return {
      code: `I${index}`,
      name: `指标${index}`,
      groups: [],
      weight: null,
      classWeights: {},
      category: oneOf(hasCap ? ["A", null] : (["A", "B", null] as const)),
      nature: null,
      stage: null,
      measure: method === "change" ? "value" : measure,
      scale: oneOf(["plain", "plain", "percent", "permille"] as const),
      rule,
      missing: chance(0.3) ? oneOf(POLICIES) : null,
      notApplicable: chance(0.3) ? oneOf(POLICIES) : null,
    };
  });
  const fullMarks = oneOf([100, 120, 1000]);
  const weightTotal = chance(0.2) ? "scale" : "strict";
  const indicators = randomWeights(choice, weighted, classNames, {
    isPoints: marking === "points",
    total: marking === "points" ? fullMarks : oneOf([1, 100]),
    isScaled: weightTotal === "scale",
  });
  if (!isGeometric && chance(0.15)) indicators.push(unweighted(choice));
  if (method !== "places" && chance(0.3)) indicators.push(...constraints(choice, classNames));
  const codes = indicators.filter(({ category }) => category !== "C").map(({ code }) => code);
  const isPooled = chance(0.2);
  const bands = withClassPlaces(
    choice,
    randomBands(choice, method === "places"),
    isPooled ? [] : classNames,
  ).map((each) => ({ ...each, conditions: randomConditions(choice, codes) }));
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    marking,
    fullMarks: marking === "points" && chance(0.7) ? fullMarks : null,
    decimals: oneOf([0, 1, 2, 2, 2, 2, 2, 3, 4, 6, 8, 10]),
    rounding: oneOf(["half-up", "half-even"]),
    roundingScope: !isGeometric && chance(0.3) ? "items" : "total",
    weightTotal,
    method,
    aggregation: isGeometric
      ? [oneOf(MEANS), oneOf(MEANS), "geometric"]
      : ["arithmetic", "arithmetic", "arithmetic"],
    missing: oneOf(POLICIES),
    notApplicable: oneOf(POLICIES),
    rankBy: chance(0.3) ? "exact" : "published",
    ties: oneOf(["competition", "dense", "average"]),
    tieBreakers: chance(0.4) ? [oneOf(codes), oneOf(codes)] : [],
    ceiling: oneOf([null, null, 100, 88.125]),
    bonus: limits(choice),
    deduction: limits(choice),
    bonusNeedsDocument: chance(0.3),
    period: oneOf([null, { from: "2025-01-01", to: "2025-12-31" }]),
    singleClass: oneOf(["refuse", "full", "full", "full", "mean", "mean", "mean"]),
    quota: randomQuota(choice, isPooled ? [] : classNames, bands[0]!, isPooled),
  };
  return { name: "随机", settings, indicators, bands };
}

const MEANS = ["arithmetic", "geometric"] as const;

/** 积分 without full marks, or an indicator that is only looked at. */
function unweighted({ oneOf }: RandomChoice): Indicator {
  return {
    ...PLAIN,
    code: "W",
    rule: oneOf([{ kind: "direct" }, { kind: "points", unitPoints: 0.35, cap: oneOf([null, 5]) }]),
    // There are no full marks to give.
    missing: oneOf(["refuse", "reweight", "zero", "mean"]),
    notApplicable: oneOf(["refuse", "reweight", "zero", "mean"]),
  };
}

const PLAIN: Omit<Indicator, "code" | "rule"> = {
  name: "其他",
  groups: [],
  weight: null,
  classWeights: {},
  category: null,
  nature: null,
  stage: null,
  measure: "value",
  scale: "plain",
  missing: null,
  notApplicable: null,
};

function constraints(choice: RandomChoice, classNames: readonly string[]): Indicator[] {
  const { below, chance, oneOf } = choice;
  const grade = oneOf([null, "丙"]);
  const deduct = { kind: "deduct", pointsPerUnit: oneOf([0.7, 1.1]) } as const;
  return Array.from({ length: 1 + below(2) }, (_, index) => ({
    ...PLAIN,
    code: `C${index}`,
    category: "C" as const,
    classWeights: chance(0.3) ? { [oneOf(classNames)]: null } : {},
    ...oneOf<Pick<Indicator, "rule"> & Partial<Indicator>>([
      { rule: { kind: "direct" } },
      { rule: { kind: "points", unitPoints: oneOf([1.5, -2]), cap: null } },
      { measure: "change", rule: { ...deduct, direction: "lower", target: oneOf([null, 1]) } },
      { rule: { ...deduct, direction: "lower", target: oneOf([null, 1]) } },
      { rule: { ...deduct, direction: "higher", target: 2.5 } },
      {
        measure: oneOf(["value", "change"]),
        rule: {
          kind: "ladder",
          steps: [
            [-1e9, 0],
            [1, 1],
            [3, 2.5],
          ],
          mode: "step",
        },
      },
      { rule: { kind: "veto", effect: { kind: "ceiling", grade } } },
      { rule: { kind: "veto", effect: { kind: "cap", score: 59.996 } } },
    ]),
  }));
}

function limits({ chance, oneOf }: RandomChoice): LedgerLimits {
  return {
    total: oneOf([null, null, 3, 5.25]),
    byType: chance(0.3) ? { 表彰: 2.5 } : {},
    byLevel: chance(0.3) ? { 国家级: 1.5, 市级: 0.4 } : {},
    byItem: chance(0.3) ? { 甲: 1.2, 丙: 0.8 } : {},
  };
}
