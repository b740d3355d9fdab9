import type { Columns } from "../../src/scoring/columns";
import { presetBands } from "../../src/scoring/grades/gradeScale";
import {
  DEFAULT_SETTINGS,
  type CompeteMethod,
  type Indicator,
  type Measure,
  type Rule,
  type Scheme,
  type Settings,
} from "../../src/scoring/scheme";
import { FLOOR, POINTS, STEPS, STEPS_OF_GROWTH, TARGET, TOLERANCE } from "./parameters";
import * as rivals from "./rivals";
import { finish, type Finished } from "./rivals/finish";
import { INDICATORS, type ColumnsWanted } from "./ruleColumns";

/** One thing that a scheme can ask for, 20 times over, and the loop by hand that it is measured against. */
export interface Entry {
  readonly scheme: Scheme;
  readonly wanted: ColumnsWanted;
  readonly rival: (columns: Columns) => Finished;
}

type Parts = Partial<Omit<Indicator, "rule">>;

function schemeOf(rule: Rule, settings: Partial<Settings> = {}, parts: Parts = {}): Scheme {
  return {
    name: "bench",
    settings: { ...DEFAULT_SETTINGS, ...settings },
    bands: presetBands("优秀/良好/合格/待改进")!,
    indicators: Array.from({ length: INDICATORS }, (_, index): Indicator => ({
      code: `I${index + 1}`,
      name: `指标${index + 1}`,
      groups: [],
      weight: 5,
      classWeights: {},
      category: null,
      nature: null,
      stage: null,
      measure: "value",
      scale: "plain",
      missing: null,
      notApplicable: null,
      ...parts,
      rule,
    })),
  };
}

/** An entry whose rival gives published totals; grades and ranks follow as everywhere. */
function entry(
  scheme: Scheme,
  rival: (columns: Columns) => Float64Array,
  wanted: ColumnsWanted = {},
): Entry {
  return { scheme, wanted, rival: (columns) => finish(rival(columns), columns) };
}

const DIRECT: Rule = { kind: "direct" };
const attain = (rest: Partial<Extract<Rule, { kind: "attain" }>>): Rule => ({
  kind: "attain",
  direction: "higher",
  target: TARGET,
  floor: null,
  cap: null,
  partial: true,
  ...rest,
});
const compete = (method: CompeteMethod, dropPerPlace: number | null = null): Rule => ({
  kind: "compete",
  method,
  direction: "higher",
  dropPerPlace,
});
const measured = (measure: Measure): Scheme =>
  schemeOf({ kind: "ladder", mode: "linear", steps: STEPS_OF_GROWTH }, {}, { measure });
const blanks = { blanks: 0.1 };
const bases = { hasBases: true };

/** Three levels: five groups of two subgroups of two indicators, all of equal weight. */
function onThreeLevels(scheme: Scheme): Scheme {
  const indicators = scheme.indicators.map((indicator, index): Indicator => {
    const [outer, inner] = [Math.floor(index / 4), Math.floor(index / 2)];
    const groups = [`${outer}`, `${inner}`].map((name) => ({ name, weight: null }));
    return { ...indicator, groups };
  });
  return { ...scheme, indicators };
}

/** The last indicator only deducts; the others share the weight. */
function withConstraint(scheme: Scheme): Scheme {
  const rule: Rule = { kind: "deduct", direction: "lower", target: 0, pointsPerUnit: POINTS };
  const indicators = scheme.indicators.map((indicator, index): Indicator => {
    if (index < INDICATORS - 1) return { ...indicator, weight: 1 };
    return { ...indicator, weight: null, category: "C", rule };
  });
  return { ...scheme, indicators, settings: { ...scheme.settings, weightTotal: "scale" } };
}

