import type { Columns } from "../../src/scoring/columns";
import type { Indicator } from "../../src/scoring/scheme";
import {
  HUNDRED,
  minus,
  ONE,
  over,
  plus,
  sign,
  sizeOf,
  times,
  whole,
  type Fraction,
} from "./fractions";
import { readAt } from "./reading";
import { UnitFault } from "./refusal";
import { settled } from "./rounding";
import type { Measured } from "./rules/context";

/** Where a value stands: which indicator, by its place in the scheme, and which unit. */
export interface Place {
  readonly index: number;
  readonly unit: number;
  readonly decimals: number;
}

/** What is scored of a value: itself, or its growth or change against the base period. */
export function measured(
  indicator: Indicator,
  columns: Columns,
  value: Fraction,
  place: Place,
): Measured {
  if (indicator.measure === "value") return { exact: value, compared: value };
  const exact = computed(indicator, columns, value, place);
  return { exact, compared: settled(exact, place.decimals) };
}

function computed(
  { measure, scale }: Indicator,
  columns: Columns,
  value: Fraction,
  { index, unit }: Place,
): Fraction {
  // 增幅 is in percentage points, under 计量单位 ‰ in per mille points.
  const points = scale === "permille" ? whole(1000) : HUNDRED;
  const needed = (column: Float64Array | null | undefined): Fraction => {
    const found = readAt(column, unit);
    if (found === null) throw new UnitFault("growthNeedsAll");
    return found;
  };
  if (measure === "ratePerHead") {
    const people = plus(ONE, over(needed(columns.populationGrowth), HUNDRED));
    if (sign(people) <= 0) throw new UnitFault("population");
    const growth = plus(ONE, over(value, points));
    return times(points, minus(over(growth, people), ONE));
  }
  const base = needed(columns.bases[index]);
  if (measure === "change") return minus(value, base);
  if (measure === "growth") return times(points, growth(value, base));
  const [people, peopleBefore] = [needed(columns.population), needed(columns.basePopulation)];
  if (sign(people) <= 0 || sign(peopleBefore) <= 0) throw new UnitFault("population");
  return times(points, growth(over(value, people), over(base, peopleBefore)));
}

/** (current − base) ÷ |base|; from a base of 0 or across a change of sign it says nothing (不可比). */
export function growth(current: Fraction, base: Fraction): Fraction {
  if (sign(base) === 0 || sign(current) * sign(base) < 0) throw new UnitFault("notComparable");
  return over(minus(current, base), sizeOf(base));
}
