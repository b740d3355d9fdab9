import { Status } from "../../scoring/appraise/status";
import { rowReader } from "../../scoring/appraise/rows";
import { fullScore } from "../../scoring/fullMarks";
import { appliesTo, weightFor } from "../../scoring/weightTree";
import type { CellFormula } from "../results/calculationSheet";
import type { Grading } from "../results/grading";
import {
  bandFormula,
  publishedFormula,
  quotaFormula,
  rankFormula,
  vetoedFormula,
} from "./gradeFormulas";
import { numberCell } from "./measuredFormula";
import {
  ofClass,
  parameterCell,
  parameterLayout,
  PARAMETERS_SHEET,
  unitRange,
} from "./parameterLayout";
import { quoted } from "./rounding";
import { scoreFormula, type ScoreReferences } from "./scoreFormula";
import { coefficientFormula, pointsFormula, totalFormula } from "./totalFormula";

/**
 * 计算过程 in plain formulas that any spreadsheet recalculates without an add-in: no spills, LET or XLOOKUP. What they
 * cannot express (ledgers, panels, 名次和法, 变差法, geometric means, several quotas) stands as a value.
 */
export function nativeFormulas(grading: Grading): CellFormula {
  const { appraisal } = grading;
  const { scheme, columns, status } = appraisal;
  const layout = parameterLayout(grading);
  const { calculation } = layout;
  const rowOf = rowReader(appraisal);
  const rows = grading.read.data.units.map((_, unit) => rowOf(unit));

  return (column, unit) => {
    const row = rows[unit];
    if (!row || status[unit] === Status.exempt) return undefined;
    const position = calculation.scores.indexOf(column);
    if (position >= 0) return indicatorFormula(unit, position);
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

  /** The score of an indicator: by its rule where there is a number, else what the policy put in its place. */
  function indicatorFormula(unit: number, position: number): string | undefined {
    const index = calculation.weighted[position]!;
    const indicator = scheme.indicators[index]!;
    const className = columns.classNames[columns.classes?.[unit] ?? 0]!;
    if (scheme.settings.method !== "score" || !appliesTo(indicator, className)) return undefined;
    const row = rows[unit]!;
    const value = parameterCell(calculation.firstUnitRow + unit, layout.values[position]!);
    const full = fullScore(indicator, weightFor(indicator, className), scheme.settings.marking);
    const score = scoreFormula(indicator, full, references(unit, position, value));
    const filled = row.scores[index]!;
    const otherwise = row.moved.includes(index)
      ? quoted("不适用")
      : Number.isNaN(filled)
        ? quoted("—")
        : row.filled.includes(index)
          ? String(filled)
          : quoted("不适用");
    return `IF(ISNUMBER(${value}),${score},${otherwise})`;
  }

  function references(unit: number, position: number, value: string): ScoreReferences {
    const index = calculation.weighted[position]!;
    const { code } = scheme.indicators[index]!;
    const qualities = columns.qualities[index] ?? null;
    const hasQuality = qualities !== null && !Number.isNaN(qualities[unit]!);
    const values = `${PARAMETERS_SHEET}!${unitRange(calculation, layout.values[position]!)}`;
    const classes = `${PARAMETERS_SHEET}!${unitRange(calculation, layout.className)}`;
    const own = parameterCell(calculation.firstUnitRow + unit, layout.className);
    return {
      value,
      target: numberCell(grading, `target:${code}`, unit, columns.targets[index] ?? null),
      quality: hasQuality ? numberCell(grading, `quality:${code}`, unit, qualities) : "1",
      statistic: (name) => ofClass(layout, unit, layout.statistics.get(position)![name]),
      // Compared as numbers: COUNTIFS would turn the value into text of 15 digits first.
      place: (isLower) =>
        `(1+SUMPRODUCT((${classes}=${own})*ISNUMBER(${values})*(${values}${isLower ? "<" : ">"}${value})))`,
    };
  }
}
