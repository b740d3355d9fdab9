import type { Columns } from "../columns";
import { comparedValues } from "../numbers/comparedValues";
import { ScoreError } from "../errors";
import { named } from "../named";
import { add, divide, fractionOf, multiply, subtract, type Fraction } from "../numbers/fraction";
import { plainMeasured } from "../rules/plainColumn";
import { UNIT_ROUNDOFF, type Measured } from "../rules/rule";
import type { Indicator, Measure, Scheme } from "../scheme";
import { takingPart } from "./takingPart";

/** What a measure needs of one unit. */
interface Amounts {
  readonly value: number;
  readonly base: number;
  readonly people: number;
  readonly basePeople: number;
  readonly peopleGrowth: number;
}

/** The columns that a measure may need; those that it needs are checked before. */
interface AmountColumns {
  readonly values: Float64Array;
  readonly base: Float64Array;
  readonly people: Float64Array;
  readonly basePeople: Float64Array;
  readonly peopleGrowth: Float64Array;
}

/** Where results are wanted: units from … to − 1, at the start of out. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly out: Float64Array;
}

/** How a measure is worked out: in doubles, a stretch of units at a time, and exactly. */
interface Computation {
  /**
   * Writes the results of units from … to − 1 to out[0 …], NaN where the amounts cannot be compared (不可比). Growth is given
   * per hundred or, under ‰, per thousand.
   */
  readonly fill: (columns: AmountColumns, per: number, { from, to, out }: Stretch) => void;
  /** An upper bound of what one of the results may have lost, in units of the roundoff; without a division a unit. */
  readonly loss: (columns: AmountColumns, per: number) => number;
  readonly exact: (amounts: Amounts, per: number) => Fraction;
}

/**
 * What is scored of an indicator's values: the value itself, or its growth against the base period in per cent,
 * growth per head in per cent, or the plain difference. NaN where a number that it needs is missing, where the two
 * periods cannot be compared (不可比), and for units that take no part.
 *
 * @throws {ScoreError} baseColumnMissing, populationColumnMissing, populationGrowthMissing
 */
export function measured(scheme: Scheme, columns: Columns, index: number): Measured {
  const indicator = scheme.indicators[index]!;
  const values = takingPart(columns.values[index]!.values, scheme, columns, index);
  if (indicator.measure === "value") return plainMeasured(values);
  return computed(values, scheme, columns, index);
}

function computed(
  values: Float64Array,
  { indicators, settings: { decimals } }: Scheme,
  columns: Columns,
  index: number,
): Measured {
  const indicator = indicators[index]!;
  const measure = indicator.measure as Exclude<Measure, "value">;
  const { fill, loss, exact } = COMPUTATIONS[measure];
  checkColumns(indicator, columns, index);
  const none = new Float64Array(0);
  const amounts: AmountColumns = {
    values,
    base: columns.bases[index] ?? none,
    people: columns.population ?? none,
    basePeople: columns.basePopulation ?? none,
    peopleGrowth: columns.populationGrowth ?? none,
  };
  const amountsOf = (unit: number): Amounts => ({
    value: values[unit]!,
    base: amounts.base[unit] ?? NaN,
    people: amounts.people[unit] ?? NaN,
    basePeople: amounts.basePeople[unit] ?? NaN,
    peopleGrowth: amounts.peopleGrowth[unit] ?? NaN,
  });
  const per = indicator.scale === "permille" ? 1000 : 100;
  const exactly = (unit: number): Fraction => exact(amountsOf(unit), per);
  const error = loss(amounts, per) * UNIT_ROUNDOFF;
  let results: Float64Array | undefined;
  let compared: Float64Array | undefined;
  const all = (): Float64Array => {
    if (results) return results;
    results = new Float64Array(values.length);
    fill(amounts, per, { from: 0, to: results.length, out: results });
    return results;
  };
  return {
    get values() {
      return all();
    },
    error,
    isComputed: true,
    exact: exactly,
    // A column of results costs more than working them out again.
    read: (from, to, out) => fill(amounts, per, { from, to, out }),
    compared: () =>
      (compared ??= comparedValues({ values: all(), error, exact: exactly }, decimals)),
  };
}

function checkColumns(indicator: Indicator, columns: Columns, index: number): void {
  const { measure } = indicator;
  if (measure === "ratePerHead") {
    if (!columns.populationGrowth)
      throw new ScoreError("populationGrowthMissing", named(indicator));
    return;
  }
  if (!columns.bases[index]) throw new ScoreError("baseColumnMissing", named(indicator));
  if (measure === "growthPerHead" && !(columns.population && columns.basePopulation)) {
    throw new ScoreError("populationColumnMissing", named(indicator));
  }
}

