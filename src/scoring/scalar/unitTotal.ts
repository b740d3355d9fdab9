import { add, divide, fractionOf, multiply, ONE, ZERO, type Fraction } from "../fraction";
import { geometricMean } from "../geometricMean";
import { numberOfFraction, ticksOfFraction } from "../round";
import type { Scheme } from "../scheme";
import { weightFor } from "../weightTree";
import { fullOf } from "./unitRules";
import type { Entry } from "./unitScores";

/** The weighted total of a unit: published in ticks, and before rounding. */
export interface UnitTotal {
  readonly ticks: number;
  readonly exact: Fraction;
}

/** One child of a group: a group of indicators, or a single one. */
interface Part {
  readonly weight: Fraction;
  readonly members: readonly number[];
  readonly isGroup: boolean;
}

/** The total of one unit from its entries; null where a score is refused or nothing is left to weigh. */
export function unitTotal(
  scheme: Scheme,
  className: string,
  entries: readonly Entry[],
  coefficient: Fraction,
): UnitTotal | null {
  const { indicators, settings } = scheme;
  const { aggregation, decimals, rounding, roundingScope, method } = settings;
  const isPoints = settings.marking === "points" && method === "score";
  const isGeometric = aggregation.includes("geometric") && method === "score";
  const weightAt = (index: number) => weightFor(indicators[index]!, className);
  const all = [...entries.keys()].filter(
    (index) => indicators[index]!.category !== "C" && entries[index] !== "none",
  );
  const weighted = all.filter((index) => weightAt(index) !== null);
  const unweighted = all.filter((index) => isPoints && weightAt(index) === null);
  const counting = [...weighted, ...unweighted];
  if (counting.some((index) => entries[index] === "refused")) return null;
  if (!counting.some((index) => typeof entries[index] === "number")) return null;

  const root = partsOf(weighted, 0);
  const total = root.reduce((weight, part) => add(weight, part.weight), ZERO);
  if (total.numerator > 0n && !root.some((part) => isPresent(part, 0))) return null;
  const isScaled = settings.weightTotal === "scale" && settings.fullMarks !== null;
  const fullMarks = isScaled ? fractionOf(settings.fullMarks) : total;
  const whole = isPoints ? fullMarks : fractionOf(100);

  if (isGeometric) {
    const exact = multiply(multiply(whole, meanOf(root, 0)), coefficient);
    return { exact, ticks: ticksOfFraction(exact, decimals, rounding) };
  }
  const items = [
    ...sharesOf(root, 0, ONE).map(({ index, share }) =>
      multiply(multiply(whole, share), scoreShare(index)),
    ),
    ...unweighted.flatMap((index) => {
      const entry = entries[index];
      return typeof entry === "number" ? [fractionOf(entry)] : [];
    }),
  ];
  if (roundingScope === "items") {
    const ticks = items.map((item) => ticksOfFraction(item, decimals, rounding));
    const printed = { numerator: 0n, denominator: 10n ** BigInt(decimals) };
    for (const each of ticks) printed.numerator += BigInt(each);
    const rounded = ticksOfFraction(multiply(printed, coefficient), decimals, rounding);
    return { ticks: rounded, exact: { ...printed, numerator: BigInt(rounded) } };
  }
  const exact = multiply(items.reduce(add, ZERO), coefficient);
  return { exact, ticks: ticksOfFraction(exact, decimals, rounding) };

  /** The groups of this level, and the indicators that stand beside them; a group's weight is stated or summed. */
  function partsOf(members: readonly number[], depth: number): Part[] {
    const names = members.map((index) => indicators[index]!.groups[depth]?.name ?? index);
    return [...new Set(names)].map((name): Part => {
      const inside = members.filter((_, at) => names[at] === name);
      const isGroup = typeof name === "string";
      if (!isGroup) return { weight: fractionOf(weightAt(name)!), members: inside, isGroup };
      const steps = inside.map((index) => indicators[index]!.groups[depth]!);
      const stated = steps.find((step) => step.weight !== null)?.weight ?? null;
      const below = partsOf(inside, depth + 1).reduce((sum, part) => add(sum, part.weight), ZERO);
      return { weight: stated === null ? below : fractionOf(stated), members: inside, isGroup };
    });
  }

  function isPresent(part: Part, depth: number): boolean {
    if (part.weight.numerator === 0n) return false;
    if (!part.isGroup) return typeof entries[part.members[0]!] === "number";
    return partsOf(part.members, depth + 1).some((each) => isPresent(each, depth + 1));
  }

  /** What a score is of its full score. */
  function scoreShare(index: number): Fraction {
    const full = method === "score" ? fullOf(scheme, indicators[index]!, className) : 100;
    return divide(fractionOf(entries[index] as number), fractionOf(full));
  }

  /** Each present indicator's share of the whole weight: what is missing goes to the rest of its group first. */
  function sharesOf(
    parts: readonly Part[],
    depth: number,
    share: Fraction,
  ): { index: number; share: Fraction }[] {
    const present = parts.filter((part) => isPresent(part, depth));
    const weight = present.reduce((sum, part) => add(sum, part.weight), ZERO);
    return present.flatMap((part) => {
      const own = multiply(share, divide(part.weight, weight));
      if (!part.isGroup) return [{ index: part.members[0]!, share: own }];
      return sharesOf(partsOf(part.members, depth + 1), depth + 1, own);
    });
  }

  /** The mean of a level by its own method, as a part of 1; a 0 makes a geometric mean 0. */
  function meanOf(parts: readonly Part[], depth: number): Fraction {
    const present = parts.filter((part) => isPresent(part, depth));
    const means = present.map((part) =>
      part.isGroup
        ? meanOf(partsOf(part.members, depth + 1), depth + 1)
        : scoreShare(part.members[0]!),
    );
    const weight = present.reduce((sum, part) => add(sum, part.weight), ZERO);
    if (aggregation[depth] === "geometric") {
      const numbers = means.map(numberOfFraction);
      const weights = present.map((part) => numberOfFraction(part.weight));
      if (numbers.includes(0)) return ZERO;
      if (numbers.every((number) => number === numbers[0])) return fractionOf(numbers[0]!);
      return fractionOf(geometricMean(numbers, weights));
    }
    const weightedSum = present.reduce(
      (sum, part, at) => add(sum, multiply(part.weight, means[at]!)),
      ZERO,
    );
    return divide(weightedSum, weight);
  }
}

/** 难度系数 × 岗位系数; what is not given is 1. */
export function coefficientOf(difficulty: number | null, post: number | null): Fraction {
  return multiply(fractionOf(difficulty ?? 1), fractionOf(post ?? 1));
}
