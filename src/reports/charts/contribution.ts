import {
  add,
  divide,
  multiply,
  subtract,
  ZERO,
  type Fraction,
} from "../../scoring/numbers/fraction";
import type { ChartSpec, SeriesSpec } from "../data/chart";
import { mean, wholeNumber } from "../data/exact";
import { figure, numberOf, printedValue, type Figure } from "../data/figure";
import type { Source } from "../data/source";
import { line } from "../data/text";
import type { ClassFacts, ClassDimension } from "../facts/classFacts";
import type { ReportFacts } from "../facts/reportFacts";
import { isCut, listed } from "./listed";

/** What a dimension decides of the order, in per cent of the variance of the totals. */
export interface Contribution {
  readonly dimension: ClassDimension;
  readonly share: Figure;
}

/** Covariance of the points with the weighted total ÷ variance of it; none where totals do not differ. */
export function contributions({ units, name, dimensions, isSmall }: ClassFacts): Contribution[] {
  const totals = units.flatMap(({ weighted }) => (weighted ? [printedValue(weighted)] : []));
  if (isSmall || totals.length < units.length) return [];
  const variance = products(totals, totals);
  if (variance.numerator === 0n) return [];
  return dimensions.flatMap((dimension, index) => {
    const points = units.flatMap((unit) => {
      const own = unit.dimensions[index];
      return own ? [printedValue(own.points)] : [];
    });
    if (points.length < totals.length) return [];
    const share = divide(multiply(products(points, totals), wholeNumber(100)), variance);
    const over: Source[] = [
      { field: "points", scope: name, of: dimension.dimension.name },
      { field: "weighted", scope: name },
    ];
    const from: Source = { operation: "contribution", over };
    return [{ dimension, share: figure(share, from, { decimals: 1, unit: "%" }) }];
  });
}

/** Σ of the products of what two lists differ from their means by. */
export function products(left: readonly Fraction[], right: readonly Fraction[]): Fraction {
  const [leftMean, rightMean] = [mean(left), mean(right)];
  return left.reduce<Fraction>((sum, value, index) => {
    return add(sum, multiply(subtract(value, leftMean), subtract(right[index]!, rightMean)));
  }, ZERO);
}

/** What each total is made of, by rank: points by dimension, bonus, deduction. */
export function contributionChart(
  facts: ReportFacts,
  classFacts: ClassFacts,
): ChartSpec | undefined {
  const found = contributions(classFacts);
  if (found.length < 2) return undefined;
  const units = listed(classFacts.ranked);
  const most = found.reduce((best, each) =>
    numberOf(each.share) > numberOf(best.share) ? each : best,
  );
  const has = (each: Figure | undefined): boolean => each !== undefined && numberOf(each) !== 0;
  const series: SeriesSpec[] = classFacts.dimensions.map(({ dimension }, part) => ({
    name: [dimension.quote],
    figures: units.map(({ dimensions }) => dimensions[part]?.points),
    look: { part },
  }));
  if (units.some(({ bonus }) => has(bonus))) {
    const figures = units.map(({ bonus }) => (has(bonus) ? bonus : undefined));
    series.push({ name: line`加分`, figures, look: { part: series.length } });
  }
  if (units.some(({ deduction }) => has(deduction))) {
    const figures = units.map(({ deduction }) =>
      has(deduction) ? negative(deduction!) : undefined,
    );
    series.push({ name: line`扣分`, figures, look: { part: series.length } });
  }
  return {
    type: "stacked",
    title: line`${classFacts.quote}总分的构成：${most.dimension.dimension.quote}对总分差异的贡献最大${isCut(classFacts.ranked) ? "（只画前后各十个）" : ""}`,
    header: line`${facts.noun.header}`,
    categories: units.map(({ quote }) => [quote]),
    series,
    unit: "分",
    decimals: facts.grading.read.scheme.settings.decimals,
  };
}

function negative(each: Figure): Figure {
  const value = subtract(ZERO, printedValue(each));
  const from: Source = { operation: "negative", over: [each.from] };
  return figure(value, from, { decimals: each.decimals, unit: each.unit, isShort: true });
}
