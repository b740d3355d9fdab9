import { appraise } from "../../src/scoring/appraise/appraise";
import { rowReader } from "../../src/scoring/appraise/rowReader";
import { factorsOf } from "../../src/scoring/weights/factors";
import { gradeShown } from "../../src/grading/results/gradeShown";
import type { Operation, Trial } from "../../src/reports/data/source";
import { ScoreError } from "../../src/scoring/errors";
import { round } from "../../src/scoring/numbers/round";
import type { Graded } from "./papers";
import { isSame, minus, order, over, plus, times, whole, type Ratio } from "./ratio";

type Lists = readonly (readonly Ratio[])[];

/** What is worked out from whole lists; undefined for other operations. */
export function ofLists(operation: Operation, lists: Lists): Ratio | undefined {
  const [first = [], second = [], third = []] = lists;
  switch (operation) {
    case "countNear": {
      const near = first.filter((value) => {
        const apart = minus(value, second[0]!);
        return order(third[0]!, apart[0] < 0n ? minus(whole(0), apart) : apart) >= 0;
      });
      return whole(near.length);
    }
    case "countWithin": {
      const [upper] = third;
      const isFrom = (value: Ratio, limit: Ratio): boolean => minus(value, limit)[0] >= 0n;
      const within = first.filter(
        (value) => isFrom(value, second[0]!) && !(upper && isFrom(value, upper)),
      );
      return whole(within.length);
    }
    case "countMost": {
      const counts = first.map((value) => first.filter((each) => isSame(each, value)).length);
      return whole(counts.reduce((most, each) => Math.max(most, each), 0));
    }
    case "contribution":
      return over(times(whole(100), products(first, second)), products(second, second));
    case "correlation": {
      const [xy, xx, yy] = [
        products(first, second),
        products(first, first),
        products(second, second),
      ];
      const r = number(xy) / Math.sqrt(number(xx) * number(yy));
      return [BigInt(Math.round(r * 1000)), 1000n];
    }
    default:
      return undefined;
  }
}

function number([above, below]: Ratio): number {
  return Number((above * 10n ** 12n) / below) / 10 ** 12;
}

/** Σxy − ΣxΣy ÷ n. */
function products(left: readonly Ratio[], right: readonly Ratio[]): Ratio {
  const sum = (list: readonly Ratio[]): Ratio => list.reduce(plus, whole(0));
  const both = sum(left.map((value, index) => times(value, right[index]!)));
  return minus(both, over(times(sum(left), sum(right)), whole(left.length)));
}

/** Entropy weights of the raw values: e = −Σ p ln p ÷ ln n, each 1 − e of their sum, in per cent. */
export function entropyWeights({ grading }: Graded): Map<string, number> {
  const { scheme, columns } = grading.read;
  const items = weighedItems({ grading });
  const all = Array.from({ length: columns.size }, (_, unit) =>
    items.map((index) => columns.values[index]!.values[unit]!),
  ).filter((row) => row.every((value) => !Number.isNaN(value)));
  const contrasts = items.map((_, at) => {
    const values = all.map((row) => row[at]!);
    const total = values.reduce((sum, each) => sum + each, 0);
    const entropy = values
      .filter((value) => value > 0)
      .reduce((sum, value) => sum - (value / total) * Math.log(value / total), 0);
    return 1 - entropy / Math.log(values.length);
  });
  const sum = contrasts.reduce((total, each) => total + each, 0);
  return new Map(items.map((index, at) => [scheme.indicators[index]!.code, contrasts[at]! / sum]));
}

function weighedItems({ grading }: Pick<Graded, "grading">): number[] {
  const { scheme, columns } = grading.read;
  return [...scheme.indicators.keys()].filter((index) =>
    columns.classNames.some((name) => factorsOf(scheme, name).shares[index]!.numerator > 0n),
  );
}

const RUNS = 1000;
const known = new WeakMap<object, Map<Trial, readonly number[]>>();

/** A trial for a unit, worked out once for all of them. */
export function trialOf(graded: Graded, trial: Trial, unit: string): Ratio {
  const trials = known.get(graded.grading) ?? allTrials(graded);
  known.set(graded.grading, trials);
  return whole(trials.get(trial)![graded.grading.read.data.units.indexOf(unit)]!);
}

