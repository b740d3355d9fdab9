import {
  add,
  divide,
  fractionOf,
  greatestCommon,
  multiply,
  nearestNumber,
  ONE,
  reduced,
  ZERO,
  type Fraction,
} from "../numbers/fraction";
import { fullScore } from "../fullMarks";
import type { Scheme } from "../scheme";
import { exactWhole, totalMarking } from "./whole";
import { countsFor, weightFor, weightTree, type WeightNode } from "./weightTree";

/**
 * What each indicator's score counts towards the total of a class: total = Σ factor × score, exactly.
 * The same numbers three times: exact, as doubles, and as integers over one denominator where they are small.
 */
export interface Factors {
  /** The share of the whole weight that each indicator has, after what is missing went to others. */
  readonly shares: readonly Fraction[];
  readonly exact: readonly Fraction[];
  readonly numbers: Float64Array;
  /** Worked out when first asked for: only formulas need them. */
  readonly integers: Float64Array | null;
  readonly denominator: number;
}

const LARGEST_INTEGER = 2n ** 31n;

/**
 * The factors of a class. Indicators for which isMissing answers true give their weight to the rest of
 * their group, then to the other groups (docs/rules.md, States of a cell).
 */
export function factorsOf(
  scheme: Scheme,
  className: string,
  isMissing: (indicator: number) => boolean = () => false,
): Factors {
  const tree = weightTree(scheme, className);
  const marking = totalMarking(scheme);
  const whole = exactWhole(scheme, className);
  const shares = scheme.indicators.map(() => ZERO);
  spread(tree, ONE, isMissing, shares);
  const exact = scheme.indicators.map((indicator, index) => {
    const weight = weightFor(indicator, className);
    if (weight === null) {
      return countsFor(scheme, indicator, className) && !isMissing(index) ? ONE : ZERO;
    }
    const share = shares[index]!;
    if (share.numerator === 0n) return ZERO;
    const full = fractionOf(fullScore(indicator, weight, marking));
    return reduced(divide(multiply(whole, share), full));
  });
  let known: CommonIntegers | undefined;
  const common = (): CommonIntegers => (known ??= commonIntegers(exact));
  return {
    shares,
    exact,
    numbers: Float64Array.from(exact, nearestNumber),
    get integers() {
      return common().integers;
    },
    get denominator() {
      return common().denominator;
    },
  };
}

function hasPresent(node: WeightNode, isMissing: (indicator: number) => boolean): boolean {
  if (node.weight.numerator === 0n) return false;
  if (node.indicator >= 0) return !isMissing(node.indicator);
  return node.children.some((child) => hasPresent(child, isMissing));
}

/** Hands the share of a group to its present children, in proportion to their weights. */
function spread(
  node: WeightNode,
  share: Fraction,
  isMissing: (indicator: number) => boolean,
  shares: Fraction[],
): void {
  if (node.indicator >= 0) {
    shares[node.indicator] = share;
    return;
  }
  const present = node.children.filter((child) => hasPresent(child, isMissing));
  const total = present.reduce((sum, child) => add(sum, child.weight), ZERO);
  for (const child of present) {
    spread(child, reduced(multiply(share, divide(child.weight, total))), isMissing, shares);
  }
}

type CommonIntegers = Pick<Factors, "integers" | "denominator">;

/** Every factor as an integer over one denominator, as long as both stay small enough for fast exact sums. */
function commonIntegers(exact: readonly Fraction[]): CommonIntegers {
  const tooLarge = { integers: null, denominator: 1 };
  let common = 1n;
  for (const { denominator } of exact) {
    common = (common / greatestCommon(common, denominator)) * denominator;
    if (common > LARGEST_INTEGER) return tooLarge;
  }
  const integers = exact.map((each) => (each.numerator * common) / each.denominator);
  if (integers.some((each) => each > LARGEST_INTEGER)) return tooLarge;
  return { integers: Float64Array.from(integers, Number), denominator: Number(common) };
}
