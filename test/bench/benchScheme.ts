import { band } from "../../src/scoring/grades/gradeScale";
import { DEFAULT_SETTINGS, type Indicator, type Rule, type Scheme } from "../../src/scoring/scheme";

/** The worst and the best value of an indicator with a target, and what it weighs. */
export interface TargetIndicator {
  readonly floor: number;
  readonly target: number;
  readonly weight: number;
}

/** 12 of which more is better and 4 of which less is better. */
export const TARGETS: readonly TargetIndicator[] = [
  { floor: 0, target: 100, weight: 5 },
  { floor: 0, target: 100, weight: 6 },
  { floor: 60, target: 100, weight: 4 },
  { floor: 50, target: 100, weight: 5 },
  { floor: 100, target: 200, weight: 5 },
  { floor: 0, target: 400, weight: 6 },
  { floor: 0, target: 50, weight: 4 },
  { floor: 16, target: 80, weight: 5 },
  { floor: 200, target: 1000, weight: 7 },
  { floor: 0, target: 500, weight: 3 },
  { floor: 20, target: 120, weight: 4 },
  { floor: 0, target: 8, weight: 6 },
  { floor: 100, target: 20, weight: 5 },
  { floor: 10, target: 2, weight: 4 },
  { floor: 48, target: 12, weight: 6 },
  { floor: 300, target: 100, weight: 5 },
];

/** 4 that are compared within the class; of the last, less is better. */
export const COMPARED: readonly { direction: "higher" | "lower"; weight: number }[] = [
  { direction: "higher", weight: 6 },
  { direction: "higher", weight: 5 },
  { direction: "higher", weight: 5 },
  { direction: "lower", weight: 4 },
];

export const BONUS_LIMIT = 5;
export const DEDUCTION_LIMIT = 10;
export const TOP_SHARE = 0.2;

function indicator(index: number, weight: number, rule: Rule): Indicator {
  return {
    code: `I${index + 1}`,
    name: `指标${index + 1}`,
    groups: [],
    weight,
    classWeights: {},
    category: null,
    nature: null,
    stage: null,
    measure: "value",
    scale: "plain",
    rule,
    missing: null,
    notApplicable: null,
  };
}

/** The scheme that the bench appraises by: everything that a grading of a whole country's units would do. */
export const BENCH_SCHEME: Scheme = {
  name: "bench",
  settings: {
    ...DEFAULT_SETTINGS,
    // Among 100 units the smallest class can have one.
    singleClass: "full",
    bonus: { total: BONUS_LIMIT, byType: {}, byLevel: {}, byItem: {} },
    deduction: { total: DEDUCTION_LIMIT, byType: {}, byLevel: {}, byItem: {} },
  },
  indicators: [
    ...TARGETS.map(({ floor, target, weight }, index) =>
      indicator(index, weight, {
        kind: "attain",
        direction: target > floor ? "higher" : "lower",
        target,
        floor,
        cap: 100,
        partial: true,
      }),
    ),
    ...COMPARED.map(({ direction, weight }, index) =>
      indicator(TARGETS.length + index, weight, {
        kind: "compete",
        method: "minmax",
        direction,
        dropPerPlace: null,
      }),
    ),
  ],
  bands: [
    band("优秀", 90, { share: TOP_SHARE }),
    band("良好", 80),
    band("合格", 60),
    band("待改进", 0),
  ],
};
