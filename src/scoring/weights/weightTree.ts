import { add, fractionOf, ZERO, type Fraction } from "../numbers/fraction";
import type { Indicator, Scheme } from "../scheme";

/** A group of indicators or, at the leaves, one indicator; weights are exact. */
export interface WeightNode {
  readonly name: string;
  /** 0 for the whole scheme, 1 for 一级, and so on. */
  readonly depth: number;
  readonly weight: Fraction;
  /** Whether the scheme states the weight of this group, or it is the sum of what is below. */
  readonly isStated: boolean;
  readonly children: readonly WeightNode[];
  /** Index into scheme.indicators; −1 for a group. */
  readonly indicator: number;
}

/** The weight of the indicator for a class of units; null where the class does not have it. */
export function weightFor(indicator: Indicator, className: string): number | null {
  return Object.hasOwn(indicator.classWeights, className)
    ? indicator.classWeights[className]!
    : indicator.weight;
}

/** Whether the class has the indicator at all: constraints (C) and 积分 carry no weight. */
export function appliesTo(indicator: Indicator, className: string): boolean {
  return !(
    Object.hasOwn(indicator.classWeights, className) && indicator.classWeights[className] === null
  );
}

/** The classes for which an indicator weighs what it does not weigh in general. */
export function classesWithOwnWeights({ indicators }: Scheme): Set<string> {
  const names = new Set<string>();
  for (const { classWeights } of indicators) {
    for (const className of Object.keys(classWeights)) names.add(className);
  }
  return names;
}

/**
 * Whether the indicator counts towards the total of the class: it has a weight there, or gives 积分 without full
 * marks in 分值制. Constraints (C) never do.
 */
export function countsFor({ settings }: Scheme, indicator: Indicator, className: string): boolean {
  if (indicator.category === "C" || !appliesTo(indicator, className)) return false;
  const takesPoints = settings.marking === "points" && settings.method === "score";
  return takesPoints || weightFor(indicator, className) !== null;
}

/** The weighted indicators of a class as a tree of up to three levels (一级 二级 三级). */
export function weightTree(scheme: Scheme, className: string): WeightNode {
  const leaves: { indicator: number; path: Indicator["groups"]; weight: Fraction }[] = [];
  scheme.indicators.forEach((each, indicator) => {
    const weight = each.category === "C" ? null : weightFor(each, className);
    if (weight === null) return;
    leaves.push({ indicator, path: each.groups, weight: fractionOf(weight) });
  });
  return group("", 0, null, leaves);

  function group(
    name: string,
    depth: number,
    stated: number | null,
    members: typeof leaves,
  ): WeightNode {
    const children: WeightNode[] = [];
    const subgroups = new Map<string, typeof leaves>();
    for (const leaf of members) {
      const step = leaf.path[depth];
      if (!step) {
        const own = scheme.indicators[leaf.indicator]!.name;
        children.push({
          name: own,
          depth: depth + 1,
          weight: leaf.weight,
          isStated: true,
          children: [],
          indicator: leaf.indicator,
        });
        continue;
      }
      const known = subgroups.get(step.name);
      if (known) known.push(leaf);
      else subgroups.set(step.name, [leaf]);
    }
    for (const [groupName, inside] of subgroups) {
      const stating = inside.find((leaf) => leaf.path[depth]!.weight !== null);
      children.push(group(groupName, depth + 1, stating?.path[depth]!.weight ?? null, inside));
    }
    const below = children.reduce((total, child) => add(total, child.weight), ZERO);
    const weight = stated === null ? below : fractionOf(stated);
    return { name, depth, weight, isStated: stated !== null, children, indicator: -1 };
  }
}
