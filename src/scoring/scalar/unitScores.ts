import { CellState, type Columns } from "../columns";
import { compareNumbers } from "../compareNumbers";
import { competeAll } from "../compete";
import { divide, fractionOf, sum } from "../fraction";
import { numberOfFraction } from "../round";
import type { Scheme } from "../scheme";
import { appliesTo } from "../weightTree";
import { changeScore, fullOf, measuredValue, ruleScore } from "./unitRules";

/**
 * What a unit has on an indicator: a score; none, and the weight goes to others; none, and that is refused;
 * or the indicator is none of its business.
 */
export type Entry = number | "moved" | "refused" | "none";

/** Whether the whole unit is exempt: by its status, or by 免考 in one of its cells. */
export function isExempt({ exempt, values }: Columns, unit: number): boolean {
  const hasExemptCell = values.some(({ states }) => states?.[unit] === CellState.exempt);
  return exempt?.[unit] === 1 || hasExemptCell;
}

/** The scores of all units on one indicator: raw value → score by rule or method, missing ones by policy. */
export function unitScores(scheme: Scheme, columns: Columns, index: number): Entry[] {
  const indicator = scheme.indicators[index]!;
  const { rule } = indicator;
  const { method } = scheme.settings;
  const units = [...Array(columns.size).keys()];
  const classOf = (unit: number) => columns.classes?.[unit] ?? 0;
  const className = (unit: number) => columns.classNames[classOf(unit)]!;
  const takesPart = (unit: number) =>
    indicator.category !== "C" && !isExempt(columns, unit) && appliesTo(indicator, className(unit));

  const values = units.map((unit) => {
    if (!takesPart(unit)) return null;
    if (method === "change") return changeScore(indicator, columns, index, unit);
    return measuredValue(indicator, columns, index, unit);
  });
  const scores =
    method === "change"
      ? values
      : rule.kind === "compete"
        ? withinClass(values, (numbers) => {
            const { method: how, direction, dropPerPlace } = rule;
            return competeAll(Float64Array.from(numbers), null, 1, how, direction, {
              dropPerPlace,
            });
          })
        : values.map((value, unit) =>
            value === null ? null : ruleScore(scheme, columns, index, unit, value),
          );
  const entries = units.map((unit): Entry => {
    if (!takesPart(unit)) return "none";
    return scores[unit] ?? missing(unit);
  });
  if (method !== "places" && method !== "deviation") return entries;
  const numbers = entries.map((entry) => (typeof entry === "number" ? entry : null));
  const compared = withinClass(numbers, method === "places" ? placesAmong : deviations);
  return entries.map((entry, unit) => compared[unit] ?? entry);

  /** The entry of a unit without a score, by the policy for its state. */
  function missing(unit: number): Entry {
    const state = columns.values[index]!.states?.[unit] ?? CellState.number;
    if (state === CellState.number) return "refused"; // a number that nothing can be compared with
    const { settings } = scheme;
    const policy =
      state === CellState.notApplicable
        ? (indicator.notApplicable ?? settings.notApplicable)
        : (indicator.missing ?? settings.missing);
    if (policy === "refuse") return "refused";
    if (policy === "reweight") return "moved";
    if (policy === "zero") return 0;
    if (policy === "full") return fullOf(scheme, indicator, className(unit));
    const known = units
      .filter((other) => classOf(other) === classOf(unit))
      .flatMap((other) => scores[other] ?? []);
    if (known.length === 0) return "refused";
    return numberOfFraction(divide(sum(known), fractionOf(known.length)));
  }

  /** The numbers of each class put through a comparison; what is null stays so. */
  function withinClass(
    given: readonly (number | null)[],
    compareAll: (numbers: number[]) => ArrayLike<number>,
  ): (number | null)[] {
    const result: (number | null)[] = given.map(() => null);
    columns.classNames.forEach((_, group) => {
      const members = units.filter((unit) => classOf(unit) === group && given[unit] !== null);
      const outcome = compareAll(members.map((unit) => given[unit]!));
      members.forEach((unit, at) => (result[unit] = outcome[at]!));
    });
    return result;
  }
}

/** The place of each number: 1 + how many are better. */
function placesAmong(numbers: number[]): number[] {
  return numbers.map((own) => 1 + numbers.filter((other) => compareNumbers(other, own) > 0).length);
}

/** 离差: 50 + 10z of each number. */
function deviations(numbers: number[]): Float64Array {
  return competeAll(Float64Array.from(numbers), null, 1, "zscore", "higher");
}
