import { nearestNumber } from "../numbers/fraction";
import { fullScore } from "../fullMarks";
import type { Mean, Scheme } from "../scheme";
import { totalMarking } from "../weights/whole";
import { weightFor, weightTree, type WeightNode } from "../weights/weightTree";

/** A node of the weights of a class with what means in doubles need of it. */
export interface MeanNode {
  readonly weight: number;
  /** Index of the indicator; −1 for a group. */
  readonly indicator: number;
  /** 100 ÷ full marks: brings a score to the scale 0–100. */
  readonly scale: number;
  readonly isGeometric: boolean;
  readonly children: readonly MeanNode[];
}

/** The weights of a class; the root stands for the total. */
export function meanTree(scheme: Scheme, className: string): MeanNode {
  const { settings, indicators } = scheme;
  const marking = totalMarking(scheme);
  return nodeOf(weightTree(scheme, className));

  function nodeOf(node: WeightNode): MeanNode {
    const { indicator, depth: level } = node;
    const mean: Mean =
      settings.method === "score" ? (settings.aggregation[level] ?? "arithmetic") : "arithmetic";
    const full =
      indicator < 0
        ? 100
        : fullScore(indicators[indicator]!, weightFor(indicators[indicator]!, className), marking);
    return {
      weight: nearestNumber(node.weight),
      indicator,
      scale: full > 0 ? 100 / full : 0,
      isGeometric: mean === "geometric",
      children: node.children.map(nodeOf),
    };
  }
}

/** Levels of a tree, that of its root and that of its indicators included. */
export function depthOf({ children }: MeanNode): number {
  return 1 + children.reduce((deepest, child) => Math.max(deepest, depthOf(child)), 0);
}

/** The largest error of a score below a node, on the scale 0–100; errors are by indicator. */
export function largestError(node: MeanNode, errors: readonly number[]): number {
  if (node.indicator >= 0) return errors[node.indicator]! * node.scale;
  return node.children.reduce(
    (largest, child) => Math.max(largest, largestError(child, errors)),
    0,
  );
}
