import { fullScore } from "../fullMarks";
import type { Mean, Scheme } from "../scheme";
import { numberOfFraction } from "../round";
import { weightFor, weightTree, type WeightNode } from "../weightTree";

/**
 * The weighted total where a level is combined by the geometric mean: group by group, Σ w × s ÷ Σ w or
 * (Π s^w)^(1 ÷ Σ w). Missing indicators give their weight to the rest of their group, then to the other groups.
 * A score of 0 makes its group 0.
 */
export function treeTotal(
  scheme: Scheme,
  className: string,
): (scores: Float64Array, isMissing: (indicator: number) => boolean) => number {
  const { marking, aggregation, fullMarks, weightTotal } = scheme.settings;
  const tree = weightTree(scheme, className);
  const isScaled = weightTotal === "scale" && fullMarks !== null;
  const pointsTotal = isScaled ? fullMarks : numberOfFraction(tree.weight);
  const whole = marking === "percent" ? 100 : pointsTotal;
  const weights = new Map<WeightNode, number>();
  remember(tree);
  return (scores, isMissing) => (whole * value(tree, scores, isMissing)) / 100;

  function remember(node: WeightNode): void {
    weights.set(node, numberOfFraction(node.weight));
    node.children.forEach(remember);
  }

  /** The mean of a node on the scale 0–100; NaN where all below it is missing. */
  function value(
    node: WeightNode,
    scores: Float64Array,
    isMissing: (indicator: number) => boolean,
  ): number {
    if (node.indicator >= 0) {
      if (isMissing(node.indicator)) return NaN;
      const indicator = scheme.indicators[node.indicator]!;
      const full = fullScore(indicator, weightFor(indicator, className), marking);
      return (100 * scores[node.indicator]!) / full;
    }
    const parts: { weight: number; score: number }[] = [];
    for (const child of node.children) {
      const weight = weights.get(child)!;
      const score = value(child, scores, isMissing);
      if (weight > 0 && !Number.isNaN(score)) parts.push({ weight, score });
    }
    return MEANS[aggregation[node.depth] ?? "arithmetic"](parts);
  }
}

const MEANS: Record<Mean, (parts: readonly { weight: number; score: number }[]) => number> = {
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
    let logarithms = 0;
    let total = 0;
    for (const { weight, score } of parts) {
      logarithms += weight * Math.log(score);
      total += weight;
    }
    return Math.exp(logarithms / total);
  },
};
