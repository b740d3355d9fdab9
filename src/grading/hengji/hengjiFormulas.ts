import { rowReader } from "../../scoring/appraise/rowReader";
import type { Row } from "../../scoring/appraise/rows";
import { columnLetters } from "../../workbook/address";
import { calculationLayout, type CalculationLayout } from "../results/calculationLayout";
import type { CellFormula } from "../results/calculationSheet";
import type { Grading } from "../results/grading";
import { constants, quoted } from "../formulas/rounding";

/**
 * 计算过程 in HJ functions with cached values: total, adjustment, grade and rank. Where the functions do not reach
 * (half-even, 逐项, levels with a missing score, quotas, tie-breakers …) the value stands.
 */
export function hengjiFormulas(grading: Grading): CellFormula {
  const sheet: Sheet = { grading, layout: calculationLayout(grading) };
  const { layout } = sheet;
  const rowOf = rowReader(grading.appraisal);
  return (column, unit) => {
    const row = rowOf(unit);
    if (!row) return undefined;
    switch (column) {
      case layout.weightedTotal:
        return scoreFormula(sheet, unit, row);
      case layout.total:
        return adjustFormula(sheet, unit);
      case layout.bandGrade:
        return gradeFormula(sheet, unit);
      case layout.rank:
        return rankingFormula(sheet, unit);
      default:
        return undefined;
    }
  };
}

/** 计算过程 as the formulas see it. */
interface Sheet {
  readonly grading: Grading;
  readonly layout: CalculationLayout;
}

/** The cell of a unit in a column. */
function cellAt({ layout }: Sheet, column: number, unit: number): string {
  return `${columnLetters(column)}${layout.firstUnitRow + unit + 1}`;
}

/** A column over all units. */
function rangeOf({ layout }: Sheet, column: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${layout.firstUnitRow + 1}:$${letters}$${layout.lastUnitRow + 1}`;
}

/** Whether a total is a weighted mean that HJ.SCORE works out. */
function isPlain({ grading, layout }: Sheet): boolean {
  const { settings } = grading.appraisal.scheme;
  return (
    settings.rounding === "half-up" &&
    settings.roundingScope === "total" &&
    settings.method === "score" &&
    settings.marking !== "points" &&
    !settings.aggregation.includes("geometric") &&
    layout.coefficient === null
  );
}

function scoreFormula(sheet: Sheet, unit: number, row: Row): string | undefined {
  const { grading, layout } = sheet;
  const weights = row.factors.integers;
  if (!isPlain(sheet) || !weights) return undefined;
  if (layout.weighted.some((index) => !(weights[index]! > 0))) return undefined;
  const [first, last] = [layout.scores[0]!, layout.scores.at(-1)!];
  const scores = `${cellAt(sheet, first, unit)}:${cellAt(sheet, last, unit)}`;
  const list = constants(layout.weighted.map((index) => weights[index]!));
  const { decimals } = grading.appraisal.scheme.settings;
  return `HJ.SCORE(${scores},${list},"reweight","scale",${decimals})`;
}

function adjustFormula(sheet: Sheet, unit: number): string | undefined {
  const { layout } = sheet;
  const { scheme, vetoes } = sheet.grading.appraisal;
  const { rounding, ceiling, decimals } = scheme.settings;
  const hasCap = (vetoes.get(unit)?.scoreCap ?? Infinity) < Infinity;
  if (rounding !== "half-up" || ceiling !== null || hasCap) return undefined;
  const [weighted, bonus, deduction] = [layout.weightedTotal, layout.bonus, layout.deduction].map(
    (column) => cellAt(sheet, column, unit),
  ) as [string, string, string];
  return `HJ.ADJUST(${weighted},${bonus},,${deduction},,${decimals})`;
}

function gradeFormula(sheet: Sheet, unit: number): string | undefined {
  const { bands, settings } = sheet.grading.appraisal.scheme;
  if (bands.some(({ lower }) => lower === null)) return undefined;
  const scale = bands.map(({ name, lower }) => `${quoted(name)},${lower!}`).join(";");
  const total = cellAt(sheet, sheet.layout.total, unit);
  return `HJ.GRADE(${total},{${scale}},${settings.decimals})`;
}

function rankingFormula(sheet: Sheet, unit: number): string | undefined {
  const { total, className } = sheet.layout;
  const { scheme, vetoes, columns } = sheet.grading.appraisal;
  const { ties, decimals, tieBreakers, rankBy, method } = scheme.settings;
  const hasLast = [...vetoes.values()].some(({ isLowest }) => isLowest);
  const isOrdered = tieBreakers.length === 0 && rankBy === "published";
  if (hasLast || !isOrdered || method === "places") return undefined;
  const isOneClass = columns.classNames.length === 1;
  const classes = isOneClass
    ? ","
    : `${cellAt(sheet, className, unit)},${rangeOf(sheet, className)}`;
  const own = cellAt(sheet, total, unit);
  return `HJ.RANKING(${own},${rangeOf(sheet, total)},"${ties}",${classes},${decimals})`;
}
