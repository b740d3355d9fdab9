import { rowReader } from "../../scoring/appraise/rowReader";
import type { CellFormula } from "../results/calculationSheet";
import type { Grading } from "../results/grading";
import {
  bandFormula,
  publishedFormula,
  quotaFormula,
  rankFormula,
  vetoedFormula,
} from "./gradeFormulas";
import { indicatorFormulas } from "./indicatorFormulas";
import { parameterLayout } from "./parameterLayout";
import { coefficientFormula, pointsFormula, totalFormula } from "./totalFormula";

/**
 * 计算过程 in plain formulas that any spreadsheet recalculates without an add-in: no spills, LET or XLOOKUP. What they
 * cannot express (ledgers, panels, 名次和法, 变差法, geometric means, several quotas) stands as a value.
 */
export function nativeFormulas(grading: Grading): CellFormula {
  const layout = parameterLayout(grading);
  const { calculation } = layout;
  const rowOf = rowReader(grading.appraisal);
  const rows = grading.read.data.units.map((_, unit) => rowOf(unit));
  const indicatorFormula = indicatorFormulas(grading, layout);

  return (column, unit) => {
    const row = rows[unit];
    if (!row) return undefined;
    const position = calculation.scores.indexOf(column);
    if (position >= 0) return indicatorFormula(unit, position, row);
    const points = calculation.points.indexOf(column);
    if (points >= 0) {
      const index = calculation.weighted[points]!;
      const isShown = !row.moved.includes(index) && !Number.isNaN(row.scores[index]!);
      return isShown ? pointsFormula(grading, layout, unit, row, points) : undefined;
    }
    switch (column) {
      case calculation.coefficient:
        return coefficientFormula(grading, unit);
      case calculation.weightedTotal:
        return totalFormula(grading, layout, unit, row);
      case calculation.total:
        return publishedFormula(grading, layout, unit);
      case calculation.bandGrade:
        return bandFormula(grading, layout, unit);
      case calculation.vetoedGrade:
        return vetoedFormula(grading, layout, unit);
      case calculation.grade:
        return quotaFormula(grading, layout, unit);
      case calculation.rank:
        return rankFormula(grading, layout, unit);
      default:
        return undefined;
    }
  };
}
