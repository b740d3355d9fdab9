import { rowReader } from "../../scoring/appraise/rows";
import { columnLetters } from "../../workbook/address";
import { calculationLayout } from "../results/calculationLayout";
import type { CellFormula } from "../results/calculationSheet";
import type { Grading } from "../results/grading";
import { constants, quoted } from "../native/rounding";

/**
 * 计算过程 in HJ functions with cached values: total, adjustment, grade and rank. Where the functions do not reach
 * (half-even, 逐项, levels with a missing score, quotas, tie-breakers …) the value stands.
 */
export function hengjiFormulas(grading: Grading): CellFormula {
  const { appraisal } = grading;
  const { scheme, vetoes } = appraisal;
  const { settings, bands } = scheme;
  const layout = calculationLayout(grading);
  const rowOf = rowReader(appraisal);
  const isPlain =
    settings.rounding === "half-up" &&
    settings.roundingScope === "total" &&
    settings.method === "score" &&
    !settings.aggregation.includes("geometric") &&
    layout.coefficient === null;
  const range = (column: number): string => {
    const letters = columnLetters(column);
    return `$${letters}$${layout.firstUnitRow + 1}:$${letters}$${layout.lastUnitRow + 1}`;
  };

  return (column, unit) => {
    const row = rowOf(unit);
    if (!row) return undefined;
    const at = (other: number): string =>
      `${columnLetters(other)}${layout.firstUnitRow + unit + 1}`;
    switch (column) {
      case layout.weightedTotal: {
        const weights = row.factors.integers;
        if (!isPlain || !weights || settings.marking === "points") return undefined;
        const own = layout.weighted.filter((index) => weights[index]! > 0);
        if (own.length !== layout.weighted.length) return undefined;
        const scores = `${at(layout.scores[0]!)}:${at(layout.scores.at(-1)!)}`;
        const list = constants(layout.weighted.map((index) => weights[index]!));
        return `HJ.SCORE(${scores},${list},"reweight","scale",${settings.decimals})`;
      }
      case layout.total: {
        const hasCap = (vetoes.get(unit)?.scoreCap ?? Infinity) < Infinity;
        if (settings.rounding !== "half-up" || settings.ceiling !== null || hasCap)
          return undefined;
        const [weighted, bonus, deduction] = [
          layout.weightedTotal,
          layout.bonus,
          layout.deduction,
        ].map(at) as [string, string, string];
        return `HJ.ADJUST(${weighted},${bonus},,${deduction},,${settings.decimals})`;
      }
      case layout.bandGrade: {
        if (bands.some(({ lower }) => lower === null)) return undefined;
        const scale = bands.map(({ name, lower }) => `${quoted(name)},${lower!}`).join(";");
        return `HJ.GRADE(${at(layout.total)},{${scale}},${settings.decimals})`;
      }
      case layout.rank: {
        const hasLast = [...vetoes.values()].some(({ isLowest }) => isLowest);
        const isOrdered = settings.tieBreakers.length === 0 && settings.rankBy === "published";
        if (hasLast || !isOrdered || settings.method === "places") return undefined;
        const isOneClass = appraisal.columns.classNames.length === 1;
        const classes = isOneClass ? "," : `${at(layout.className)},${range(layout.className)}`;
        const { ties, decimals } = settings;
        return `HJ.RANKING(${at(layout.total)},${range(layout.total)},"${ties}",${classes},${decimals})`;
      }
      default:
        return undefined;
    }
  };
}
