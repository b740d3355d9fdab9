import { ScoreError } from "../errors";
import type { Columns } from "../columns";
import type { Indicator } from "../scheme";

/**
 * What is scored of an indicator's values: the value itself, or its growth against the base period in per cent,
 * growth per head in per cent, or the plain difference. NaN where a number that it needs is missing or the two
 * periods cannot be compared (不可比).
 *
 * @throws {ScoreError} baseColumnMissing
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
    result[unit] = change(values[unit]!, base[unit]!, people, basePeople);
  }
  return result;
}

const CHANGES: Record<
  Exclude<Indicator["measure"], "value">,
  (current: number, base: number, people: number, basePeople: number) => number
> = {
  change: (current, base) => current - base,
  growth: (current, base) => growthPercent(current, base),
  growthPerHead: (current, base, people, basePeople) =>
    people > 0 && basePeople > 0 ? growthPercent(current / people, base / basePeople) : NaN,
};

/** Per cent of growth; NaN for a base that is not above zero or a change of sign. */
function growthPercent(current: number, base: number): number {
  return base > 0 && current >= 0 ? (100 * (current - base)) / base : NaN;
}
