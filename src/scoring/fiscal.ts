import { compareNumbers } from "./compareNumbers";
import { ScoreError } from "./errors";
import { finiteNumber } from "./finiteNumber";
import { round } from "./round";

/** 正向, 反向 and 等于 indicators of a fiscal self-evaluation. */
export type FiscalRule = "positive" | "reverse" | "equal";

/** 达成, 部分达成并具有一定效果, 未达成且效果较差. */
export type FiscalLevel = "reached" | "partly" | "missed";

/** Up to 100 in proportion to the target; what falls short of zero earns nothing. */
function proportion(actual: number, target: number): number {
  if (compareNumbers(actual, target) >= 0) return 100;
  return actual <= 0 ? 0 : (100 * actual) / target;
}

/**
 * The share of full marks (0..100) under the rules of fiscal self-evaluation: 正向 a ÷ t up to full;
 * 反向 full to t, then falling to 0 at 2t; 等于 as 正向, and for a target of 0 full only at 0 (domain.md 3.2, 财预〔2020〕10号).
 *
 * @throws {ScoreError} fiscalTarget, invalidNumber
 * @example
 * compileFiscal("positive", 50)(49); // => 98
 * compileFiscal("reverse", 90)(99); // => 90
 */
export function compileFiscal(rule: FiscalRule, target: number): (actual: number) => number {
  finiteNumber(target);
  if (target < 0) throw new ScoreError("fiscalTarget", { target });
  if (rule === "reverse") {
    return (actual) => {
      if (Number.isNaN(actual)) return actual;
      if (compareNumbers(actual, target) <= 0) return 100;
      if (compareNumbers(actual, 2 * target) >= 0) return 0;
      return 100 * (1 - (actual - target) / target);
    };
  }
  if (rule === "equal" && target === 0) {
    return (actual) => (Number.isNaN(actual) ? actual : actual <= 0 ? 100 : 0);
  }
  return (actual) => (Number.isNaN(actual) ? actual : proportion(actual, target));
}

/** The marks that a 定性 indicator may get: from lower (included) to upper (included only at full marks). */
export interface FiscalRange {
  readonly lower: number;
  readonly upper: number;
  readonly isUpperIncluded: boolean;
}

const SHARES: Readonly<Record<FiscalLevel, readonly [number, number]>> = {
  reached: [80, 100],
  partly: [60, 80],
  missed: [0, 60],
};

/**
 * The allowed marks of a 定性 indicator: [80 %, 100 %], [60 %, 80 %) or [0, 60 %) of full marks, limits at two decimals.
 *
 * @example
 * fiscalRange("partly", 8).lower; // => 4.8
 */
export function fiscalRange(level: FiscalLevel, fullMarks: number): FiscalRange {
  const [from, to] = SHARES[level];
  return {
    lower: round((fullMarks * from) / 100, 2),
    upper: round((fullMarks * to) / 100, 2),
    isUpperIncluded: to === 100,
  };
}

/**
 * Whether the marks are allowed for the level.
 *
 * @example
 * isInFiscalRange("missed", 4.8, 8); // => false
 */
export function isInFiscalRange(level: FiscalLevel, marks: number, fullMarks: number): boolean {
  const { lower, upper, isUpperIncluded } = fiscalRange(level, fullMarks);
  const atUpper = compareNumbers(marks, upper);
  return compareNumbers(marks, lower) >= 0 && (isUpperIncluded ? atUpper <= 0 : atUpper < 0);
}
