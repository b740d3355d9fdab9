import type { GroupStep, Indicator } from "../../../src/scoring/scheme";
import type { RandomChoice } from "./randomChoice";

interface WeightForm {
  readonly isPoints: boolean;
  /** What the first level adds up to. */
  readonly total: number;
  readonly isScaled: boolean;
}

/**
 * The indicators with groups and weights that stand: absolute or relative below groups with a weight of their own,
 * or groups that only add up; single classes with weights of their own or without an indicator.
 */
export function randomWeights(
  choice: RandomChoice,
  indicators: readonly Indicator[],
  classNames: readonly string[],
  form: WeightForm,
): Indicator[] {
  const grouped = choice.chance(0.5)
    ? statedGroups(choice, indicators, form)
    : addedGroups(choice, indicators, form);
  if (classNames.length < 2 || choice.chance(0.5)) return grouped;
  return ownWeights(choice, grouped, classNames, form);
}

/** One or two levels of groups that state their weights. */
function statedGroups(
  choice: RandomChoice,
  indicators: readonly Indicator[],
  { isPoints, total }: WeightForm,
): Indicator[] {
  const { chance, oneOf, parts } = choice;
  const least = isPoints ? 1 : 0;
  const groups = split(choice, indicators);
  const weights = parts(total, groups.length, 1);
  return groups.flatMap((group, at) => {
    const weight = weights[at]!;
    const inside = isPoints || chance(0.5) ? weight : oneOf([1, 100]);
    const step = { name: `组${at}`, weight };
    if (chance(0.5)) {
      const own = parts(inside, group.length, least);
      return group.map((each, index) => ({ ...each, groups: [step], weight: own[index]! }));
    }
    const below = split(choice, group);
    const shares = parts(inside, below.length, 1);
    return below.flatMap((members, place) => {
      const own = parts(isPoints || chance(0.5) ? shares[place]! : 100, members.length, least);
      const steps: GroupStep[] = [step, { name: `小组${place}`, weight: shares[place]! }];
      return members.map((each, index) => ({ ...each, groups: steps, weight: own[index]! }));
    });
  });
}

/** Up to two levels of groups without weights, some indicators outside of them. */
function addedGroups(
  choice: RandomChoice,
  indicators: readonly Indicator[],
  { isPoints, total, isScaled }: WeightForm,
): Indicator[] {
  const own = choice.parts(isScaled ? total * 1.1 : total, indicators.length, isPoints ? 1 : 0);
  return indicators.map((each, index) => {
    const depth = choice.below(3);
    const groups = Array.from({ length: depth }, (_, level) => ({
      name: `组${choice.below(level + 2)}`,
      weight: null,
    }));
    return { ...each, groups, weight: own[index]! };
  });
}

/** Weights of their own for single classes; only where no group states one, so that totals can move freely. */
function ownWeights(
  choice: RandomChoice,
  indicators: readonly Indicator[],
  classNames: readonly string[],
  { isPoints, total }: WeightForm,
): Indicator[] {
  if (indicators.some(({ groups }) => groups.some(({ weight }) => weight !== null))) {
    return [...indicators];
  }
  const className = choice.oneOf(classNames);
  const present = indicators.map((_, index) => index === 0 || choice.chance(0.7));
  const own = choice.parts(total, present.filter(Boolean).length, isPoints ? 1 : 0);
  return indicators.map((each, index) => {
    const weight = present[index] ? own.shift()! : null;
    return { ...each, classWeights: { [className]: weight } };
  });
}

/** One to three groups with at least one member each. */
function split<T>({ below }: RandomChoice, members: readonly T[]): T[][] {
  const count = Math.min(members.length, 1 + below(3));
  const groups: T[][] = members.slice(0, count).map((member) => [member]);
  for (const member of members.slice(count)) groups[below(count)]!.push(member);
  return groups;
}