export const ENTRIES: Readonly<Record<string, Entry>> = {
  direct: entry(schemeOf(DIRECT), rivals.direct),
  attainHigher: entry(schemeOf(attain({ floor: FLOOR })), rivals.attainHigher),
  attainLower: entry(schemeOf(attain({ direction: "lower" })), rivals.attainLower),
  attainEqual: entry(schemeOf(attain({ direction: "equal" })), rivals.attainEqual),
  attainMet: entry(schemeOf(attain({ partial: false })), rivals.attainMet),
  attainRange: entry(
    schemeOf(attain({ direction: "range", target: [FLOOR, TARGET], floor: TOLERANCE })),
    rivals.attainRange,
  ),
  attainOwn: entry(schemeOf(attain({})), rivals.attainOwn, { hasTargets: true }),
  deduct: entry(
    schemeOf({ kind: "deduct", direction: "higher", target: TARGET, pointsPerUnit: POINTS }),
    rivals.deduct,
  ),
  ladderStep: entry(schemeOf({ kind: "ladder", mode: "step", steps: STEPS }), rivals.ladderStep),
  ladderLinear: entry(
    schemeOf({ kind: "ladder", mode: "linear", steps: STEPS }),
    rivals.ladderLinear,
  ),
  points: entry(schemeOf({ kind: "points", unitPoints: POINTS, cap: null }), rivals.points, {
    hasQualities: true,
  }),
  efficacy: entry(schemeOf(compete("efficacy")), rivals.efficacy),
  minmax: entry(schemeOf(compete("minmax")), rivals.minmax),
  best: entry(schemeOf(compete("best")), rivals.best),
  rank: entry(schemeOf(compete("rank")), rivals.rank),
  rankDrop: entry(schemeOf(compete("rank", POINTS)), rivals.rankDrop),
  zscore: entry(schemeOf(compete("zscore")), rivals.zscore),
  fiscalPositive: entry(
    schemeOf({ kind: "fiscal", preset: "positive", target: TARGET }),
    rivals.fiscalPositive,
  ),
  fiscalReverse: entry(
    schemeOf({ kind: "fiscal", preset: "reverse", target: TARGET }),
    rivals.fiscalReverse,
  ),
  fiscalEqual: entry(
    schemeOf({ kind: "fiscal", preset: "equal", target: TARGET }),
    rivals.fiscalPositive,
  ),
  manyClasses: entry(schemeOf(compete("minmax")), rivals.minmax, { classes: 2000 }),
  growth: entry(measured("growth"), rivals.growth, bases),
  growthPerHead: entry(measured("growthPerHead"), rivals.growthPerHead, bases),
  ratePerHead: entry(measured("ratePerHead"), rivals.ratePerHead, bases),
  difference: entry(measured("change"), rivals.difference, bases),
  methodDeviation: entry(schemeOf(DIRECT, { method: "deviation" }), rivals.zscore),
  methodChange: entry(schemeOf(DIRECT, { method: "change" }), rivals.change, bases),
  methodPlaces: placesEntry(),
  missingZero: entry(schemeOf(DIRECT, { missing: "zero" }), rivals.missingZero, blanks),
  missingFull: entry(schemeOf(DIRECT, { missing: "full" }), rivals.missingFull, blanks),
  missingMean: entry(schemeOf(DIRECT, { missing: "mean" }), rivals.missingMean, blanks),
  missingReweight: entry(schemeOf(DIRECT, { missing: "reweight" }), rivals.missingReweight, blanks),
  halfEven: entry(schemeOf(DIRECT, { rounding: "half-even" }), rivals.halfEven),
  items: entry(schemeOf(DIRECT, { roundingScope: "items" }), rivals.items),
  geometric: entry(
    onThreeLevels(schemeOf(DIRECT, { aggregation: ["geometric", "geometric", "geometric"] })),
    rivals.geometric,
  ),
  constraint: entry(withConstraint(schemeOf(DIRECT)), rivals.constraint),
  coefficients: entry(schemeOf(DIRECT), rivals.coefficients, { hasCoefficients: true }),
  tieBreakers: {
    scheme: schemeOf(DIRECT, { tieBreakers: ["I1", "I2"] }),
    wanted: {},
    rival: rivals.tieBreakers,
  },
  exactRanks: {
    scheme: schemeOf(DIRECT, { rankBy: "exact" }),
    wanted: {},
    rival: rivals.exactRanks,
  },
};

/** 名次和 has no limits: its grades follow from places, here one for all, and less is better. */
function placesEntry(): Entry {
  const scheme = schemeOf(DIRECT, { method: "places" });
  const bands = [{ ...scheme.bands[0]!, lower: null }];
  return { scheme: { ...scheme, bands }, wanted: {}, rival: rivals.placesFinished };
}
