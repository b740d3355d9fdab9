import { areShares } from "./areShares";
import { compare, fractionOf, type Fraction } from "../numbers/fraction";
import { numberOfFraction } from "../numbers/round";
import type { Details } from "../locale";
import type { ScoreErrorCode } from "../errors";
import type { Scheme } from "../scheme";
import { percentText } from "./weightCheck";
import { countsFor, weightFor, weightTree, type WeightNode } from "./weightTree";

/** A mistake in the weights, with the group or the indicator that it is about. */
export interface WeightProblem {
  readonly code: ScoreErrorCode;
  readonly details: Details;
  /** Names of the groups from the outermost; empty for the scheme as a whole. */
  readonly path: readonly string[];
  /** Index into scheme.indicators, or −1. */
  readonly indicator: number;
}

const TOLERANCE: Fraction = { numerator: 1n, denominator: 10n ** 9n };

/** Whether two sums of weights are equal within 1e-9 (33.33 × 3 is not 100). */
function isNear(a: Fraction, b: Fraction): boolean {
  const difference = {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
  const magnitude = difference.numerator < 0n ? -difference.numerator : difference.numerator;
  return compare({ ...difference, numerator: magnitude }, TOLERANCE) <= 0;
}

/**
 * What is wrong with the weights of a class of units, nothing where they stand. In 百分制 the first level totals 1
 * or 100; below a group with a weight of its own the weights total that weight, or 1 or 100. In 分值制 they
 * total the stated full marks. Nothing is ever scaled without being told to (S15 prints 110 %).
 */
export function weightProblems(scheme: Scheme, className: string): WeightProblem[] {
  const problems: WeightProblem[] = [];
  scheme.indicators.forEach((indicator, index) => {
    const weight = weightFor(indicator, className);
    if (weight === null || weight >= 0) return;
    const code = "negativeWeight";
    problems.push({ code, details: { weight }, path: [], indicator: index });
  });
  const tree = weightTree(scheme, className);
  const { marking, weightTotal, fullMarks } = scheme.settings;
  const isScaled = weightTotal === "scale";
  if (problems.length === 0 && tree.weight.numerator <= 0n && !hasUnweighted(scheme, className)) {
    const code = tree.children.length === 0 ? "noIndicators" : "noWeight";
    return [{ code, details: {}, path: [], indicator: -1 }];
  }
  const total = sumOf(tree);
  if (marking === "points") {
    if (fullMarks !== null && !isScaled && !isNear(total, fractionOf(fullMarks))) {
      const details = { total: numberOfFraction(total), expected: fullMarks };
      problems.push({ code: "fullMarksTotal", details, path: [], indicator: -1 });
    }
  } else if (!isScaled && !isWhole(total)) {
    const details = { total: percentText(total, areShares(statedBelow(tree))), expected: "100%" };
    problems.push({ code: "weightTotal", details, path: [], indicator: -1 });
  }
  for (const child of tree.children) checkGroup(child, tree, [], marking === "points", problems);
  return problems;
}

/** 积分 without full marks: nothing to add up. */
function hasUnweighted(scheme: Scheme, className: string): boolean {
  return scheme.indicators.some(
    (each) => weightFor(each, className) === null && countsFor(scheme, each, className),
  );
}

function checkGroup(
  node: WeightNode,
  parent: WeightNode,
  above: readonly string[],
  isPoints: boolean,
  problems: WeightProblem[],
): void {
  if (node.indicator >= 0) return;
  const path = [...above, node.name];
  const stated = parent.children.find((each) => each.indicator < 0 && each.isStated);
  if (stated && !node.isStated) {
    const details = { group: node.name, other: stated.name };
    problems.push({ code: "groupWeightMixed", details, path, indicator: -1 });
  }
  const total = sumOf(node);
  const isRelative = !isPoints && isWhole(total);
  if (node.isStated && !isRelative && !isNear(total, node.weight)) {
    const isOfShares = areShares([...statedBelow(node), numberOfFraction(node.weight)]);
    const text = (weight: Fraction): string | number =>
      isPoints ? numberOfFraction(weight) : percentText(weight, isOfShares);
    const details = { group: node.name, total: text(total), expected: text(node.weight) };
    problems.push({ code: "groupWeightTotal", details, path, indicator: -1 });
  }
  for (const child of node.children) checkGroup(child, node, path, isPoints, problems);
}

function sumOf(node: WeightNode): Fraction {
  return node.children.reduce<Fraction>(
    (sum, { weight }) => ({
      numerator: sum.numerator * weight.denominator + weight.numerator * sum.denominator,
      denominator: sum.denominator * weight.denominator,
    }),
    { numerator: 0n, denominator: 1n },
  );
}

function isWhole(total: Fraction): boolean {
  return isNear(total, fractionOf(1)) || isNear(total, fractionOf(100));
}

/** The weights that are written under a node: of its indicators and of groups that state one. */
function statedBelow(node: WeightNode): number[] {
  return node.children.flatMap((child) =>
    child.indicator >= 0 || child.isStated ? [numberOfFraction(child.weight)] : statedBelow(child),
  );
}
