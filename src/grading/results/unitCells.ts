import { pointsOf } from "../../scoring/appraise/adjusted";
import type { Appraisal } from "../../scoring/appraise/appraise";
import { coefficient, itemTicks } from "../../scoring/appraise/rowTotal";
import { rowReader, type Row } from "../../scoring/appraise/rows";
import { atFifteenDigits } from "../../scoring/decimal";
import { multiply, fractionOf } from "../../scoring/fraction";
import { numberOfFraction, numberOfTicks } from "../../scoring/round";
import type { CellSpec, Style } from "../../workbook/sheetSpec";
import type { CalculationLayout } from "./calculationLayout";
import type { Grading } from "./grading";
import { decimalsFormat, detailFormat, pointsFormat } from "./numberFormats";

/** Writes the cells of one unit on 计算过程, by column. */
export function unitWriter(
  grading: Grading,
  layout: CalculationLayout,
): (unit: number) => (CellSpec | undefined)[] {
  const { read, appraisal } = grading;
  const { scheme, columns, vetoes, score, weighted, rank, grade } = appraisal;
  const { decimals, roundingScope, rounding } = scheme.settings;
  const rowOf = rowReader(appraisal);
  const published: Style = { base: "number", format: decimalsFormat(decimals) };
  const detail = (value: number | string | null): Style => ({
    base: "number",
    format: detailFormat(value),
  });
  const points = (value: number): CellSpec => ({
    value: value === 0 ? null : value,
    style: { base: "number", format: pointsFormat(value, decimals) },
  });
  const ticks = (value: number): number | null =>
    Number.isNaN(value) ? null : numberOfTicks(value, decimals);
  const tier = (index: number): string => scheme.bands[index]?.name ?? "";

  return (unit) => {
    const cells: (CellSpec | undefined)[] = [];
    const row = rowOf(unit);
    cells[layout.unit] = { value: read.data.units[unit]!, style: "text" };
    const className = columns.classNames[columns.classes?.[unit] ?? 0]!;
    cells[layout.className] = { value: className || null, style: "centre" };
    layout.weighted.forEach((index, position) => {
      const value = scoreShown(row, index);
      cells[layout.scores[position]!] = { value, style: detail(value) };
      const isRounded = roundingScope === "items";
      const marks = pointsShown(row, index, isRounded);
      const style = isRounded ? published : detail(marks);
      cells[layout.points[position]!] = { value: marks, style };
    });
    if (layout.coefficient !== null) {
      const value = numberOfFraction(coefficient(columns, unit));
      cells[layout.coefficient] = { value, style: detail(value) };
    }
    const veto = vetoes.get(unit);
    const { bonus, deduction } = adjustmentsOf(appraisal, unit);
    const cap = veto && veto.scoreCap < Infinity ? veto.scoreCap : null;
    const isGraded = row !== undefined;
    cells[layout.weightedTotal] = { value: ticks(weighted[unit]!), style: published };
    cells[layout.bonus] = points(isGraded ? bonus : 0);
    cells[layout.deduction] = points(isGraded ? deduction : 0);
    cells[layout.scoreCap] = { value: cap, style: detail(cap) };
    cells[layout.total] = { value: ticks(score[unit]!), style: { ...published, base: "total" } };
    cells[layout.bandGrade] = { value: tier(appraisal.bandGrade[unit]!), style: "centre" };
    cells[layout.ceiling] = { value: ceilingShown(unit), style: "centre" };
    cells[layout.vetoedGrade] = { value: tier(appraisal.vetoedGrade[unit]!), style: "centre" };
    cells[layout.grade] = { value: tier(grade[unit]!), style: "grade" };
    const place = rank[unit]!;
    cells[layout.rank] = {
      value: Number.isNaN(place) ? null : place,
      style: { base: "number", format: "General" },
    };
    return cells;
  };

  function scoreShown(row: Row | undefined, index: number): number | string | null {
    if (!row) return null;
    if (row.moved.includes(index)) return "不适用";
    const value = row.scores[index]!;
    return Number.isNaN(value) ? "—" : atFifteenDigits(value);
  }

  function pointsShown(row: Row | undefined, index: number, isRounded: boolean): number | null {
    if (!row || row.moved.includes(index) || Number.isNaN(row.scores[index]!)) return null;
    if (isRounded) {
      return numberOfTicks(
        itemTicks(row.scores, row.factors, decimals, rounding)[index]!,
        decimals,
      );
    }
    return numberOfFraction(multiply(row.factors.exact[index]!, fractionOf(row.scores[index]!)));
  }

  function ceilingShown(unit: number): string {
    const veto = vetoes.get(unit);
    if (!veto) return "";
    if (veto.drop > 0 && !veto.isLowest) return `降 ${veto.drop} 档`;
    return veto.ceiling > 0 ? tier(veto.ceiling) : "";
  }
}

/** Bonus and deduction of a unit, constraints among the deductions. */
export function adjustmentsOf(
  { ledgers, lost, vetoes }: Appraisal,
  unit: number,
): { bonus: number; deduction: number } {
  const bonus = ledgers.get(unit)?.bonus ?? 0;
  return { bonus, deduction: atFifteenDigits(bonus - pointsOf({ ledgers, lost, vetoes }, unit)) };
}
