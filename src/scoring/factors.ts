import { add, divide, fractionOf, multiply, ONE, ZERO, type Fraction } from "./fraction";
import { numberOfFraction } from "./round";
import { fullScore } from "./fullMarks";
import type { Scheme } from "./scheme";
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
  readonly integers: Float64Array | null;
  readonly denominator: number;
  /** The share of the whole weight that went to other indicators because scores are missing, 0–1. */
  readonly movedShare: number;
  /** Whether the class has weights, but none of a score that is there. */
  readonly isEmpty: boolean;
}

const LARGEST_INTEGER = 2n ** 31n;

/**
 * The factors of a class. Indicators for which isMissing answers true give their weight to the rest of
 * their group, then to the other groups (design 3, "reweight").
 */
export function factorsOf(
  scheme: Scheme,
  className: string,
  isMissing: (indicator: number) => boolean = () => false,
): Factors {
  const tree = weightTree(scheme, className);
  // 名次和 and 变差法 weigh places, z-scores and changes, whatever the way of marking.
  const marking = scheme.settings.method === "score" ? scheme.settings.marking : "percent";
  const whole = marking === "percent" ? fractionOf(100) : pointsTotal(scheme, tree);
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
  const { integers, denominator } = commonIntegers(exact);
  return {
    shares,
    exact,
    numbers: Float64Array.from(exact, numberOfFraction),
    integers,
    denominator,
    movedShare: movedShare(tree, isMissing),
    isEmpty: tree.weight.numerator > 0n && !hasPresent(tree, isMissing),
  };
}

/** The total of full marks: as stated where 折算 was chosen, else the sum of what the class has. */
function pointsTotal({ settings }: Scheme, tree: WeightNode): Fraction {
  const isScaled = settings.weightTotal === "scale" && settings.fullMarks !== null;
  return isScaled ? fractionOf(settings.fullMarks) : tree.weight;
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

function movedShare(tree: WeightNode, isMissing: (indicator: number) => boolean): number {
  const shares: Fraction[] = [];
  spread(tree, ONE, () => false, shares);
  let moved = 0;
  shares.forEach((share, index) => {
    if (isMissing(index)) moved += numberOfFraction(share);
  });
  return moved;
}

function greatestCommon(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}

function reduced({ numerator, denominator }: Fraction): Fraction {
  const common = greatestCommon(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / common, denominator: denominator / common };
}

/** Every factor as an integer over one denominator, as long as both stay small enough for fast exact sums. */
function commonIntegers(exact: readonly Fraction[]): {
  integers: Float64Array | null;
  denominator: number;
} {
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