function allTrials(graded: Graded): Map<Trial, readonly number[]> {
  const items = weighedItems(graded);
  const entropy = entropyWeights(graded);
  const { indicators } = graded.grading.read.scheme;
  const classes = graded.grading.read.columns.classNames.length;
  const drawn = Array.from({ length: classes }, () => [] as number[][]);
  // Each class draws from the seed anew, a number for each of all indicators.
  for (const draws of drawn) {
    const own = mulberry(1);
    for (let run = 0; run < RUNS; run += 1) draws.push(indicators.map(() => 0.9 + 0.2 * own()));
  }
  const ranks = (weigh: Weigh): number[] => ranksUnder(graded, weigh);
  const runs = [
    ranks((own) => own),
    ...Array.from({ length: RUNS }, (_, run) =>
      ranks((own, group) => own.map((weight, index) => weight * drawn[group]![run]![index]!)),
    ),
  ];
  const without = items.map((item) =>
    ranks((own) => own.map((weight, index) => (index === item ? 0 : weight))),
  );
  const shares = (group: number): readonly number[] => {
    const { scheme, columns } = graded.grading.read;
    return factorsOf(scheme, columns.classNames[group]!).shares.map(
      ({ numerator, denominator }) => Number(numerator) / Number(denominator),
    );
  };
  const extreme = (all: readonly number[][], pick: (...list: number[]) => number): number[] =>
    all[0]!.map((_, unit) => all.map((each) => each[unit]!).reduce((a, b) => pick(a, b)));
  return new Map<Trial, readonly number[]>([
    ["given", runs[0]!],
    ["best", extreme(runs, Math.min)],
    ["worst", extreme(runs, Math.max)],
    ["withoutBest", extreme(without, Math.min)],
    ["withoutWorst", extreme(without, Math.max)],
    [
      "entropy",
      ranks((own, group) =>
        own.map((weight, index) => {
          const share = shares(group)[index]!;
          return share === 0 ? 0 : (weight / share) * (entropy.get(indicators[index]!.code) ?? 0);
        }),
      ),
    ],
    ["grades", gradeCounts(graded, items)],
  ]);
}

type Weigh = (own: readonly number[], group: number) => readonly number[];

/** Marks that a unit has itself, weighed; who has more published points stands before, within the class. */
function ranksUnder({ grading }: Graded, weigh: Weigh): number[] {
  const { appraisal, read } = grading;
  const { scheme, columns } = read;
  const classOf = (unit: number): number => columns.classes?.[unit] ?? 0;
  const weights = columns.classNames.map((name, group) =>
    weigh([...factorsOf(scheme, name).numbers], group),
  );
  const totals = read.data.units.map((_, unit) => {
    const marks = ownMarks(appraisal)(unit);
    if (!marks) return NaN;
    let [sum, counted] = [0, 0];
    marks.forEach((mark, index) => {
      const weight = weights[classOf(unit)]![index]!;
      if (Number.isNaN(mark) || weight === 0) return;
      [sum, counted] = [sum + weight * mark, counted + weight];
    });
    return counted > 0 ? round(sum / counted, scheme.settings.decimals) : NaN;
  });
  return totals.map((own, unit) => {
    if (Number.isNaN(own)) return NaN;
    return (
      1 + totals.filter((each, other) => each > own && classOf(other) === classOf(unit)).length
    );
  });
}

const readers = new WeakMap<object, (unit: number) => readonly number[] | undefined>();

/** The marks of a unit without those that a policy put in or moved away. */
function ownMarks(
  appraisal: Graded["grading"]["appraisal"],
): (unit: number) => readonly number[] | undefined {
  const found = readers.get(appraisal);
  if (found) return found;
  const reader = rowReader(appraisal);
  const marks = new Map<number, readonly number[] | undefined>();
  const own = (unit: number): readonly number[] | undefined => {
    if (marks.has(unit)) return marks.get(unit);
    const row = reader(unit);
    const all =
      row &&
      appraisal.scheme.indicators.map((_, index) => {
        if (row.counts[index] !== 1) return NaN;
        if (row.filled.includes(index) || row.moved.includes(index)) return NaN;
        const { numerator, denominator } = row.exact(index);
        return Number(numerator) / Number(denominator);
      });
    marks.set(unit, all);
    return all;
  };
  readers.set(appraisal, own);
  return own;
}

function gradeCounts({ grading }: Graded, items: readonly number[]): number[] {
  const { scheme, columns } = grading.read;
  const found = [grading.appraisal];
  for (const item of items) {
    const indicators = scheme.indicators.map((each, index) => {
      if (index !== item) return each;
      const classWeights = Object.fromEntries(
        Object.keys(each.classWeights).map((key) => [key, 0]),
      );
      return { ...each, weight: 0, classWeights };
    });
    const settings = { ...scheme.settings, weightTotal: "scale" as const };
    try {
      found.push(appraise({ ...scheme, indicators, settings }, columns));
    } catch (error) {
      if (!(error instanceof ScoreError)) throw error;
    }
  }
  return grading.read.data.units.map(
    (_, unit) => new Set(found.map((each) => gradeShown(each, unit, "zh-CN"))).size,
  );
}

/** mulberry32, as published by Tommy Ettinger. */
function mulberry(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
