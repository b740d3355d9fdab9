import type { Mean, Scheme } from "../../src/scoring/scheme";
import { HUNDRED, over, plus, sign, sum, times, ZERO, type Fraction } from "./fractions";
import { geometricMean } from "./irrational";
import { read } from "./reading";
import { Refusal } from "./refusal";
import { published } from "./rounding";
import type { Node } from "./weights";

/** The weighted total of one unit, and the points of each item that lead to it. */
export interface Total {
  readonly exact: Fraction;
  /** Points of the items by indicator, with the weight that came to them from items left out. */
  readonly items: ReadonlyMap<number, Fraction>;
}

/** Scores of one unit by indicator, out of full marks; an indicator that is not there is left out. */
export type Scores = ReadonlyMap<number, Fraction>;

/** The total of a unit over the tree of its class; null where nothing is left to score. */
export function totalOf(scheme: Scheme, tree: Node, scores: Scores): Total | null {
  const full = totalFull(scheme, tree);
  const shares = sharesOf(tree, scores, full);
  if (shares.size === 0) return null;
  const parts = [...shares].map(([index, share]): [number, Fraction] => {
    const node = leaf(tree, index)!;
    return [index, times(share, partOf(scheme, node, scores.get(index)!))];
  });
  const isArithmetic = scheme.settings.aggregation.every((mean) => mean === "arithmetic");
  const exact = isArithmetic
    ? sum(parts.map(([, points]) => points))
    : times(full, meanOf(scheme, tree, scores, 0)!);
  return { exact, items: new Map(parts) };
}

/** 逐项: the sum of the rounded points of the items. */
export function sumOfItems({ settings }: Scheme, { items }: Total): Fraction {
  return sum(
    [...items.values()].map((points) => published(points, settings.decimals, settings.rounding)),
  );
}

/** Whether scores are out of the items' full marks; places, deviations and changes never are. */
const isOfMarks = ({ settings }: Scheme): boolean =>
  settings.marking === "points" && settings.method === "score";

/** What everything in full comes to: 100, or in 分值制 the full marks. */
function totalFull(scheme: Scheme, tree: Node): Fraction {
  const { settings } = scheme;
  if (!isOfMarks(scheme)) return HUNDRED;
  const isScaled = settings.weightTotal === "scale" && settings.fullMarks !== null;
  return isScaled ? read(settings.fullMarks) : tree.weight;
}

/** A score as a part of its full marks. */
function partOf(scheme: Scheme, node: Node, score: Fraction): Fraction {
  return over(score, isOfMarks(scheme) ? node.weight : HUNDRED);
}

/** What is left to score below a node, as weight; the weight of an indicator left out goes to the rest of its group. */
function isOpen(node: Node, scores: Scores): boolean {
  if (node.index !== null) return scores.has(node.index) && sign(node.weight) > 0;
  return sign(node.weight) > 0 && node.children.some((child) => isOpen(child, scores));
}

function sharesOf(node: Node, scores: Scores, share: Fraction): Map<number, Fraction> {
  if (node.index !== null) return new Map([[node.index, share]]);
  const open = node.children.filter((child) => isOpen(child, scores));
  const total = sum(open.map(({ weight }) => weight));
  return new Map(
    open.flatMap((child) => [...sharesOf(child, scores, over(times(share, child.weight), total))]),
  );
}

function leaf(node: Node, index: number): Node | undefined {
  if (node.index === index) return node;
  return node.children.map((child) => leaf(child, index)).find((found) => found !== undefined);
}

/** The mean of a node as a part of its full marks, level by level. */
function meanOf(scheme: Scheme, node: Node, scores: Scores, level: number): Fraction | null {
  if (node.index !== null) return partOf(scheme, node, scores.get(node.index)!);
  const open = node.children.filter((child) => isOpen(child, scores));
  if (open.length === 0) return null;
  const values = open.map((child) => meanOf(scheme, child, scores, level + 1)!);
  const weights = open.map(({ weight }) => weight);
  const mean: Mean = scheme.settings.aggregation[level] ?? "arithmetic";
  if (mean === "geometric") {
    if (values.some((value) => sign(value) < 0)) throw new Refusal("geometricNeedsPositive");
    // The nearest double is taken of the mean on the scale to 100.
    const scaled = values.map((value) => times(value, HUNDRED));
    return over(geometricMean(scaled, weights), HUNDRED);
  }
  const weighted = values.reduce((all, each, at) => plus(all, times(each, weights[at]!)), ZERO);
  return over(weighted, sum(weights));
}
