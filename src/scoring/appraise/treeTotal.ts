import { compareNumbers } from "../compareNumbers";
import { atFifteenDigits } from "../decimal";
import { add, divide, fractionOf, multiply, ZERO } from "../fraction";
import { fullScore } from "../fullMarks";
import { geometricMean } from "../geometricMean";
import { numberOfFraction } from "../round";
import type { Mean, Scheme } from "../scheme";
import { weightFor, weightTree, type WeightNode } from "../weightTree";

/** The weighted total of one row of scores; exact adds up in fractions what quick adds up in doubles. */
export type TreeTotal = (
  scores: Float64Array,
  isMissing: (indicator: number) => boolean,
  precision: "quick" | "exact",
  /** Is told the mean of every group, on the scale 0–100. */
  seen?: (group: WeightNode, mean: number) => void,
) => number;

/**
 * The weighted total where a level is combined by the geometric mean: group by group, Σ w × s ÷ Σ w or
 * (Π s^w)^(1 ÷ Σ w). Missing indicators give their weight to the rest of their group, then to the other groups.
 * A score of 0 makes its group 0.
 *
 * @throws {ScoreError} geometricNeedsPositive, when a score below 0 is combined
 */
export function treeTotal(scheme: Scheme, className: string): TreeTotal {
  const { marking, aggregation, fullMarks, weightTotal } = scheme.settings;
  const tree = weightTree(scheme, className);
  const isScaled = weightTotal === "scale" && fullMarks !== null;
  const pointsTotal = isScaled ? fullMarks : numberOfFraction(tree.weight);
  const whole = marking === "percent" ? 100 : pointsTotal;
  const weights = new Map<WeightNode, number>();
  remember(tree);
  return (scores, isMissing, precision, seen) => {
    const means = precision === "exact" ? { ...MEANS, arithmetic: exactMean } : MEANS;
    return (whole * value(tree)) / 100;

    /** The mean of a node on the scale 0–100; NaN where all below it is missing. */
    function value(node: WeightNode): number {
      if (node.indicator >= 0) {
        if (isMissing(node.indicator)) return NaN;
        const indicator = scheme.indicators[node.indicator]!;
        const full = fullScore(indicator, weightFor(indicator, className), marking);
        return (100 * scores[node.indicator]!) / full;
      }
      const parts: Part[] = [];
      for (const child of node.children) {
        const weight = weights.get(child)!;
        const score = weight > 0 ? value(child) : NaN;
        if (!Number.isNaN(score)) parts.push({ weight, score });
      }
      if (parts.length === 0) return NaN;
      const mean = means[aggregation[node.depth] ?? "arithmetic"](parts);
      seen?.(node, mean);
      return mean;
    }
  };

  function remember(node: WeightNode): void {
    weights.set(node, numberOfFraction(node.weight));
    node.children.forEach(remember);
  }
}

interface Part {
  readonly weight: number;
  readonly score: number;
}

const MEANS: Record<Mean, (parts: readonly Part[]) => number> = {
  arithmetic(parts) {
    let sum = 0;
    let total = 0;
    for (const { weight, score } of parts) {
      sum += weight * score;
      total += weight;
    }
    return sum / total;
  },
  geometric(parts) {
    const first = parts[0]!.score;
    if (parts.some(({ score }) => score === 0)) return 0;
    // The mean of equal scores is that score, which logarithms would miss by the last digit.
    if (first > 0 && parts.every(({ score }) => compareNumbers(score, first) === 0)) {
      return atFifteenDigits(first);
    }
    return geometricMean(
      parts.map(({ score }) => atFifteenDigits(score)),
      parts.map(({ weight }) => weight),
    );
  },
};

function exactMean(parts: readonly Part[]): number {
  let [sum, total] = [ZERO, ZERO];
  for (const { weight, score } of parts) {
    sum = add(sum, multiply(fractionOf(weight), fractionOf(score)));
    total = add(total, fractionOf(weight));
  }
  return numberOfFraction(divide(sum, total));
}
