import { coefficient, exactItems, exactSum, exactTree } from "../../scoring/appraise/exactTotals";
import { rowReader } from "../../scoring/appraise/rowReader";
import { multiply, reduced, type Fraction } from "../../scoring/numbers/fraction";
import type { Grading } from "../../grading/results/grading";
import { ofTicks } from "../data/exact";

/** The weighted total of a unit before it is rounded; undefined without one. */
export function exactWeighted({ appraisal }: Grading, unit: number): Fraction | undefined {
  const row = rowReader(appraisal)(unit);
  if (!row) return undefined;
  const { scheme, columns } = appraisal;
  const { aggregation, method, roundingScope, decimals } = scheme.settings;
  const className = columns.classNames[columns.classes?.[unit] ?? 0]!;
  const sum = (): Fraction => {
    if (roundingScope === "items") {
      const ticks = exactItems(row.exact, row.factors, scheme.settings);
      return ofTicks(
        ticks.reduce((total, each) => total + each, 0),
        decimals,
      );
    }
    const isTree = aggregation.includes("geometric") && method === "score";
    if (!isTree) return exactSum(row.exact, row.factors);
    return exactTree(scheme, { className, applies: row.counts }, row.exact, row.moved);
  };
  return reduced(multiply(sum(), coefficient(columns, unit)));
}
