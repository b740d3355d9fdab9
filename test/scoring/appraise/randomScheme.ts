import { band } from "../../../src/scoring/gradeScale";
import {
  DEFAULT_SETTINGS,
  type Band,
  type Indicator,
  type LedgerLimits,
  type MissingPolicy,
  type QuotaSettings,
  type Scheme,
  type Settings,
} from "../../../src/scoring/scheme";
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
    return {
      code: `I${index}`,
      name: `指标${index}`,
      groups: [],
      weight: null,
      classWeights: {},
      category: oneOf(["A", "B", null] as const),
      nature: null,
      stage: null,
      measure: method === "change" ? "value" : measure,
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
  const bands = randomBands(choice, method === "places");
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    marking,
    fullMarks: marking === "points" && chance(0.7) ? fullMarks : null,
    decimals: oneOf([0, 1, 2, 2, 2, 2, 3, 4, 6]),
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
    year: oneOf([null, 2025]),
    quota: quotaSettings(choice, classNames, bands[0]!),
  };
  return { name: "随机", settings, indicators, bands };
}

const MEANS = ["arithmetic", "geometric"] as const;

/** 积分 without full marks, or an indicator that is only looked at. */
function unweighted({ oneOf }: RandomChoice): Indicator {
  return {
    ...PLAIN,
    code: "W",
    rule: oneOf([{ kind: "direct" }, { kind: "points", unitPoints: 0.35 }]),
    missing: oneOf([...POLICIES, null]),
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
  missing: null,
  notApplicable: null,
};

function constraints(choice: RandomChoice, classNames: readonly string[]): Indicator[] {
  const { below, chance, oneOf } = choice;
  const tier = oneOf([null, "丙"]);
  const deduct = { kind: "deduct", pointsPerUnit: oneOf([0.7, 1.1]) } as const;
  return Array.from({ length: 1 + below(2) }, (_, index) => ({
    ...PLAIN,
    code: `C${index}`,
    category: "C" as const,
    classWeights: chance(0.3) ? { [oneOf(classNames)]: null } : {},
    ...oneOf<Pick<Indicator, "rule"> & Partial<Indicator>>([
      { rule: { kind: "direct" } },
      { rule: { kind: "points", unitPoints: oneOf([1.5, -2]) } },
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
      { rule: { kind: "veto", effect: { kind: "ceiling", tier } } },
      { rule: { kind: "veto", effect: { kind: "cap", score: 59.996 } } },
    ]),
  }));
}

function limits({ chance, oneOf }: RandomChoice): LedgerLimits {
  return {
    total: oneOf([null, null, 3, 5.25]),
    byType: chance(0.3) ? { 表彰: 2.5 } : {},
    byItem: chance(0.3) ? { 甲: 1.2, 丙: 0.8 } : {},
  };
}

function quotaSettings(
  choice: RandomChoice,
  classNames: readonly string[],
  { share, places }: Band,
): QuotaSettings {
  const { below, chance, oneOf } = choice;
  const some = <T>(value: () => T, part = 0.7) =>
    Object.fromEntries(classNames.filter(() => chance(part)).map((name) => [name, value()]));
  // A top tier without places of its own needs the result of the unit of every class.
  const linked = share === null && places === null ? 1 : 0.7;
  return {
    base: chance(0.2) ? some(() => below(30)) : {},
    atLeastOne: chance(0.3),
    isPooled: chance(0.2),
    unitResult: chance(0.25) ? some(() => oneOf(["优秀", "合格"]), linked) : {},
    linkedShare: { 优秀: 0.25, 合格: 0.15 },
  };
}

/** Tiers with limits, tiers reached by place only, or both. */
function randomBands(choice: RandomChoice, isByPlaceOnly: boolean): Band[] {
  const { below, chance, oneOf } = choice;
  const places = (part: number): Partial<Band> =>
    chance(part) ? oneOf([{ share: oneOf([0.1, 0.2, 0.35, 0.6]) }, { places: below(4) }]) : {};
  const some = (): Partial<Band> => oneOf([{ share: oneOf([0.1, 0.3]) }, { places: below(4) }]);
  if (isByPlaceOnly || chance(0.15)) {
    return [band("甲", null, some()), band("乙", null, some()), band("丙", null)];
  }
  const minimum = () => (chance(0.15) ? { minimum: oneOf([55, 75.5, 85, 95]) } : {});
  const limited = [
    band("优", oneOf([90, 85.5]), { ...places(0.6), ...minimum() }),
    band("良", 80, { ...places(0.4), ...minimum() }),
    band("丙", 60, places(0.1)),
    band("差", 0),
  ];
  if (chance(0.7)) return limited;
  const open = [band("红旗", null, some()), band("先进", null, { ...some(), ...minimum() })];
  return [...open, ...limited.slice(2)];
}
