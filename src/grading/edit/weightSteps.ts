import {
  compare,
  divide,
  fractionOf,
  multiply,
  subtract,
  sum,
} from "../../scoring/numbers/fraction";
import { largestRemainder } from "../../scoring/weights/largestRemainder";
import { numberOfFraction } from "../../scoring/numbers/round";
import type { WeightSet, WeightSheet } from "./weightSheet";

/** The weights as they are being edited, by the id of their line. */
export type WeightValues = ReadonlyMap<string, number>;

/** The weights as they were read. */
export function valuesOf({ lines }: Pick<WeightSheet, "lines">): WeightValues {
  return new Map([...lines.values()].map(({ id, weight }) => [id, weight]));
}

/** What the weights of the set total, exactly. */
export function totalOf({ members }: Pick<WeightSet, "members">, values: WeightValues): number {
  return numberOfFraction(sum(members.map((id) => values.get(id) ?? 0)));
}

/** What the set should total now; null for any total. */
export function targetOf(set: WeightSet, values: WeightValues): number | null {
  return set.followsGroup ? (values.get(set.id) ?? set.target) : set.target;
}

/** Whether the set adds up (tolerance 1e-9; 33.33 × 3 does not). */
export function isBalanced(set: WeightSet, values: WeightValues): boolean {
  const target = targetOf(set, values);
  return target === null || Math.abs(totalOf(set, values) - target) <= 1e-9;
}

/** Exact proportion: weight × target ÷ total. Fixed weights stay; the others share what is left. */
export function scaled(
  set: WeightSet,
  values: WeightValues,
  fixed: ReadonlySet<string> = new Set(),
  target = targetOf(set, values),
): WeightValues {
  const open = set.members.filter((id) => !fixed.has(id));
  const total = sum(open.map((id) => values.get(id)!));
  const kept = sum(set.members.filter((id) => fixed.has(id)).map((id) => values.get(id)!));
  const zero = fractionOf(0);
  const rest = subtract(fractionOf(target ?? 0), kept);
  if (target === null || compare(total, zero) <= 0 || compare(rest, zero) < 0) return values;
  const ratio = divide(rest, total);
  const next = new Map(values);
  for (const id of open)
    next.set(id, numberOfFraction(multiply(fractionOf(values.get(id)!), ratio)));
  return next;
}

/**
 * Whole steps that add up, by largest remainder: 27/18/14/14/9/9/9. A step is 1 as it is shown, or a part of it.
 * Unchanged where the target is no whole number of steps.
 */
export function rounded(
  set: WeightSet,
  values: WeightValues,
  fixed: ReadonlySet<string> = new Set(),
  {
    stepsPerUnit = 1,
    target = targetOf(set, values),
  }: { stepsPerUnit?: number; target?: number | null } = {},
): WeightValues {
  const open = set.members.filter((id) => !fixed.has(id));
  const kept = set.members.filter((id) => fixed.has(id)).map((id) => values.get(id)!);
  const weights = open.map((id) => values.get(id)!);
  if (target === null || weights.every((weight) => weight === 0)) return values;
  const perWeight = set.factor * stepsPerUnit;
  const rest = subtract(fractionOf(target), sum(kept));
  const steps = numberOfFraction(multiply(rest, fractionOf(perWeight)));
  if (!Number.isInteger(steps) || steps < 0) return values;
  const next = new Map(values);
  largestRemainder(weights, steps).forEach((whole, at) => {
    next.set(open[at]!, numberOfFraction(divide(fractionOf(whole), fractionOf(perWeight))));
  });
  return next;
}

/** One weight changed; with keepsTotal the others give or take in proportion, so that the total stays. */
export function changed(
  set: WeightSet,
  values: WeightValues,
  id: string,
  weight: number,
  { fixed = new Set(), keepsTotal }: { fixed?: ReadonlySet<string>; keepsTotal: boolean },
): WeightValues {
  const next = new Map(values).set(id, weight);
  if (!keepsTotal) return next;
  const total = totalOf(set, values);
  const held = new Set([...fixed, id]);
  // Hundredths as shown are fine enough to look at and add up exactly; else exact proportion.
  const inHundredths = rounded(set, next, held, { stepsPerUnit: 100, target: total });
  const others = inHundredths === next ? scaled(set, next, held, total) : inHundredths;
  return Math.abs(totalOf(set, others) - total) <= 1e-9 ? others : values;
}

/** After a step: weights below a group whose weight changed go with it in proportion, where they total that weight. */
export function followed(
  sets: readonly WeightSet[],
  before: WeightValues,
  after: WeightValues,
  fixed?: ReadonlySet<string>,
): WeightValues {
  return sets.reduce((values, set) => {
    const hasMoved = set.followsGroup && before.get(set.id) !== values.get(set.id);
    return hasMoved && isBalanced(set, before) ? scaled(set, values, fixed) : values;
  }, after);
}

/** What each indicator counts of the whole, 0 to 1, by its index: within its set, times what its group counts. */
export function sharesOf(
  { sets, lines }: Pick<WeightSheet, "sets" | "lines">,
  values: WeightValues,
): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  const opened = new Map(sets.map((set) => [set.id, set]));
  const add = (set: WeightSet, whole: number): void => {
    const total = totalOf(set, values);
    for (const id of set.members) {
      const share = total > 0 ? (whole * values.get(id)!) / total : 0;
      const group = opened.get(id);
      if (group) add(group, share);
      else shares.set(lines.get(id)!.indicator, share);
    }
  };
  const root = opened.get("");
  if (root) add(root, 1);
  return shares;
}
