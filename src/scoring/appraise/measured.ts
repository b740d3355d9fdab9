import { ScoreError } from "../errors";
import type { Columns } from "../columns";
import { atFifteenDigits } from "../decimal";
import { difference } from "../difference";
import type { Indicator } from "../scheme";

/**
 * What is scored of an indicator's values: the value itself, or its growth against the base period in per cent,
 * growth per head in per cent, or the plain difference. NaN where a number that it needs is missing or the two
 * periods cannot be compared (不可比).
 *
 * @throws {ScoreError} baseColumnMissing, populationColumnMissing
 */
export function measured(indicator: Indicator, columns: Columns, index: number): Float64Array {
  const { values } = columns.values[index]!;
  if (indicator.measure === "value") return values;
  const base = columns.bases[index];
  if (!base) throw new ScoreError("baseColumnMissing", { code: indicator.code });
  const change = CHANGES[indicator.measure];
  const { population, basePopulation } = columns;
  if (indicator.measure === "growthPerHead" && !(population && basePopulation)) {
    throw new ScoreError("populationColumnMissing", { code: indicator.code });
  }
  const result = new Float64Array(values.length);
  for (let unit = 0; unit < result.length; unit++) {
    const people = population?.[unit] ?? NaN;
    const basePeople = basePopulation?.[unit] ?? NaN;
    result[unit] = atFifteenDigits(change(values[unit]!, base[unit]!, people, basePeople));
  }
  return result;
}

const CHANGES: Record<
  Exclude<Indicator["measure"], "value">,
  (current: number, base: number, people: number, basePeople: number) => number
> = {
  change: difference,
  growth: growthPercent,
  // (c ÷ p − b ÷ q) ÷ (b ÷ q) is (c × q − b × p) ÷ (b × p): nothing is lost by dividing first.
  growthPerHead: (current, base, people, basePeople) =>
    people > 0 && basePeople > 0 ? growthPercent(current * basePeople, base * people) : NaN,
};

/** 100 × (current − base) ÷ |base|; NaN where the two cannot be compared. */
function growthPercent(current: number, base: number): number {
  if (!isComparable(current, base)) return NaN;
  return (100 * difference(current, base)) / Math.abs(base);
}

/** Whether growth says something: not from a base of 0, nor across a change of sign (不可比). */
export function isComparable(current: number, base: number): boolean {
  return base !== 0 && Math.sign(current) * Math.sign(base) >= 0;
}
