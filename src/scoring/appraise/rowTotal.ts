import type { Columns } from "../columns";
import { atFifteenDigits } from "../decimal";
import type { Factors } from "../factors";
import { fractionOf, multiply, ONE, type Fraction } from "../fraction";
import { numberOfFraction, ticksOf, ticksOfFraction } from "../round";
import type { Scheme } from "../scheme";
import { clearTicks } from "./clearTicks";
import { exactTicks, exactTotal } from "./exactTotal";
import { treeTotal } from "./treeTotal";

/** The total of one unit whose scores are filled: in ticks, and unrounded at 15 digits. */
export interface RowTotal {
  ticks(scores: Float64Array, factors: Factors, moved: readonly number[], unit: number): number;
  exact(scores: Float64Array, factors: Factors, moved: readonly number[], unit: number): number;
  /** Whether a plain weighted sum of doubles is the same total, away from ties. */
  readonly isLinear: boolean;
}

/** How a scheme adds up one row: as a weighted sum, item by item, or level by level. */
export function rowTotal(scheme: Scheme, columns: Columns): RowTotal {
  const { aggregation, roundingScope, decimals, rounding, method } = scheme.settings;
  const isTree = aggregation.includes("geometric") && method === "score";
  if (isTree) return byLevels(scheme, columns);
  const exact: RowTotal["exact"] = (scores, factors, _moved, unit) =>
    numberOfFraction(multiply(exactTotal(scores, factors), coefficient(columns, unit)));
  if (roundingScope === "items") {
    const ticks: RowTotal["ticks"] = (scores, factors, _moved, unit) => {
      const sum = itemTicks(scores, factors, decimals, rounding).reduce((a, b) => a + b, 0);
      const factor = coefficient(columns, unit);
      if (factor === ONE) return sum;
      const total = { numerator: BigInt(sum), denominator: 10n ** BigInt(decimals) };
      return ticksOfFraction(multiply(total, factor), decimals, rounding);
    };
    const decimalTotal: RowTotal["exact"] = (...row) => ticks(...row) / 10 ** decimals;
    return { ticks, exact: decimalTotal, isLinear: false };
  }
  const ticks: RowTotal["ticks"] = (scores, factors, _moved, unit) => {
    const factor = coefficient(columns, unit);
    const clear = clearTotal(scores, factors, decimals, numberOfFraction(factor));
    if (!Number.isNaN(clear)) return clear;
    if (factor === ONE) return exactTicks(scores, factors, decimals, rounding);
    return ticksOfFraction(multiply(exactTotal(scores, factors), factor), decimals, rounding);
  };
  return { ticks, exact, isLinear: true };
}

/** Σ factor × score in ticks, added up in doubles; NaN near a tie. */
function clearTotal(
  scores: Float64Array,
  { numbers }: Factors,
  decimals: number,
  coefficient: number,
): number {
  let [sum, size] = [0, 0];
  for (let index = 0; index < numbers.length; index++) {
    if (numbers[index] === 0) continue;
    const points = numbers[index]! * scores[index]!;
    sum += points;
    size += Math.abs(points);
  }
  const scale = coefficient * 10 ** decimals;
  return clearTicks(sum * scale, size * scale);
}

/** 逐项: each item's points rounded on their own, so that the printed items add up to the printed total. */
export function itemTicks(
  scores: Float64Array,
  { exact, numbers }: Factors,
  decimals: number,
  rounding: Scheme["settings"]["rounding"],
): number[] {
  const scale = 10 ** decimals;
  return exact.map((factor, index) => {
    if (factor.numerator === 0n) return 0;
    const points = numbers[index]! * scores[index]! * scale;
    const clear = clearTicks(points, Math.abs(points));
    if (!Number.isNaN(clear)) return clear;
    return ticksOfFraction(multiply(factor, fractionOf(scores[index]!)), decimals, rounding);
  });
}

function byLevels(scheme: Scheme, columns: Columns): RowTotal {
  const { decimals, rounding } = scheme.settings;
  const trees = columns.classNames.map((className) => treeTotal(scheme, className));
  const total = (
    precision: "quick" | "exact",
    scores: Float64Array,
    moved: readonly number[],
    unit: number,
  ): number => {
    const tree = trees[columns.classes?.[unit] ?? 0]!;
    const own = tree(scores, (indicator) => moved.includes(indicator), precision);
    return own * numberOfFraction(coefficient(columns, unit));
  };
  return {
    ticks(scores, _factors, moved, unit) {
      const quick = total("quick", scores, moved, unit);
      const near = isNearTie(quick, decimals) ? total("exact", scores, moved, unit) : quick;
      return ticksOf(near, decimals, rounding);
    },
    exact: (scores, _factors, moved, unit) => atFifteenDigits(total("exact", scores, moved, unit)),
    isLinear: false,
  };
}

/** Whether the noise of doubles could decide how the number is rounded. */
function isNearTie(value: number, decimals: number): boolean {
  const scaled = Math.abs(value) * 10 ** decimals;
  return Math.abs(scaled - Math.floor(scaled) - 0.5) < 1e-6 + scaled * 1e-12;
}

/** 难度系数 × 岗位系数 of a unit; what is not given is 1. */
export function coefficient({ difficulty, post }: Columns, unit: number): Fraction {
  if (!difficulty && !post) return ONE;
  return multiply(coefficientAt(difficulty, unit), coefficientAt(post, unit));
}

function coefficientAt(column: Float64Array | null, unit: number): Fraction {
  const value = column?.[unit] ?? NaN;
  return Number.isNaN(value) ? ONE : fractionOf(value);
}