/** per × (current − base) ÷ |base|. */
function growthFraction(current: Fraction, base: Fraction, per: number): Fraction {
  const size = base.numerator < 0n ? { ...base, numerator: -base.numerator } : base;
  return divide(multiply(fractionOf(per), subtract(current, base)), size);
}

const COMPUTATIONS: Record<Exclude<Measure, "value">, Computation> = {
  change: {
    fill({ values, base }, _, { from, to, out }) {
      for (let unit = from; unit < to; unit++) out[unit - from] = values[unit]! - base[unit]!;
    },
    loss({ values, base }) {
      let most = 0;
      for (let unit = 0; unit < values.length; unit++) {
        const size = Math.abs(values[unit]!) + Math.abs(base[unit]!);
        if (size > most) most = size;
      }
      return 2 * most;
    },
    exact: ({ value, base }) => subtract(fractionOf(value), fractionOf(base)),
  },
  growth: {
    fill({ values, base }, per, { from, to, out }) {
      for (let unit = from; unit < to; unit++) {
        out[unit - from] = growthOf(values[unit]!, base[unit]!, per);
      }
    },
    loss({ values, base }, per) {
      let most = 0;
      for (let unit = 0; unit < values.length; unit++) {
        const size = Math.abs(base[unit]!);
        const value = Math.abs(values[unit]!);
        if (value > most * size && size > 0) most = value / size;
      }
      return 6 * per * (most + 2);
    },
    exact: ({ value, base }, per) => growthFraction(fractionOf(value), fractionOf(base), per),
  },
  // (c ÷ p − b ÷ q) ÷ (b ÷ q) is (c × q − b × p) ÷ (b × p): nothing is lost by dividing first.
  growthPerHead: {
    fill({ values, base, people, basePeople }, per, { from, to, out }) {
      for (let unit = from; unit < to; unit++) {
        const now = people[unit]!;
        const then = basePeople[unit]!;
        const isRight = now > 0 && then > 0;
        out[unit - from] = isRight ? growthOf(values[unit]! * then, base[unit]! * now, per) : NaN;
      }
    },
    loss({ values, base, people, basePeople }, per) {
      let most = 0;
      for (let unit = 0; unit < values.length; unit++) {
        const size = Math.abs(base[unit]! * people[unit]!);
        const value = Math.abs(values[unit]! * basePeople[unit]!);
        if (value > most * size && size > 0) most = value / size;
      }
      return 10 * per * (most + 2);
    },
    exact: ({ value, base, people, basePeople }, per) =>
      growthFraction(
        multiply(fractionOf(value), fractionOf(basePeople)),
        multiply(fractionOf(base), fractionOf(people)),
        per,
      ),
  },
  // (1 + g) ÷ (1 + p) − 1 with g per hundred or thousand and p in per cent: (100g − per × p) ÷ (100 + p).
  ratePerHead: {
    fill({ values, peopleGrowth }, per, { from, to, out }) {
      for (let unit = from; unit < to; unit++) {
        const size = 100 + peopleGrowth[unit]!;
        const gain = 100 * values[unit]! - per * peopleGrowth[unit]!;
        out[unit - from] = size > 0 ? gain / size : NaN;
      }
    },
    loss({ values, peopleGrowth }, per) {
      let most = 0;
      for (let unit = 0; unit < values.length; unit++) {
        const people = Math.abs(peopleGrowth[unit]!);
        const size = 100 + peopleGrowth[unit]!;
        // Near −100 % the size is small beside its parts, and what the double of p lost of its decimal weighs p ÷ size.
        const parts = (Math.abs(100 * values[unit]!) + per * people + per) * (5 * size + people);
        if (parts > most * size * size && size > 0) most = parts / (size * size);
      }
      // That is the first order. A decimal of 15 digits leaves at least 10⁻¹³, of which p lost a ninth, so the rest is less again.
      return 2 * most;
    },
    exact: ({ value, peopleGrowth }, per) => {
      const hundred = fractionOf(100);
      const people = fractionOf(peopleGrowth);
      const gain = subtract(
        multiply(hundred, fractionOf(value)),
        multiply(fractionOf(per), people),
      );
      return divide(gain, add(hundred, people));
    },
  },
};

/** Growth against a base above 0, as nearly always, or below; nothing from 0 nor across a change of sign (不可比). */
function growthOf(current: number, base: number, per: number): number {
  if (base > 0 && current >= 0) return (per * (current - base)) / base;
  return base < 0 && current <= 0 ? (per * (current - base)) / -base : NaN;
}
