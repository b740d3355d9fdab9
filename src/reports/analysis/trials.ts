import { objectiveTable } from "../../grading/edit/objectiveTable";
import { rankRanges, ranksUnder } from "../../grading/edit/rankRanges";
import { gradeShown } from "../../grading/results/gradeShown";
import { appraise } from "../../scoring/appraise/appraise";
import { ScoreError } from "../../scoring/errors";
import type { Sentence } from "../../scoring/locale";
import { fractionOf } from "../../scoring/numbers/fraction";
import { numberOfFraction } from "../../scoring/numbers/round";
import { factorsOf } from "../../scoring/weights/factors";
import type { Scheme } from "../../scoring/scheme";
import { largest, smallest } from "../../workbook/extremes";
import { figure, type Figure } from "../data/figure";
import { FIXED, type Trial } from "../data/source";
import type { ReportFacts } from "../facts/reportFacts";
import type { UnitFacts } from "../facts/unitFacts";

/** The order under other weights; bonus, deduction and vetoes stay out of the ranks. */
export interface Trials {
  /** The rank of a unit in a trial, or how many grades it has; undefined without a score. */
  readonly of: (trial: Trial, unit: UnitFacts) => Figure | undefined;
  /** Entropy weights by indicator in per cent, or why there are none. */
  readonly entropy: ReadonlyMap<number, number> | Sentence;
}

const SEED = 1;

/** All trials of a scheme: its own weights, entropy weights, a thousand at random, and each indicator left out. */
export function trialsOf({ grading }: ReportFacts): Trials {
  const { scheme, columns } = grading.read;
  const lenient: Scheme = { ...scheme, settings: { ...scheme.settings, weightTotal: "scale" } };
  const ranks = ranksUnder(lenient, columns);
  const weighed = weighedItems(grading);
  const spread = FIXED.trialSpread / 100;
  const ranges = rankRanges(lenient, columns, { seed: SEED, runs: FIXED.trials, spread });
  const without = weighed.map((item) =>
    ranks((own) => own.map((weight, index) => (index === item ? 0 : weight))),
  );
  const entropy = entropyShares(grading, weighed);
  const values: Readonly<Record<Trial, (unit: number) => number>> = {
    given: once(ranks((own) => own)),
    entropy: entropy instanceof Map ? once(entropyRanks(grading, ranks, entropy)) : () => NaN,
    best: once(ranges.best),
    worst: once(ranges.worst),
    withoutBest: (unit) => smallest(without.map((each) => each[unit]!)),
    withoutWorst: (unit) => largest(without.map((each) => each[unit]!)),
    grades: gradeCounts(grading, weighed),
  };
  return {
    entropy,
    of: (trial, { index, name }) => {
      const value = values[trial](index);
      if (!Number.isFinite(value)) return undefined;
      return figure(fractionOf(value), { trial, unit: name }, { decimals: 1, isShort: true });
    },
  };
}

function once(ranks: Float64Array): (unit: number) => number {
  return (unit) => ranks[unit]!;
}

type Grading = ReportFacts["grading"];

/** The indicators that have a weight in some class. */
function weighedItems({ read: { scheme, columns } }: Grading): number[] {
  const shares = columns.classNames.map((name) => factorsOf(scheme, name).shares);
  return scheme.indicators.flatMap((_, index) =>
    shares.some((each) => each[index]!.numerator > 0n) ? [index] : [],
  );
}

function entropyShares(
  { read }: Grading,
  weighed: readonly number[],
): ReadonlyMap<number, number> | Sentence {
  const { entropy } = objectiveTable(read, weighed).shares;
  if ("zh-CN" in entropy) return entropy;
  return new Map(weighed.map((index, at) => [index, entropy[at]!]));
}

/** Each weight is brought to its entropy share; full marks and the ways of marking stay. */
function entropyRanks(
  { read: { scheme } }: Grading,
  ranks: ReturnType<typeof ranksUnder>,
  entropy: ReadonlyMap<number, number>,
): Float64Array {
  return ranks((own, className) => {
    const { shares } = factorsOf(scheme, className);
    return own.map((weight, index) => {
      const share = numberOfFraction(shares[index]!);
      return share === 0 ? 0 : (weight / share) * (entropy.get(index) ?? 0);
    });
  });
}

/** How many grades a unit has over all appraisals in which one indicator is left out; those that cannot be made do not count. */
function gradeCounts(
  { read, appraisal }: Grading,
  weighed: readonly number[],
): (unit: number) => number {
  const appraisals = [appraisal];
  for (const index of weighed) {
    try {
      appraisals.push(appraise(schemeWithout(read.scheme, index), read.columns));
    } catch (error) {
      if (!(error instanceof ScoreError)) throw error;
    }
  }
  return (unit) => new Set(appraisals.map((each) => gradeShown(each, unit, "zh-CN"))).size;
}

/** The scheme without what an indicator weighs; the rest of its group has the weight of the group. */
function schemeWithout(scheme: Scheme, left: number): Scheme {
  const indicators = scheme.indicators.map((each, index) => {
    if (index !== left) return each;
    const none = Object.keys(each.classWeights).map((name) => [name, 0] as const);
    return { ...each, weight: 0, classWeights: Object.fromEntries(none) };
  });
  return { ...scheme, indicators, settings: { ...scheme.settings, weightTotal: "scale" } };
}
