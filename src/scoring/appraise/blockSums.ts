import type { Columns } from "../columns";
import type { Indicator, Method, Scheme } from "../scheme";
import type { ClassPlan } from "./classPlan";
import type { ColumnScorer } from "./columnScorer";
import { addRamps, type Ramp } from "./ramps";

/** Weighted sums of a block of units in doubles; NaN where a score is missing. */
export interface BlockSums {
  readonly sums: Float64Array;
  /** The part of each sum that scores below 0 have: the error of a sum follows the sizes of its parts. */
  readonly negatives: Float64Array;
  /** Works out the sums of the units from … to − 1. */
  add(from: number, to: number): void;
}

/** Adds up factor × score, indicator by indicator, for at most so many units at a time. */
export function blockSums(
  { indicators, settings }: Scheme,
  { classes, difficulty, post }: Columns,
  scorers: readonly (ColumnScorer | null)[],
  plans: readonly ClassPlan[],
  longest: number,
): BlockSums {
  const sums = new Float64Array(longest);
  const negatives = new Float64Array(longest);
  const scores = new Float64Array(longest);
  const isShared = !classes || plans.every(({ factors }) => factors === plans[0]!.factors);
  const ramps: Ramp[] = [];
  const steps = scorers.map((scorer, index) => scorer && stepOf(scorer, index));
  return {
    sums,
    negatives,
    add(from, to) {
      sums.fill(0);
      negatives.fill(0);
      addRamps(sums, ramps, from, to);
      for (const step of steps) step?.(from, to);
      for (const coefficients of [difficulty, post]) {
        multiplyBy(sums, coefficients, from, to);
        multiplyBy(negatives, coefficients, from, to);
      }
    },
  };

  /** What adds the points of one indicator; null where it is one of the ramps. */
  function stepOf(
    scorer: ColumnScorer,
    index: number,
  ): ((from: number, to: number) => void) | null {
    const common = plans[0]!.factors.numbers[index]!;
    const isCommon = isShared || plans.every(({ factors }) => factors.numbers[index] === common);
    const isSigned = canBeNegative(indicators[index]!, settings.method);
    if (isCommon && scorer.ramp) {
      ramps.push(scorer.ramp(common));
      return null;
    }
    if (isCommon && !isSigned && scorer.addTo) {
      return (from, to) => scorer.addTo!(sums, common, from, to);
    }
    const factors = Float64Array.from(plans, (plan) => plan.factors.numbers[index]!);
    const largest = factors.reduce((a, b) => Math.max(a, b), 0);
    return (from, to) => {
      scorer.fill(from, to, scores);
      if (isCommon) addScores(sums, scores, common, to - from);
      else addByClass(sums, scores, factors, classes, from, to);
      if (isSigned) addNegatives(negatives, scores, largest, to - from);
    };
  }
}

/** Rules that never give less than 0 need no care about sums whose parts cancel out. */
function canBeNegative({ rule }: Indicator, method: Method): boolean {
  if (method === "change" || method === "deviation") return true;
  if (rule.kind === "compete") return rule.method === "zscore";
  return rule.kind === "direct" || rule.kind === "points" || rule.kind === "ladder";
}

function addScores(sums: Float64Array, scores: Float64Array, factor: number, count: number): void {
  for (let place = 0; place < count; place++) sums[place]! += factor * scores[place]!;
}

function addByClass(
  sums: Float64Array,
  scores: Float64Array,
  factors: Float64Array,
  classes: Uint16Array,
  from: number,
  to: number,
): void {
  const count = to - from;
  for (let place = 0; place < count; place++) {
    sums[place]! += factors[classes[from + place]!]! * scores[place]!;
  }
}

function addNegatives(
  negatives: Float64Array,
  scores: Float64Array,
  factor: number,
  count: number,
): void {
  for (let place = 0; place < count; place++) {
    if (scores[place]! < 0) negatives[place]! += factor * scores[place]!;
  }
}

/** Multiplies by the coefficients of the units; one that is not given is 1. */
function multiplyBy(
  sums: Float64Array,
  coefficients: Float64Array | null,
  from: number,
  to: number,
): void {
  if (!coefficients) return;
  for (let unit = from; unit < to; unit++) {
    const coefficient = coefficients[unit]!;
    if (coefficient === coefficient) sums[unit - from]! *= coefficient;
  }
}
